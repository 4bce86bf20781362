package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Takes from a text what no reader needs and the parser cannot bear: nesting deeper than a hundred
 * levels, and paragraphs that go on for pages. Its time grows with the square of both.
 */
final class Excess {
  private static final int DEEPEST = 100;

  /** Marks of quotes and lists one inside the other, or the columns that they take. */
  private static final Pattern TOO_DEEP =
      Pattern.compile(
          "((?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){"
              + DEEPEST
              + "})"
              + "(?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))++"
              + "|([ \\t]{200})[ \\t]++");

  /** In UTF-16 units, where each line counts for some. */
  private static final int LONGEST_PARAGRAPH = 4000;

  private static final int SHORTEST_LINE = 50;

  private final Typed typed;

  /** The length of the paragraph so far. */
  private int paragraph;

  Excess(Typed typed) {
    this.typed = typed;
  }

  /** The edit that takes away what nests too deep. */
  List<Edit> depthOf(Line line) {
    if (line.end() - line.start() <= DEEPEST) {
      return List.of();
    }
    Matcher deep = TOO_DEEP.matcher(typed.text()).region(line.start(), line.end());
    return deep.lookingAt()
        ? List.of(new Edit(Math.max(deep.end(1), deep.end(2)), deep.end(), ""))
        : List.of();
  }

  /** The edits that part a paragraph; its lines must be asked for one after the other. */
  List<Edit> lengthOf(int k) {
    List<Edit> edits = new ArrayList<>();
    Line line = typed.line(k);
    int length = Math.max(SHORTEST_LINE, line.end() - line.start());
    boolean begins = typed.kind(k - 1) != Kind.TEXT || typed.isListItem(line);
    paragraph = begins ? length : paragraph + length;
    if (!begins && paragraph > LONGEST_PARAGRAPH) {
      edits.add(Edit.insert(line.start(), typed.quote(line) + "\n"));
      paragraph = length;
    }
    int start = line.start();
    for (int at = start + LONGEST_PARAGRAPH; at < line.end(); at++) {
      if (mayPart(at, at - start)) {
        String parted = "\n" + typed.quote(line) + "\n" + typed.continuation(line);
        edits.add(new Edit(at, at + 1, parted));
        start = at + 1;
        at += LONGEST_PARAGRAPH;
      }
    }
    return edits;
  }

  /** Where a sentence ends, and between any words when no sentence ends for long. */
  private boolean mayPart(int at, int length) {
    String text = typed.text();
    return text.charAt(at) == ' '
        && (".!?".indexOf(text.charAt(at - 1)) >= 0 || length > 2 * LONGEST_PARAGRAPH)
        && !typed.untouchable().holds(at);
  }
}
