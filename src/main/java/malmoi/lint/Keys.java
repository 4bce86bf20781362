package malmoi.lint;

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

  /** The keyboard's rows; each stands half a key to the right of the one above. */
  private static final String[] ROWS = {"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"};

  private static final String SHIFTED = "ㅃㅉㄸㄲㅆ...ㅒㅖ";

  private Keys() {}

  /** The keys that type the syllables; what is no syllable stays. */
  static String of(String word) {
    StringBuilder keys = new StringBuilder();
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (!Hangul.isSyllable(c)) {
        keys.append(c);
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
  static String typed(String keys) {
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < keys.length(); ) {
      int initial = INITIALS.indexOf(keys.charAt(at));
      int vowelEnd = initial < 0 ? at + 1 : vowelEnd(keys, at + 1);
      if (initial < 0 || vowelEnd == at + 1) {
        return "";
      }
      int vowel = VOWELS.indexOf(letter(keys, at + 1, vowelEnd));
      int end = finalEnd(keys, vowelEnd);
      int last = end == vowelEnd ? 0 : FINALS.indexOf(letter(keys, vowelEnd, end));
      word.append((char) ('가' + initial * 588 + vowel * 28 + last));
      at = end;
    }
    return word.toString();
  }

  private static int vowelEnd(String keys, int at) {
    if (at >= keys.length() || VOWELS.indexOf(keys.charAt(at)) < 0) {
      return at;
    }
    boolean two = at + 1 < keys.length() && VOWELS.indexOf(letter(keys, at, at + 2)) >= 0;
    return at + (two ? 2 : 1);
  }

  /** A consonant before a vowel begins the next syllable. */
  private static int finalEnd(String keys, int at) {
    if (at >= keys.length() || FINALS.indexOf(keys.charAt(at)) < 0 || isVowel(keys, at + 1)) {
      return at;
    }
    boolean two =
        at + 1 < keys.length()
            && !isVowel(keys, at + 2)
            && letter(keys, at, at + 2) != 0
            && FINALS.indexOf(letter(keys, at, at + 2)) >= 0;
    return at + (two ? 2 : 1);
  }

  private static boolean isVowel(String keys, int at) {
    return at < keys.length() && VOWELS.indexOf(keys.charAt(at)) >= 0;
  }

  /** The letter of one or two keys, or 0. */
  private static char letter(String keys, int start, int end) {
    if (end - start == 1) {
      return keys.charAt(start);
    }
    int first = keys.charAt(start) - 'ㄱ';
    int second = keys.charAt(start + 1) - 'ㄱ';
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

  private static int column(int row, char key) {
    return Math.max(ROWS[row].indexOf(key), row == 0 ? SHIFTED.indexOf(key) : -1);
  }
}
