package malmoi.lint;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;
import malmoi.report.Place;
import malmoi.text.Markdown.Run;

/**
 * One paragraph, heading or table cell of a note in its author's words.
 *
 * @param text corrected and without marks; what is no word of the author, such as code or an
 *     address, is {@link #CLOSED}
 * @param offsets of each character in the cleaned text
 */
record Prose(CleanNote note, String text, int[] offsets) {
  /** Stands for each character that is no word (U+FFFC, object replacement character). */
  static final char CLOSED = '\uFFFC';

  /** What is longer than any word; rules may look at every part of a word. */
  private static final Pattern ENDLESS = Pattern.compile("[가-힣]{40,}+|[A-Za-z0-9]{80,}+");

  static List<Prose> of(CleanNote note) {
    return note.markdown().prose().stream()
        .filter(run -> !run.open().isEmpty())
        .map(run -> new Prose(note, words(run), run.offsets()))
        .toList();
  }

  Place place(int start, int end) {
    return note.place(offsets[start], offsets[end - 1] + 1);
  }

  private static String words(Run run) {
    String prose = Words.NO_PROSE.matcher(run.text()).replaceAll(Prose::closed);
    char[] words = ENDLESS.matcher(prose).replaceAll(Prose::closed).toCharArray();
    for (int k = run.open().nextClearBit(0); k < words.length; k = run.open().nextClearBit(k + 1)) {
      words[k] = CLOSED;
    }
    return new String(words);
  }

  /** Parentheses stay: those around an address may be the author's. */
  private static String closed(MatchResult match) {
    return match.group().replaceAll("[^()]", String.valueOf(CLOSED));
  }
}
