package malmoi.lint;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import malmoi.text.Hangul;

/** The words that somebody may have meant to type, one slip away, each with its likeliest slip. */
final class Mistypings {
  /** How a finger slips; the likelier kinds first. */
  enum Kind {
    /** A syllable typed twice: 객체체. */
    TWICE,
    /** Two keys in the wrong order, or the initials of two syllables: 컨테니어. */
    SWAPPED,
    /** The key beside the right one, or with Shift; or a letter that sounds alike. */
    BESIDE,
    /** A key left out. */
    MISSING,
    /** A key hit twice, or the one beside it too. */
    DOUBLED,
    /** Any other key for the right one. */
    OTHER,
    /** Any other key too much. */
    EXTRA
  }

  private static final String LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

  private static final List<String> ALIKE = List.of("ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅈㅉㅊ", "ㅐㅔ", "ㅒㅖ");

  private static final boolean[][] NEAR = near();

  /** The 2,350 syllables of KS X 1001: others stand in next to no word. */
  private static final BitSet COMMON = syllables(Charset.forName("EUC-KR").newEncoder());

  private final String word;
  private final String keys;
  private final Map<String, Kind> meant = new HashMap<>();

  private Mistypings(String word) {
    this.word = word;
    this.keys = Keys.of(word);
  }

  private static BitSet syllables(CharsetEncoder encoder) {
    BitSet syllables = new BitSet();
    for (char c = '가'; c <= '힣'; c++) {
      syllables.set(c, encoder.canEncode(c));
    }
    return syllables;
  }

  static Map<String, Kind> to(String word) {
    Mistypings mistypings = new Mistypings(word);
    mistypings.collect();
    return mistypings.meant;
  }

  /** Whether a syllable stands twice side by side. */
  static boolean hasTwins(String word) {
    return IntStream.range(1, word.length()).anyMatch(k -> word.charAt(k) == word.charAt(k - 1));
  }

  private void collect() {
    for (int at = 0; at <= keys.length(); at++) {
      addKey(at);
    }
    for (int at = 0; at < keys.length(); at++) {
      changeKey(at);
      boolean doubled = isDoubled(at - 1, at) || isDoubled(at + 1, at);
      add(keys.substring(0, at) + keys.substring(at + 1), doubled ? Kind.DOUBLED : Kind.EXTRA);
      if (at > 0) {
        swapKeys(at);
      }
    }
    swapInitials();
    dropTwins();
    meant.remove(word);
    meant.remove("");
    meant.keySet().removeIf(Hangul::hasLoneLetter);
  }

  private void addKey(int at) {
    char[] typed = (keys.substring(0, at) + ' ' + keys.substring(at)).toCharArray();
    for (int k = 0; k < LETTERS.length(); k++) {
      typed[at] = LETTERS.charAt(k);
      add(typed, Kind.MISSING);
    }
  }

  private void changeKey(int at) {
    char[] typed = keys.toCharArray();
    for (int k = 0; k < LETTERS.length(); k++) {
      typed[at] = LETTERS.charAt(k);
      add(typed, isNear(typed[at], keys.charAt(at)) ? Kind.BESIDE : Kind.OTHER);
    }
  }

  private static boolean isNear(char one, char other) {
    return NEAR[one - 'ㄱ'][other - 'ㄱ'];
  }

  private static boolean[][] near() {
    boolean[][] near = new boolean['ㅣ' - 'ㄱ' + 1]['ㅣ' - 'ㄱ' + 1];
    for (char one : LETTERS.toCharArray()) {
      for (char other : LETTERS.toCharArray()) {
        near[one - 'ㄱ'][other - 'ㄱ'] =
            Keys.areNeighbours(one, other)
                || ALIKE.stream().anyMatch(of -> of.indexOf(one) >= 0 && of.indexOf(other) >= 0);
      }
    }
    return near;
  }

  private boolean isDoubled(int other, int at) {
    return other >= 0
        && other < keys.length()
        && (keys.charAt(other) == keys.charAt(at) || isNear(keys.charAt(other), keys.charAt(at)));
  }

  /** Shift may have been lost on the way: 가맛서 for 감싸서. */
  private void swapKeys(int at) {
    char first = keys.charAt(at);
    char second = keys.charAt(at - 1);
    String before = keys.substring(0, at - 1);
    String behind = keys.substring(at + 1);
    add(before + first + second + behind, Kind.SWAPPED);
    add(before + Keys.shifted(first) + second + behind, Kind.BESIDE);
    add(before + first + Keys.shifted(second) + behind, Kind.BESIDE);
  }

  private void dropTwins() {
    for (int at = 1; at < word.length(); at++) {
      if (word.charAt(at) == word.charAt(at - 1)) {
        meant.merge(
            word.substring(0, at) + word.substring(at + 1), Kind.TWICE, Mistypings::likelier);
      }
    }
  }

  private void swapInitials() {
    for (int at = 1; at < word.length(); at++) {
      char one = word.charAt(at - 1);
      char other = word.charAt(at);
      if (!Hangul.isSyllable(one) || !Hangul.isSyllable(other)) {
        continue;
      }
      String swapped = "" + Hangul.withChoseongOf(one, other) + Hangul.withChoseongOf(other, one);
      meant.put(word.substring(0, at - 1) + swapped + word.substring(at + 1), Kind.SWAPPED);
    }
  }

  private void add(String typed, Kind kind) {
    add(typed.toCharArray(), kind);
  }

  private void add(char[] typed, Kind kind) {
    String word = Keys.typed(typed);
    if (isCommon(word)) {
      meant.merge(word, kind, Mistypings::likelier);
    }
  }

  private static boolean isCommon(String word) {
    for (int k = 0; k < word.length(); k++) {
      if (!COMMON.get(word.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  private static Kind likelier(Kind one, Kind other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
