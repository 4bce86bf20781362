package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;
import malmoi.text.Sorted;

/** {@code <br/>} in running text, once a note with its count. */
final class LineBreaks {
  private static final Pattern BREAK = Pattern.compile("(?i)</?br\\b[^<>\\n]*>");

  private LineBreaks() {}

  static List<Finding> in(CleanNote note) {
    List<MatchResult> cleared =
        BREAK
            .matcher(note.note().file().text())
            .results()
            .filter(match -> isCleared(note, match))
            .toList();
    return cleared.isEmpty() ? List.of() : List.of(finding(note, cleared));
  }

  /** Whether it is gone from the cleaned text: in code, tables and blocks of HTML it stays. */
  private static boolean isCleared(CleanNote note, MatchResult match) {
    String text = note.markdown().text();
    int at = Sorted.countBefore(text.length(), k -> note.map().original(k) < match.start());
    return !text.startsWith(match.group(), at);
  }

  private static Finding finding(CleanNote note, List<MatchResult> cleared) {
    MatchResult first = cleared.get(0);
    return new Finding(
        note.note().place(first.start(), first.end()),
        first.group(),
        Optional.empty(),
        Tier.ADVICE,
        "line-break",
        List.of(Integer.toString(cleared.size())));
  }
}
