package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Makes fences of the lines {@code $$} around a formula, whose own lines could begin like those of
 * lists, quotes and headings.
 */
final class Formulas {
  private static final String MARK = "$$";
  private static final int MOST_LINES = 200;

  private Formulas() {}

  /** The edits for all formulas; a mark without a second one is text. */
  static List<Edit> fenced(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    int open = -1;
    for (int k = 0; k < typed.lines().size(); k++) {
      Line line = typed.line(k);
      boolean ends = line.kind() == Kind.CODE || k - open > MOST_LINES;
      boolean isMark = !ends && isMark(typed, line);
      if (isMark && open >= 0 && typed.prefix(line).equals(typed.prefix(typed.line(open)))) {
        Line first = typed.line(open);
        edits.add(new Edit(first.content(), first.end(), "```math"));
        edits.add(new Edit(line.content(), line.end(), "```"));
        open = -1;
      } else {
        open = isMark ? k : ends ? -1 : open;
      }
    }
    return edits;
  }

  private static boolean isMark(Typed typed, Line line) {
    return typed.text().startsWith(MARK, line.content())
        && typed.text().substring(line.content() + MARK.length(), line.end()).isBlank();
  }
}
