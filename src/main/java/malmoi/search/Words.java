package malmoi.search;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import malmoi.text.Hangul;
import malmoi.text.Josa;

/**
 * Words and the keys that type them, as {@code theme/search/keys.js} has them; {@code vectors.txt}
 * holds for both.
 */
final class Words {
  private static final int SYLLABLES = '가';
  private static final int LONGEST = 40;

  /** What may end an English word, one that ends another behind it. */
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "e", "s");

  private final List<String> initials;
  private final List<String> vowels;
  private final List<String> finals;
  private final Map<String, String> clusters;

  Words(Table table) {
    this.initials = table.initials();
    this.vowels = table.vowels();
    this.finals = table.finals();
    this.clusters = table.clusters();
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
      keys.append(initials.get(syllable / 588));
      keys.append(vowels.get(syllable % 588 / 28));
      keys.append(finals.get(syllable % 28));
    } else if (c < 0x80) {
      keys.append((char) c);
    } else {
      String letter = Character.toString(c);
      keys.append(clusters.getOrDefault(letter, letter));
    }
  }

  /** What a word may be without its josa or ending, the longest first; never itself. */
  static List<String> stems(String word) {
    List<String> stems =
        ends(word)
            .filter(end -> isStem(word, end))
            .mapToObj(end -> word.substring(0, end))
            .toList();
    return IntStream.rangeClosed(1, stems.size())
        .mapToObj(k -> stems.get(stems.size() - k))
        .toList();
  }

  /** Where a word may end without its josa or ending, if it {@linkplain #isStem may}. */
  static IntStream ends(String word) {
    if (Hangul.isHangul(word.charAt(0))) {
      return IntStream.range(1, Math.min(word.length(), LONGEST));
    }
    int end =
        word.length() - ENDINGS.stream().filter(word::endsWith).findFirst().orElse("").length();
    return word.length() > 4 && end < word.length() ? IntStream.of(end) : IntStream.empty();
  }

  /** Whether what stands behind one of the ends of a word is a josa or an ending. */
  static boolean isStem(String word, int end) {
    CharSequence stem = word.subSequence(0, end);
    CharSequence rest = word.subSequence(end, word.length());
    return !Hangul.isHangul(word.charAt(0))
        || Josa.isTail(stem, rest)
        || end > 1 && Josa.isVerb(rest);
  }
}
