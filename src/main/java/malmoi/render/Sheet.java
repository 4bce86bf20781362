package malmoi.render;

/**
 * One page before its frame is set.
 *
 * @param path within the folder of its language: {@code notes/week1.html}
 * @param title its own, without the site's
 */
record Sheet(String path, String title, String description) {

  /** Leads from the page to the folder of its language. */
  String toPages() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
