package malmoi.text;

/**
 * The levels of headings on a page, where none is skipped and none is above the stretch's own (WCAG
 * 2.2, technique G141).
 */
final class HeadingLevels {
  private static final int LOWEST = 6;

  private final int top;
  private int shift;
  private int last;

  /**
   * @param top the level of the highest
   */
  HeadingLevels(int top) {
    this.top = top;
    this.last = top - 1;
  }

  /** Lets the text's headings of this level have the highest one. */
  void begin(int highest) {
    shift = top - highest;
  }

  /** The level of the next heading. */
  int next(int level) {
    int wanted = Math.max(top, Math.min(LOWEST, level + shift));
    last = Math.min(wanted, last + 1);
    return last;
  }
}
