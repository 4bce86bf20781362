package malmoi.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;
import malmoi.clean.Untouchable.Address;
import malmoi.text.TextEdits;
import malmoi.text.TextEdits.Edited;

/**
 * Makes of what people type the Markdown that they mean: {@code <br/>} parts lines or paragraphs,
 * {@code -가상머신} is a list item, {@code 1) … 2) …} a list, {@code ##제목} a heading, and a bare
 * address a link. Nothing changes in code, and a second pass changes nothing.
 */
final class Debris {
  private static final Pattern BREAKS =
      Pattern.compile("[ \\t]*+" + Lines.BR + "(?:[ \\t]*+" + Lines.BR + ")*+[ \\t]*+");
  private static final Pattern BREAK = Pattern.compile(Lines.BR);

  /** A hyphen that lists, and not {@code -t}, {@code --name}, {@code -1} or {@code ---}. */
  private static final Pattern GLUED_BULLET = Pattern.compile("-(?=[\"'“‘(]?[가-힣]|\\*\\*|\\[)");

  private static final Pattern GLUED_NUMBER = Pattern.compile("\\d{1,2}[.)](?=[\"'“‘(]?[가-힣])");
  private static final Pattern GLUED_HEADING = Pattern.compile("#{2,6}(?=[^#\\s])");
  private static final Pattern LIST_MARK = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+|$)");

  private static final Pattern ANY_MARK =
      Pattern.compile(
          "[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])|" + GLUED_BULLET + "|" + GLUED_NUMBER);

  /** A number that counts parts of a line: {@code 1) …}. */
  private static final Pattern COUNT =
      Pattern.compile("(?<![^ \\t>])(\\d{1,2})\\)[ \\t]*(?=[^ \\t])");

  /** What would begin another block if it came to stand at the start of a line. */
  private static final Pattern BLOCK_START = Pattern.compile("#|>|=|-{2,}|`{3}|~{3}|\\|");

  /** Marks of quotes and lists one inside the other, or the columns that they take. */
  private static final Pattern TOO_DEEP =
      Pattern.compile(
          "((?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){100})"
              + "(?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))++"
              + "|([ \\t]{200})[ \\t]++");

  /** In UTF-16 units, where each line counts for some. */
  private static final int LONGEST_PARAGRAPH = 4000;

  private static final int SHORTEST_LINE = 50;

  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}\\.)[ \\t]+");

  /** A stretch of the text with what is to stand there. */
  private record Edit(int start, int end, String with) {}

  private final String text;
  private final List<Line> lines;
  private final Untouchable untouchable;
  private final List<Edit> edits = new ArrayList<>();

  /** Where a {@code 1)} stands that becomes the mark of a list. */
  private final BitSet countStarts = new BitSet();

  /** The length of the paragraph so far. */
  private int paragraph;

  private Debris(String text) {
    this.text = text;
    this.lines = Lines.of(text);
    this.untouchable = Untouchable.in(text, lines);
  }

  static Edited clear(String text) {
    return new Debris(text).clear();
  }

  private Edited clear() {
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      if (line.kind() != Kind.CODE && isFolded(line)) {
        continue;
      }
      if (line.kind() == Kind.HEADING) {
        isLoosened(GLUED_HEADING, line);
        breaksBecomeSpaces(line);
      } else if (line.kind() == Kind.TEXT) {
        text(k);
      } else if (line.kind() == Kind.BREAK) {
        edits.add(new Edit(line.content(), line.end(), ""));
      } else if (line.kind() == Kind.TABLE && k > 0 && lines.get(k - 1).kind() == Kind.TEXT) {
        edits.add(new Edit(line.start(), line.start(), quote(line) + "\n"));
      }
    }
    addresses();
    return apply();
  }

  private Edited apply() {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    TextEdits made = new TextEdits(text);
    int done = 0;
    for (Edit edit : edits) {
      int end = Math.max(done, edit.end);
      made.replace(Math.max(done, edit.start), end, edit.with);
      done = end;
    }
    return made.apply();
  }

  /**
   * Takes away what nests deeper than a hundred levels: the parser's time grows with its square.
   */
  private boolean isFolded(Line line) {
    Matcher deep = TOO_DEEP.matcher(text).region(line.start(), line.end());
    if (!deep.lookingAt()) {
      return false;
    }
    int kept = Math.max(deep.end(1), deep.end(2));
    edits.add(new Edit(kept, deep.end(), ""));
    return true;
  }

  /**
   * Parts a paragraph that goes on for pages: the parser's time grows with the square of a
   * paragraph's length.
   */
  private void endless(int k) {
    Line line = lines.get(k);
    int length = Math.max(SHORTEST_LINE, line.end() - line.start());
    boolean begins = k == 0 || lines.get(k - 1).kind() != Kind.TEXT || isListItem(line);
    paragraph = begins ? length : paragraph + length;
    if (!begins && paragraph > LONGEST_PARAGRAPH) {
      edits.add(new Edit(line.start(), line.start(), quote(line) + "\n"));
      paragraph = length;
    }
    int start = line.start();
    for (int at = start + LONGEST_PARAGRAPH; at < line.end(); at++) {
      if (mayPart(at, at - start) && !untouchable.holds(at)) {
        edits.add(new Edit(at, at + 1, "\n" + quote(line) + "\n" + continuation(line)));
        start = at + 1;
        at += LONGEST_PARAGRAPH;
      }
    }
  }

  /** Where a sentence ends, and between any words when no sentence ends for long. */
  private boolean mayPart(int at, int length) {
    return text.charAt(at) == ' '
        && (".!?".indexOf(text.charAt(at - 1)) >= 0 || length > 2 * LONGEST_PARAGRAPH);
  }

  private boolean isListItem(Line line) {
    return LIST_MARK.matcher(text).region(line.content(), line.end()).lookingAt();
  }

  /** A glued mark is loosened alone, since what follows it is read otherwise then. */
  private void text(int k) {
    Line line = lines.get(k);
    if (isLoosened(GLUED_BULLET, line)) {
      return;
    }
    boolean isList = counts(k);
    if (!isList && isLoosened(GLUED_NUMBER, line)) {
      return;
    }
    breaks(k, isList);
    endless(k);
  }

  private boolean has(char c, Line line) {
    for (int at = line.start(); at < line.end(); at++) {
      if (text.charAt(at) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean isLoosened(Pattern glued, Line line) {
    if (Character.isLetter(text.charAt(line.content())) || untouchable.holds(line.content())) {
      return false;
    }
    Matcher mark = glued.matcher(text).region(line.content(), line.end());
    mark.useTransparentBounds(true);
    if (!mark.lookingAt()) {
      return false;
    }
    edits.add(new Edit(mark.end(), mark.end(), " "));
    return true;
  }

  private void breaksBecomeSpaces(Line line) {
    Matcher breaks = BREAKS.matcher(text).region(line.content(), line.end());
    while (breaks.find()) {
      if (!untouchable.holds(breaks.end() - 1)) {
        boolean atEnd = breaks.end() == line.end();
        edits.add(new Edit(breaks.start(), breaks.end(), atEnd ? "" : " "));
      }
    }
  }

  private void breaks(int k, boolean isList) {
    Line line = lines.get(k);
    if (!has('<', line)) {
      return;
    }
    Matcher breaks = BREAKS.matcher(text).region(line.content(), line.end());
    while (breaks.find()) {
      if (!untouchable.touches(breaks.start(), breaks.end())) {
        edits.add(new Edit(breaks.start(), breaks.end(), parted(k, breaks, isList)));
      }
    }
  }

  /** What takes the place of one or more breaks in a row. */
  private String parted(int k, Matcher breaks, boolean isList) {
    Line line = lines.get(k);
    boolean atStart = breaks.start() == line.content();
    boolean atEnd = breaks.end() == line.end();
    boolean paragraph = isList || BREAK.matcher(breaks.group()).results().limit(2).count() > 1;
    if (atEnd) {
      if (!isFollowedByText(k)) {
        return "";
      }
      return paragraph ? "\n" + quote(line) : "  ";
    }
    if (atStart) {
      return k > 0 && lines.get(k - 1).kind() == Kind.TEXT ? "\n" + continuation(line) : "";
    }
    if (countStarts.get(breaks.end())) {
      return "";
    }
    Matcher block = BLOCK_START.matcher(text).region(breaks.end(), line.end());
    String prefix =
        isNextItem(line, breaks.end())
            ? text.substring(line.start(), line.content())
            : continuation(line);
    String next = "\n" + prefix + (block.lookingAt() ? "\\" : "");
    return paragraph ? "\n" + quote(line) + next : "  " + next;
  }

  private boolean isFollowedByText(int k) {
    Kind next = k + 1 < lines.size() ? lines.get(k + 1).kind() : Kind.BLANK;
    return next != Kind.BLANK && next != Kind.BREAK;
  }

  /** Whether a mark of the same kind as the line's own stands at the offset. */
  private boolean isNextItem(Line line, int at) {
    Matcher own = LIST_MARK.matcher(text).region(line.content(), line.end());
    Matcher next = ANY_MARK.matcher(text).region(at, line.end());
    next.useTransparentBounds(true);
    return own.lookingAt()
        && next.lookingAt()
        && own.group().strip().endsWith(next.group().substring(next.group().length() - 1));
  }

  /** The quote marks before a line, for a blank line among them. */
  private String quote(Line line) {
    return text.substring(line.start(), line.content()).stripTrailing();
  }

  /** What a further line of the same paragraph begins with. */
  private String continuation(Line line) {
    Matcher mark = LIST_MARK.matcher(text).region(line.content(), line.end());
    int indent = mark.lookingAt() ? mark.end() - line.content() : 0;
    return text.substring(line.start(), line.content()) + " ".repeat(indent);
  }

  /**
   * Makes a list of a line's {@code 1) … 2) …}. A lone {@code 1)} is one too when the line above or
   * below has such a list. Answers whether the line is now one.
   */
  private boolean counts(int k) {
    List<int[]> counts = countsOf(k);
    boolean isList =
        counts.size() > 1
            || counts.size() == 1 && (countsOf(k - 1).size() > 1 || countsOf(k + 1).size() > 1);
    if (!isList) {
      return false;
    }
    Line line = lines.get(k);
    int textStart = behindMark(line);
    String indent = "\n" + " ".repeat(textStart - line.start());
    int number = 1;
    for (int[] count : counts) {
      boolean first = count[0] == textStart;
      String before = first ? "" : number == 1 ? "\n" + indent : indent;
      int start = first ? count[0] : behindText(textStart, count[0]);
      edits.add(new Edit(start, count[1], before + number++ + ") "));
      countStarts.set(count[0]);
    }
    return true;
  }

  /**
   * Where 1), 2), 3) … stand in a plain line, as start and end; empty when they do not begin at 1.
   */
  private List<int[]> countsOf(int k) {
    List<int[]> counts = new ArrayList<>();
    if (k < 0 || k >= lines.size() || lines.get(k).kind() != Kind.TEXT) {
      return counts;
    }
    Line line = lines.get(k);
    if (line.content() != line.start() || !has(')', line)) {
      return counts;
    }
    Matcher count = COUNT.matcher(text).region(line.start(), line.end());
    while (count.find()) {
      boolean isNext = Integer.parseInt(count.group(1)) == counts.size() + 1;
      if (isNext && !untouchable.holds(count.start())) {
        counts.add(new int[] {count.start(), count.end()});
      }
    }
    boolean isListAlready = counts.size() == 1 && counts.get(0)[0] == behindMark(line);
    return isListAlready ? List.of() : counts;
  }

  private int behindMark(Line line) {
    Matcher item = ITEM.matcher(text).region(line.start(), line.end());
    return item.lookingAt() ? item.end() : line.start();
  }

  private int behindText(int from, int at) {
    while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at;
  }

  /** Bare addresses become links; one that has a line for itself becomes a paragraph. */
  private void addresses() {
    int k = 0;
    for (Address address : untouchable.addresses()) {
      while (lines.get(k).end() < address.end()) {
        k++;
      }
      Line line = lines.get(k);
      boolean alone =
          line.start() == address.start()
              && BREAK.matcher(text.substring(address.end(), line.end())).replaceAll("").isBlank()
              && line.kind() == Kind.TEXT;
      boolean above = alone && k > 0 && lines.get(k - 1).kind() == Kind.TEXT;
      boolean below = alone && isFollowedByText(k);
      edits.add(new Edit(address.start(), address.start(), above ? "\n<" : "<"));
      edits.add(new Edit(address.end(), address.end(), below ? ">\n" : ">"));
    }
  }
}
