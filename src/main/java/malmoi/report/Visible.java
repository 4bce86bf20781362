package malmoi.report;

/** Makes text harmless for a terminal. */
final class Visible {
  private Visible() {}

  /**
   * The text on one line: tabs and line breaks are spaces, and what would steer the terminal or
   * turn the direction of writing is a {@code ?}. Every character keeps its offset.
   */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      visible.setCharAt(at, of(text.charAt(at)));
    }
    return visible.toString();
  }

  private static char of(char unit) {
    return switch (unit) {
      case '\t', '\n', '\r', '\u2028', '\u2029' -> ' ';
      default -> Character.isISOControl(unit) || turnsDirection(unit) ? '?' : unit;
    };
  }

  /** Whether it is a Bidi_Control (Unicode UAX #9). */
  private static boolean turnsDirection(char unit) {
    return unit == '\u061C'
        || '\u200E' <= unit && unit <= '\u200F'
        || '\u202A' <= unit && unit <= '\u202E'
        || '\u2066' <= unit && unit <= '\u2069';
  }
}
