package malmoi.render;

/**
 * One page before its frame is set.
 *
 * @param path within the folder of its language: {@code notes/week1.html}
 * @param title its own, without the site's
 * @param code whether there is code on it to be coloured
 * @param twofold whether it has texts in both languages, to be read side by side
 */
record Sheet(String path, String title, String description, boolean code, boolean twofold) {

  /** A page without code, and in one language. */
  Sheet(String path, String title, String description) {
    this(path, title, description, false, false);
  }

  /** Leads from the page to the folder of its language. */
  String toPages() {
    return toPages(path);
  }

  /** Leads from the page at the path to the folder of its language. */
  static String toPages(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
