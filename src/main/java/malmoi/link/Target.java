package malmoi.link;

/** Where an explicit link of a note leads. */
public sealed interface Target {
  /** To a term's page. */
  record ToTerm(String id) implements Target {}

  /**
   * To a note, on its own page or on that of the entry that it is.
   *
   * @param file the path of the note's file
   * @param anchor of a heading, or an id of {@link malmoi.text.Markdown.Anchor}, or empty
   */
  record ToNote(String file, String anchor) implements Target {}

  /**
   * To a file that the site carries.
   *
   * @param path as in {@link CopiedFile#path()}
   * @param shown whether it is a picture that shall be seen at its place
   */
  record ToFile(String path, boolean shown) implements Target {}

  /** To an address outside the site. */
  record ToAddress(String address) implements Target {}

  /** To nothing: its text stays as text. */
  record ToNothing() implements Target {}
}
