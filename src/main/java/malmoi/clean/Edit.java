package malmoi.clean;

import java.util.List;

/** A stretch of a text with what is to stand there instead. */
record Edit(int start, int end, String with) {

  static Edit insert(int at, String what) {
    return new Edit(at, at, what);
  }

  /**
   * The edits that leave of a stretch only what stands in it from one offset to another.
   *
   * @param whole the stretch, with what is to stand before that
   * @param behind what is to stand behind it
   */
  static List<Edit> around(Edit whole, int from, int to, String behind) {
    return List.of(new Edit(whole.start, from, whole.with), new Edit(to, whole.end, behind));
  }
}
