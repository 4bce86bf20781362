package malmoi.text;

import java.util.Map;

/** Sets the tags of links around their content. A link holds no other link. */
final class LinkTags {
  private final Map<Integer, String> openings;
  private final StringBuilder out;
  private boolean open;

  /**
   * @param openings the HTML that opens the link of each offset; what has none is no link
   * @param out what is written to
   */
  LinkTags(Map<Integer, String> openings, StringBuilder out) {
    this.openings = openings;
    this.out = out;
  }

  void around(int offset, Runnable content) {
    boolean opened = open(offset);
    content.run();
    if (opened) {
      close();
    }
  }

  /** Whether there is a link at the offset, or one is open. */
  boolean lead(int offset) {
    return open || openings.containsKey(offset);
  }

  /** Opens the link of the offset, unless it has none or another one is open. */
  boolean open(int offset) {
    String opening = open ? null : openings.get(offset);
    if (opening != null) {
      out.append(opening);
      open = true;
    }
    return opening != null;
  }

  /** Closes the link that is open, if any. */
  void close() {
    out.append(open ? "</a>" : "");
    open = false;
  }
}
