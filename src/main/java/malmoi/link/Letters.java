package malmoi.link;

import malmoi.text.Hangul;

/** What characters are to a name. Most are ASCII or syllables, of which no table need be asked. */
final class Letters {
  private Letters() {}

  static boolean isLatin(char c) {
    return c < 0x80 ? 'a' <= lower(c) && lower(c) <= 'z' : c < 0x250 && Character.isLetter(c);
  }

  static boolean isLetterOrDigit(char c) {
    return Hangul.isSyllable(c)
        || (c < 0x80 ? '0' <= c && c <= '9' || isLatin(c) : Character.isLetterOrDigit(c));
  }

  static char lower(char c) {
    if (c < 0x80) {
      return 'A' <= c && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    return Hangul.isSyllable(c) ? c : Character.toLowerCase(c);
  }
}
