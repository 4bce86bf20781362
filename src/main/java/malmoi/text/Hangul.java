package malmoi.text;

/**
 * Hangul syllables by arithmetic (Unicode 3.12: 19 initials, 21 vowels, 28 finals from U+AC00 on).
 */
public final class Hangul {
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final String CHOSEONG = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String PLAIN_CHOSEONG = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

  private Hangul() {}

  /** Whether the character is one of the 11,172 syllables. */
  public static boolean isSyllable(int c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether the character is a syllable or a compatibility jamo (U+3131 to U+318E). */
  public static boolean isHangul(int c) {
    return isSyllable(c) || c >= 'ㄱ' && c <= 'ㆎ';
  }

  /** Whether the text holds a syllable or compatibility jamo. */
  public static boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isHangul(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word's last character is a syllable with a final consonant. */
  public static boolean hasBatchim(CharSequence word) {
    char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
    return isSyllable(last) && (last - FIRST) % 28 != 0;
  }

  /** The initial consonant of a syllable as a compatibility jamo. */
  public static char choseong(char syllable) {
    return CHOSEONG.charAt((syllable - FIRST) / (21 * 28));
  }

  /** A syllable with the initial consonant of another one. */
  public static char withChoseongOf(char syllable, char other) {
    int initial = (other - FIRST) / (21 * 28);
    return (char) (FIRST + initial * 21 * 28 + (syllable - FIRST) % (21 * 28));
  }

  /** The initial under which dictionaries list the syllable: ㄲ under ㄱ. */
  public static char indexLetter(char syllable) {
    return PLAIN_CHOSEONG.charAt((syllable - FIRST) / (21 * 28));
  }

  /** Whether a text that is one character, or none, is Hangul. */
  static boolean isHangulEdge(String character) {
    return !character.isEmpty() && isHangul(character.codePointAt(0));
  }
}
