package malmoi.render;

import java.util.List;
import java.util.Optional;

/**
 * The home page of a language.
 *
 * @param counts how much there is to find
 * @param jumps the letters of both languages
 * @param groups terms by letter
 * @param recent notes and single entries that were changed last, when that is known
 */
public record IndexPage(
    Frame frame,
    List<Count> counts,
    List<Jump> jumps,
    List<Group> groups,
    List<Item> topics,
    List<Tag> tags,
    List<Recent> recent,
    List<Item> notes) {

  /**
   * So many things of a kind.
   *
   * @param id of the part of the page that lists them
   */
  public record Count(String id, String things, int number) {}

  /**
   * A letter of the jump bar.
   *
   * @param href null when no term stands under it
   */
  public record Jump(String letter, String href) {}

  /** The terms under one letter. */
  public record Group(String letter, String id, List<Item> items) {}

  /**
   * A line of a list.
   *
   * @param counterpart its name in the other language
   */
  public record Item(Link link, Optional<Words> counterpart) {}

  /**
   * What was changed lately.
   *
   * @param day in ISO 8601
   */
  public record Recent(Link link, String day) {}

  /** The terms of one tag. */
  public record Tag(Words name, String id, List<Link> terms) {}
}
