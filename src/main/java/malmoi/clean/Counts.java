package malmoi.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Makes lists of lines that count their parts, {@code 1) … 2) …}. A lone {@code 1)} makes one too
 * when the line above or below has such a list.
 */
final class Counts {
  private static final Pattern COUNT =
      Pattern.compile("(?<![^ \\t>])(\\d{1,2})\\)[ \\t]*(?=[^ \\t])");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}\\.)[ \\t]+");

  /** A number with its parenthesis and the space behind it. */
  private record Count(int start, int end) {}

  private final Typed typed;
  private final BitSet starts = new BitSet();

  Counts(Typed typed) {
    this.typed = typed;
  }

  /** Whether a count stands at the offset that was made a list's mark. */
  boolean standAt(int offset) {
    return starts.get(offset);
  }

  /** The edits that make a list of the line; none when it counts nothing. */
  List<Edit> partsOf(int k) {
    List<Edit> edits = new ArrayList<>();
    List<Count> counts = counts(k);
    if (counts.isEmpty()
        || counts.size() == 1 && counts(k - 1).size() < 2 && counts(k + 1).size() < 2) {
      return edits;
    }
    Line line = typed.line(k);
    int textStart = behindMark(line);
    String indent = "\n" + " ".repeat(textStart - line.start());
    for (Count count : counts) {
      boolean first = count.start == textStart;
      String before = first ? "" : edits.isEmpty() ? "\n" + indent : indent;
      int start = first ? count.start : behindText(textStart, count.start);
      edits.add(new Edit(start, count.end, before + (edits.size() + 1) + ") "));
      starts.set(count.start);
    }
    return edits;
  }

  /** Where 1), 2), 3) … stand in a plain line; empty when they do not begin at 1. */
  private List<Count> counts(int k) {
    if (typed.kind(k) != Kind.TEXT || typed.line(k).content() != typed.line(k).start()) {
      return List.of();
    }
    Line line = typed.line(k);
    if (!typed.has(')', line)) {
      return List.of();
    }
    List<Count> counts = new ArrayList<>();
    Matcher count = COUNT.matcher(typed.text()).region(line.start(), line.end());
    while (count.find()) {
      boolean isNext = Integer.parseInt(count.group(1)) == counts.size() + 1;
      if (isNext && !typed.untouchable().holds(count.start())) {
        counts.add(new Count(count.start(), count.end()));
      }
    }
    boolean isListAlready = counts.size() == 1 && counts.get(0).start == behindMark(line);
    return isListAlready ? List.of() : counts;
  }

  private int behindMark(Line line) {
    Matcher item = ITEM.matcher(typed.text()).region(line.start(), line.end());
    return item.lookingAt() ? item.end() : line.start();
  }

  private int behindText(int from, int at) {
    int end = at;
    while (end > from && " \t".indexOf(typed.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
