package malmoi.publish;

import java.util.List;

/**
 * What was done with the files of a site.
 *
 * @param written how many were written
 * @param kept how many were already right
 * @param removed the paths of those that the site no longer has
 */
public record Published(int written, int kept, List<String> removed) {

  public Published {
    removed = List.copyOf(removed);
  }

  /** The files that the site has. */
  public int files() {
    return written + kept;
  }
}
