package malmoi.text;

/**
 * How many columns of a terminal a text takes: two for Hangul, Han, kana, full-width forms and
 * emoji, none for combining and invisible characters, one for the rest (Unicode UAX #11, where
 * ambiguous characters are narrow).
 */
public final class Width {
  private static final int JOINER = 0x200D;

  /** First and last of each range; in the blocks of pictographs all count as wide. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
    0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
    0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
    0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
    0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
    0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
    0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004,
    0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F64F, 0x1F680,
    0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private Width() {}

  /** The columns of the whole text. */
  public static int of(String text) {
    int width = 0;
    int before = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(before)) {
      int codePoint = text.codePointAt(at);
      width += before == JOINER ? 0 : of(codePoint);
      before = codePoint;
    }
    return width;
  }

  private static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD || Character.isISOControl(codePoint) ? 0 : 1;
    }
    return isInvisible(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> isJamoOfOpenSyllable(codePoint) || isSkinTone(codePoint);
    };
  }

  /** Vowels and finals that stand in the cell of the initial before them. */
  private static boolean isJamoOfOpenSyllable(int codePoint) {
    return 0x1160 <= codePoint && codePoint <= 0x11FF || 0xD7B0 <= codePoint && codePoint <= 0xD7FB;
  }

  private static boolean isSkinTone(int codePoint) {
    return 0x1F3FB <= codePoint && codePoint <= 0x1F3FF;
  }

  private static boolean isWide(int codePoint) {
    for (int k = 0; k < WIDE.length && WIDE[k] <= codePoint; k += 2) {
      if (codePoint <= WIDE[k + 1]) {
        return true;
      }
    }
    return false;
  }
}
