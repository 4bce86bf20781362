package malmoi.lint;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import malmoi.text.Hangul;

/** The words that somebody may have meant to type, one slip away, each with its likeliest slip. */
final class Mistypings {
  /** How a finger slips; the likelier kinds first. */
  enum Kind {
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

  private void collect() {
    for (int at = 0; at <= keys.length(); at++) {
      for (int k = 0; k < LETTERS.length(); k++) {
        char letter = LETTERS.charAt(k);
        add(keys.substring(0, at) + letter + keys.substring(at), Kind.MISSING);
        if (at < keys.length()) {
          Kind kind = isNear(letter, keys.charAt(at)) ? Kind.BESIDE : Kind.OTHER;
          add(keys.substring(0, at) + letter + keys.substring(at + 1), kind);
        }
      }
    }
    for (int at = 0; at < keys.length(); at++) {
      boolean doubled = isDoubled(at - 1, at) || isDoubled(at + 1, at);
      add(keys.substring(0, at) + keys.substring(at + 1), doubled ? Kind.DOUBLED : Kind.EXTRA);
      if (at > 0) {
        String swapped = "" + keys.charAt(at) + keys.charAt(at - 1);
        add(keys.substring(0, at - 1) + swapped + keys.substring(at + 1), Kind.SWAPPED);
      }
    }
    swapInitials();
    meant.remove(word);
    meant.remove("");
  }

  private static boolean isNear(char one, char other) {
    return Keys.areNeighbours(one, other)
        || ALIKE.stream().anyMatch(of -> of.indexOf(one) >= 0 && of.indexOf(other) >= 0);
  }

  private boolean isDoubled(int other, int at) {
    return other >= 0
        && other < keys.length()
        && (keys.charAt(other) == keys.charAt(at)
            || Keys.areNeighbours(keys.charAt(other), keys.charAt(at)));
  }

  private void swapInitials() {
    for (int at = 1; at < word.length(); at++) {
      char one = word.charAt(at - 1);
      char other = word.charAt(at);
      String swapped = "" + Hangul.withChoseongOf(one, other) + Hangul.withChoseongOf(other, one);
      meant.put(word.substring(0, at - 1) + swapped + word.substring(at + 1), Kind.SWAPPED);
    }
  }

  private void add(String typed, Kind kind) {
    String word = Keys.typed(typed);
    if (word.chars().allMatch(c -> COMMON.get(c))) {
      meant.merge(word, kind, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
  }
}
