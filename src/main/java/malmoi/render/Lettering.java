package malmoi.render;

import malmoi.text.Width;

/**
 * How long a text is in a drawing, whatever the reader's font: Hangul is as wide as high, other
 * letters are taken for as wide as the widest fonts have them on average.
 *
 * @param size of the letters, in units of the drawing
 */
record Lettering(int size) {
  private static final double NARROW = 0.62;
  private static final String CUT = "…";

  int width(String text) {
    int columns = Width.of(text);
    int wide = columns - text.codePointCount(0, text.length());
    int narrow = columns - 2 * wide;
    return (int) Math.ceil(size * (wide + NARROW * narrow));
  }

  /** The text itself when it is no longer than {@code most}, else its beginning. */
  String cut(String text, int most) {
    if (width(text) <= most) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + CUT) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + CUT;
  }
}
