package malmoi.clean;

import java.util.List;
import java.util.Optional;
import malmoi.report.Place;

/**
 * What a note's front matter says of its one entry; all of it may be absent.
 *
 * @param idPlace where the id stands
 * @param draft a draft is read and told of, but has no page
 */
public record FrontMatter(
    Optional<String> title,
    Optional<String> id,
    Place idPlace,
    List<String> aliases,
    List<String> tags,
    boolean draft) {

  public FrontMatter {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
  }

  /** The front matter of a note that has none. */
  static FrontMatter none(Place place) {
    return new FrontMatter(Optional.empty(), Optional.empty(), place, List.of(), List.of(), false);
  }
}
