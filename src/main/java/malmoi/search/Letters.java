package malmoi.search;

/** Single characters of texts that are searched. */
final class Letters {
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
  private static final String HALF_WIDTH_VOWELS = "ㅏㅐㅑㅒㅓㅔ  ㅕㅖㅗㅘㅙㅚ  ㅛㅜㅝㅞㅟㅠ  ㅡㅢㅣ";

  private Letters() {}

  /** Whether the character stands in words. */
  static boolean isIn(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** Whether nobody sees the character (Unicode: default ignorable); pasted text has such. */
  static boolean isUnseen(int c) {
    return c >= 0xAD
        && (c == 0xAD
            || c == 0x34F
            || c == 0x61C
            || c == 0x115F
            || c == 0x1160
            || c == 0x17B4
            || c == 0x17B5
            || c >= 0x180B && c <= 0x180F
            || c >= 0x200B && c <= 0x200F
            || c >= 0x202A && c <= 0x202E
            || c >= 0x2060 && c <= 0x206F
            || c == 0x3164
            || c >= 0xFE00 && c <= 0xFE0F
            || c == 0xFEFF
            || c == 0xFFA0
            || c >= 0xFFF0 && c <= 0xFFF8
            || c >= 0xE0000 && c <= 0xE0FFF);
  }

  /** Jamo and ASCII that stand in another width or form, as they are typed. */
  static int folded(int c) {
    if (c < 0x1100 || c > 0x11C2 && c < 0xFF01 || c > 0xFFDC) {
      return c;
    }
    if (c >= 0xFFC2) {
      return at(HALF_WIDTH_VOWELS, c - 0xFFC2, c);
    }
    if (c >= 0xFFA1) {
      return c <= 0xFFBE ? c - 0xFFA1 + 'ㄱ' : c;
    }
    if (c >= 0xFF01) {
      return c <= 0xFF5E ? c - 0xFEE0 : c;
    }
    return c >= 0x11A8
        ? at(FINALS, c - 0x11A8, c)
        : c >= 0x1161 ? (c <= 0x1175 ? c - 0x1161 + 'ㅏ' : c) : at(INITIALS, c - 0x1100, c);
  }

  private static int at(String letters, int place, int otherwise) {
    boolean there = place < letters.length() && letters.charAt(place) != ' ';
    return there ? letters.charAt(place) : otherwise;
  }
}
