package malmoi.render;

/**
 * One page before its frame is set.
 *
 * @param path within the folder of its language: {@code notes/week1.html}
 * @param title its own, without the site's
 * @param code whether there is code on it to be coloured
 */
record Sheet(String path, String title, String description, boolean code) {

  /** A page without code. */
  Sheet(String path, String title, String description) {
    this(path, title, description, false);
  }

  /** Leads from the page to the folder of its language. */
  String toPages() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
