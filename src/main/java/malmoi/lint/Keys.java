package malmoi.lint;

import java.util.Arrays;
import malmoi.text.Hangul;

/**
 * Words as they are typed on a Korean keyboard (두벌식, KS X 5002): a key a letter, so that ㅘ is ㅗㅏ
 * and the final ㄳ is ㄱㅅ.
 */
final class Keys {
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  /** Letters that take two keys, and the two. */
  private static final String[] DOUBLE =
      "ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ".split(" ");

  /** The letters of two keys by the first key, from ㄱ on, and the second. */
  private static final char[][] BY_KEYS = byKeys();

  // The numbers of letters in the lists above, from ㄱ on, or -1.
  private static final int[] INITIAL = numbers(INITIALS);
  private static final int[] VOWEL = numbers(VOWELS);
  private static final int[] FINAL = numbers(FINALS);

  /** The keyboard's rows; each stands half a key to the right of the one above. */
  private static final String[] ROWS = {"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"};

  private static final String SHIFTED = "ㅃㅉㄸㄲㅆ...ㅒㅖ";

  private Keys() {}

  /** The keys that type the syllables; what is no Hangul stays. */
  static String of(String word) {
    StringBuilder keys = new StringBuilder();
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (!Hangul.isSyllable(c)) {
        append(c, keys);
        continue;
      }
      int code = c - '가';
      keys.append(INITIALS.charAt(code / 588));
      append(VOWELS.charAt(code % 588 / 28), keys);
      if (code % 28 > 0) {
        append(FINALS.charAt(code % 28), keys);
      }
    }
    return keys.toString();
  }

  /** The syllables that the keys type, or nothing when a letter is left over. */
  static String typed(char[] keys) {
    char[] word = new char[keys.length];
    int length = 0;
    for (int at = 0; at < keys.length; ) {
      int initial = number(INITIAL, keys[at]);
      int vowelEnd = initial < 0 ? at + 1 : vowelEnd(keys, at + 1);
      if (vowelEnd == at + 1) {
        return "";
      }
      int vowel = number(VOWEL, letter(keys, at + 1, vowelEnd));
      int end = finalEnd(keys, vowelEnd);
      int last = end == vowelEnd ? 0 : number(FINAL, letter(keys, vowelEnd, end));
      word[length++] = (char) ('가' + initial * 588 + vowel * 28 + last);
      at = end;
    }
    return new String(word, 0, length);
  }

  private static int[] numbers(String letters) {
    int[] numbers = new int['ㅣ' - 'ㄱ' + 1];
    Arrays.fill(numbers, -1);
    for (int k = 0; k < letters.length(); k++) {
      if (letters.charAt(k) > 0) {
        numbers[letters.charAt(k) - 'ㄱ'] = k;
      }
    }
    return numbers;
  }

  private static int number(int[] numbers, char letter) {
    int index = letter - 'ㄱ';
    return index >= 0 && index < numbers.length ? numbers[index] : -1;
  }

  private static int vowelEnd(char[] keys, int at) {
    if (!isVowel(keys, at)) {
      return at;
    }
    boolean two = at + 1 < keys.length && number(VOWEL, letter(keys, at, at + 2)) >= 0;
    return at + (two ? 2 : 1);
  }

  /** A consonant before a vowel begins the next syllable. */
  private static int finalEnd(char[] keys, int at) {
    if (at >= keys.length || number(FINAL, keys[at]) < 0 || isVowel(keys, at + 1)) {
      return at;
    }
    boolean two =
        at + 1 < keys.length
            && !isVowel(keys, at + 2)
            && number(FINAL, letter(keys, at, at + 2)) >= 0;
    return at + (two ? 2 : 1);
  }

  private static boolean isVowel(char[] keys, int at) {
    return at < keys.length && number(VOWEL, keys[at]) >= 0;
  }

  /** The letter of one or two keys, or 0. */
  private static char letter(char[] keys, int start, int end) {
    if (end - start == 1) {
      return keys[start];
    }
    int first = keys[start] - 'ㄱ';
    int second = keys[start + 1] - 'ㄱ';
    boolean known = first >= 0 && second >= 0 && Math.max(first, second) < BY_KEYS.length;
    return known ? BY_KEYS[first][second] : 0;
  }

  private static char[][] byKeys() {
    int letters = 'ㅣ' - 'ㄱ' + 1;
    char[][] byKeys = new char[letters][letters];
    for (String two : DOUBLE) {
      byKeys[two.charAt(1) - 'ㄱ'][two.charAt(2) - 'ㄱ'] = two.charAt(0);
    }
    return byKeys;
  }

  private static void append(char letter, StringBuilder keys) {
    for (String two : DOUBLE) {
      if (two.charAt(0) == letter) {
        keys.append(two, 1, 3);
        return;
      }
    }
    keys.append(letter);
  }

  /** Whether two keys lie side by side, or are one with Shift and without. */
  static boolean areNeighbours(char one, char other) {
    for (int row = 0; row < ROWS.length; row++) {
      int at = column(row, one);
      for (int near = Math.max(0, row - 1); at >= 0 && near < Math.min(3, row + 2); near++) {
        int there = column(near, other);
        int right = near == row ? 1 : near < row ? 1 : 0;
        int left = near == row ? -1 : near < row ? 0 : -1;
        if (there >= 0 && there - at >= left && there - at <= right) {
          return true;
        }
      }
    }
    return false;
  }

  /** The key with Shift, or the key itself where Shift changes nothing. */
  static char shifted(char key) {
    int at = ROWS[0].indexOf(key);
    return at < 0 || SHIFTED.charAt(at) == '.' ? key : SHIFTED.charAt(at);
  }

  private static int column(int row, char key) {
    return Math.max(ROWS[row].indexOf(key), row == 0 ? SHIFTED.indexOf(key) : -1);
  }
}
