package malmoi.clean;

import java.util.List;

/** A stretch of a text with what is to stand there instead. */
record Edit(int start, int end, String with) {

  static Edit insert(int at, String what) {
    return new Edit(at, at, what);
  }

  /**
   * The edits that leave of a stretch what stands in it from one offset to another, between new
   * words.
   */
  static List<Edit> around(Edit kept, int from, int to, String behind) {
    return List.of(new Edit(kept.start, from, kept.with), new Edit(to, kept.end, behind));
  }
}
