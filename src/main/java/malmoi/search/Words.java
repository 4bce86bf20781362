package malmoi.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import malmoi.text.Hangul;
import malmoi.text.Josa;

/**
 * Words and the keys that type them, as {@code theme/search/keys.js} has them; {@code vectors.txt}
 * holds for both.
 */
final class Words {
  private static final int SYLLABLES = '가';
  private static final int LONGEST = 40;

  private final Table table;

  Words(Table table) {
    this.table = table;
  }

  /** A text as it is compared. */
  static String normal(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder normal = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); ) {
      int c = composed.codePointAt(at);
      if (!Letters.isUnseen(c)) {
        normal.appendCodePoint(Letters.folded(c));
      }
      at += Character.charCount(c);
    }
    return normal.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The words of a normal text: letters and digits in a row, parted where Hangul begins or ends, so
   * that a josa behind a Latin word stands alone. C++ and C# are words.
   */
  static List<String> words(String normal) {
    List<String> words = new ArrayList<>();
    each(normal, words::add);
    return words;
  }

  /** As {@link #words}, one after another. */
  static void each(String normal, Consumer<String> words) {
    for (int at = 0; at < normal.length(); ) {
      int start = at;
      at = Hangul.isHangul(normal.charAt(at)) ? hangulEnd(normal, at) : otherEnd(normal, at);
      if (at > start) {
        words.accept(normal.substring(start, at));
      } else {
        at += Character.charCount(normal.codePointAt(at));
      }
    }
  }

  private static int hangulEnd(String normal, int start) {
    int at = start;
    while (at < normal.length() && Hangul.isHangul(normal.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int otherEnd(String normal, int start) {
    int at = start;
    while (at < normal.length() && !Hangul.isHangul(normal.charAt(at))) {
      int c = normal.codePointAt(at);
      if (!Letters.isIn(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    while (at > start && at < normal.length() && "+#".indexOf(normal.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The keys that type a word. */
  String keys(String word) {
    StringBuilder keys = new StringBuilder(3 * word.length());
    word.codePoints().forEach(c -> put(c, keys));
    return keys.toString();
  }

  private void put(int c, StringBuilder keys) {
    if (Hangul.isSyllable(c)) {
      int syllable = c - SYLLABLES;
      keys.append(table.initials().get(syllable / 588));
      keys.append(table.vowels().get(syllable % 588 / 28));
      keys.append(table.finals().get(syllable % 28));
    } else {
      String letter = Character.toString(c);
      keys.append(table.clusters().getOrDefault(letter, letter));
    }
  }

  /** What a word may be without its josa or ending, the longest first; never itself. */
  static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    if (!Hangul.isHangul(word.charAt(0))) {
      String stem = word.length() > 4 ? word.replaceFirst("(?:ing|ed|es|e|s)$", "") : word;
      return stem.equals(word) ? List.of() : List.of(stem);
    }
    for (int end = Math.min(word.length(), LONGEST) - 1; end > 0; end--) {
      String stem = word.substring(0, end);
      String rest = word.substring(end);
      if (Josa.isTail(stem, rest) || end > 1 && Josa.isVerb(rest)) {
        stems.add(stem);
      }
    }
    return stems;
  }
}
