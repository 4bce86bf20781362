package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/** Makes of {@code <br/>}, in every spelling, the line or paragraph that its author meant. */
final class Breaks {
  private static final Pattern BREAKS =
      Pattern.compile("[ \\t]*+" + Lines.BR + "(?:[ \\t]*+" + Lines.BR + ")*+[ \\t]*+");
  private static final Pattern BREAK = Pattern.compile(Lines.BR);

  private static final Pattern ANY_MARK =
      Pattern.compile(
          "[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])|" + GluedMarks.BULLET + "|" + GluedMarks.NUMBER);

  /** What would begin another block if it came to stand at the start of a line. */
  private static final Pattern BLOCK_START = Pattern.compile("#|>|=|-{2,}|`{3}|~{3}|\\|");

  private final Typed typed;
  private final Counts counts;

  Breaks(Typed typed, Counts counts) {
    this.typed = typed;
    this.counts = counts;
  }

  /** Whether there is nothing in a text but breaks. */
  static boolean isOnlyBreaks(String text) {
    return BREAK.matcher(text).replaceAll("").isBlank();
  }

  /** In a heading they are spaces. */
  List<Edit> inHeading(int k) {
    List<Edit> edits = new ArrayList<>();
    Matcher breaks = typed.has('<', typed.line(k)) ? in(typed.line(k)) : null;
    while (breaks != null && breaks.find()) {
      if (!typed.untouchable().holds(breaks.end() - 1)) {
        boolean atEnd = breaks.end() == typed.line(k).end();
        edits.add(new Edit(breaks.start(), breaks.end(), atEnd ? "" : " "));
      }
    }
    return edits;
  }

  /**
   * In text they part it.
   *
   * @param isList whether the line was made a list, which only a paragraph ends
   */
  List<Edit> inText(int k, boolean isList) {
    List<Edit> edits = new ArrayList<>();
    Line line = typed.line(k);
    Matcher breaks = typed.has('<', line) ? in(line) : null;
    while (breaks != null && breaks.find()) {
      if (!typed.untouchable().touches(breaks.start(), breaks.end())) {
        edits.add(new Edit(breaks.start(), breaks.end(), parted(k, breaks, isList)));
      }
    }
    return edits;
  }

  private Matcher in(Line line) {
    return typed.matcher(BREAKS, line);
  }

  /** What takes the place of one or more breaks in a row. */
  private String parted(int k, Matcher breaks, boolean isList) {
    Line line = typed.line(k);
    boolean paragraph = isList || BREAK.matcher(breaks.group()).results().limit(2).count() > 1;
    if (breaks.end() == line.end()) {
      String between = paragraph ? "\n" + typed.quote(line) : "  ";
      return typed.isFollowedByText(k) ? between : "";
    }
    if (breaks.start() == line.content()) {
      return typed.kind(k - 1) == Kind.TEXT ? "\n" + typed.continuation(line) : "";
    }
    if (counts.standAt(breaks.end())) {
      return "";
    }
    return (paragraph ? "\n" + typed.quote(line) : "  ") + "\n" + opening(line, breaks.end());
  }

  /** What the text from the offset on begins with on a line of its own. */
  private String opening(Line line, int at) {
    boolean item = isNextItem(line, at);
    Matcher block = BLOCK_START.matcher(typed.text()).region(at, line.end());
    return (item ? typed.prefix(line) : typed.continuation(line)) + (block.lookingAt() ? "\\" : "");
  }

  /** Whether a mark of the same kind as the line's own stands at the offset. */
  private boolean isNextItem(Line line, int at) {
    Matcher own = typed.matcher(Typed.LIST_MARK, line);
    Matcher next = ANY_MARK.matcher(typed.text()).region(at, line.end());
    next.useTransparentBounds(true);
    return own.lookingAt()
        && next.lookingAt()
        && own.group().strip().endsWith(next.group().substring(next.group().length() - 1));
  }
}
