package malmoi.link;

/** Where an explicit link of a note leads. */
public sealed interface Target {
  /** To a term's page. */
  record ToTerm(String id) implements Target {}

  /**
   * To a note's page.
   *
   * @param path as in {@link malmoi.model.NotePage#path()}
   * @param anchor a heading's id on it, or empty
   */
  record ToNote(String path, String anchor) implements Target {}

  /** To an address outside the site, or to a place on the same page ({@code #anchor}). */
  record ToAddress(String address) implements Target {}

  /** To nothing: its text stays as text. */
  record ToNothing() implements Target {}
}
