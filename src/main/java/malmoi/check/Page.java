package malmoi.check;

import java.util.Set;

/**
 * What one page has and wants.
 *
 * @param anchors that its addresses lead to, on itself and on other pages
 */
record Page(String path, Set<String> ids, Set<Anchor> anchors) {

  /**
   * An id that a page should have.
   *
   * @param path of that page
   * @param address that leads there
   */
  record Anchor(String path, String id, String address) {}
}
