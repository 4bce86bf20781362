package malmoi.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Takes from a text what no reader needs and the parser cannot bear: nesting deeper than a hundred
 * levels, and paragraphs in quotes or lists that go on for pages.
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

  private static final int MOST_LINES = 400;

  private final Typed typed;

  /** The lines of the quoted or indented paragraph so far. */
  private int lines;

  Excess(Typed typed) {
    this.typed = typed;
  }

  /** The edit that takes away what nests too deep. */
  List<Edit> depthOf(Line line) {
    boolean nests = line.content() > line.start() || Lines.isListStart(typed.first(line));
    if (!nests || line.end() - line.start() <= DEEPEST) {
      return List.of();
    }
    Matcher deep = TOO_DEEP.matcher(typed.text()).region(line.start(), line.end());
    return deep.lookingAt()
        ? List.of(new Edit(Math.max(deep.end(1), deep.end(2)), deep.end(), ""))
        : List.of();
  }

  /** The edit that parts a paragraph; its lines must be asked for one after the other. */
  List<Edit> lengthOf(int k) {
    Line line = typed.line(k);
    boolean goesOn =
        line.content() > line.start() && typed.kind(k - 1) == Kind.TEXT && !typed.isListItem(line);
    lines = goesOn ? lines + 1 : 1;
    if (lines <= MOST_LINES) {
      return List.of();
    }
    lines = 1;
    return List.of(Edit.insert(line.start(), typed.quote(line) + "\n"));
  }
}
