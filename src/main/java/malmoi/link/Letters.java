package malmoi.link;

import malmoi.text.Hangul;

/** What characters are to a name. Most are ASCII or syllables, of which no table need be asked. */
final class Letters {
  private Letters() {}

  static boolean isLatin(char c) {
    return c < 0x80 ? isSmall(lower(c)) : c < 0x250 && Character.isLetter(c);
  }

  static boolean isLetterOrDigit(char c) {
    return Hangul.isSyllable(c)
        || (c < 0x80 ? '0' <= c && c <= '9' || isLatin(c) : Character.isLetterOrDigit(c));
  }

  static boolean isCapital(char c) {
    return 'A' <= c && c <= 'Z';
  }

  static boolean isSmall(char c) {
    return 'a' <= c && c <= 'z';
  }

  static char lower(char c) {
    if (c < 0x80) {
      return isCapital(c) ? (char) (c + 'a' - 'A') : c;
    }
    return Hangul.isSyllable(c) ? c : Character.toLowerCase(c);
  }
}
