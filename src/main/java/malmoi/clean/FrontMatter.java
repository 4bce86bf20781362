package malmoi.clean;

import java.util.List;
import java.util.Optional;
import malmoi.report.Place;

/**
 * What a note's front matter says of its one entry; all of it may be absent, and keys that are not
 * known here are the author's own.
 *
 * @param idPlace where the id stands
 * @param entries the level of the headings that open entries
 * @param draft whether the note is to have no page yet
 */
public record FrontMatter(
    Optional<String> title,
    Optional<String> id,
    Place idPlace,
    List<String> aliases,
    List<String> tags,
    Optional<Integer> entries,
    boolean draft) {

  public FrontMatter {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
  }

  /** Where a text begins behind its front matter: 0 when there is none. */
  public static int end(String text) {
    return FrontMatterBlock.end(text);
  }
}
