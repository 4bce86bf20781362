package malmoi.render;

import java.util.List;
import java.util.Optional;

/**
 * The page of a whole note.
 *
 * @param lang of the note, or null when it is the page's
 * @param status what the page says of a note that is not in its language or may be outdated
 * @param twin its translation of as many parts, to stand beside it
 * @param source the note in the repository
 * @param editor of the note in the repository
 * @param previous the note before it in the list of notes
 */
public record ReadingPage(
    Frame frame,
    Words title,
    String lang,
    Optional<String> status,
    WholeNote note,
    Optional<WholeNote> twin,
    String twinLang,
    Optional<String> source,
    Optional<String> editor,
    Optional<Link> previous,
    Optional<Link> next) {

  /**
   * A note in its author's order.
   *
   * @param titleId of the note's first {@code #}, which is the page's title; null when it has none
   * @param toTerm the term's page, when the title opens an entry
   * @param opening what stands above the first part
   */
  public record WholeNote(
      String titleId, Optional<String> toTerm, List<Markup> opening, List<Part> parts) {}

  /**
   * A heading with what stands under it.
   *
   * @param toTerm the term's page, when the heading opens an entry
   */
  public record Part(Markup heading, String id, Optional<String> toTerm, List<Markup> body) {}
}
