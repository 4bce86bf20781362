package malmoi.text;

import java.util.Optional;

/**
 * Hangul syllables by arithmetic (Unicode 3.12: 19 initials, 21 vowels, 28 finals from U+AC00 on).
 */
public final class Hangul {
  private static final char FIRST = '가';
  private static final char LAST = '힣';
  private static final String CHOSEONG = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String PLAIN_CHOSEONG = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

  // Finals by their number.
  private static final int N = 4;
  private static final int LIQUID = 8;
  private static final int LM = 10;
  private static final int M = 16;
  private static final int B = 17;

  private Hangul() {}

  /** Whether the character is one of the 11,172 syllables. */
  public static boolean isSyllable(int c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether the character is a syllable or a compatibility jamo (U+3131 to U+318E). */
  public static boolean isHangul(int c) {
    return isSyllable(c) || c >= 'ㄱ' && c <= 'ㆎ';
  }

  /** Whether a letter of the text stands outside of all syllables, as a compatibility jamo. */
  public static boolean hasLoneLetter(String text) {
    return text.chars().anyMatch(c -> isHangul(c) && !isSyllable(c));
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

  /** Whether the word's last character is a syllable that ends in ㄹ alone. */
  public static boolean endsInLiquid(CharSequence word) {
    char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
    return isSyllable(last) && (last - FIRST) % 28 == LIQUID;
  }

  /** A verb's form before a noun, 뚫린, by its form as a noun, 뚫림, if the word may be one. */
  public static Optional<String> beforeNoun(String word) {
    int last = word.length() - 1;
    int batchim = (word.charAt(last) - FIRST) % 28;
    return isSyllable(word.charAt(last)) && (batchim == M || batchim == LM)
        ? Optional.of(word.substring(0, last) + (char) (word.charAt(last) - batchim + N))
        : Optional.empty();
  }

  /** A verb's plain form, 지운다, by its polite one, 지웁니다 or 지웁니까, if the word is one. */
  public static Optional<String> plain(String word) {
    int last = word.length() - 3;
    boolean polite = last >= 0 && (word.endsWith("니다") || word.endsWith("니까"));
    return polite && isSyllable(word.charAt(last)) && (word.charAt(last) - FIRST) % 28 == B
        ? Optional.of(word.substring(0, last) + (char) (word.charAt(last) - B + N) + "다")
        : Optional.empty();
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
