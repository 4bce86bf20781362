package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Makes notices of MkDocs's {@code !!! note "제목"}, with its folding {@code ???}, and paragraphs of
 * its tabs {@code === "자바"}: what is indented below them is their text. Of nested ones the outer is
 * made first.
 */
final class Admonitions {
  private static final int INDENT = 4;

  private static final Pattern NOTICE =
      Pattern.compile(
          "(!!!|\\?\\?\\?\\+?)[ \\t]+([A-Za-z][A-Za-z-]*)(?:[ \\t]+[a-z]+)*"
              + "(?:[ \\t]+\"([^\"\\n]*)\")?[ \\t]*");

  private static final Pattern TAB = Pattern.compile("===[!+]?[ \\t]+\"([^\"\\n]+)\"[ \\t]*");

  private Admonitions() {}

  /** The edits for all of them; one without indented text is text. */
  static List<Edit> quoted(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    for (int k = 0; k < typed.lines().size(); k++) {
      List<Edit> head = head(typed, k);
      int end = head.isEmpty() ? k : end(typed, k);
      if (end > k + 1) {
        String mark = typed.first(typed.line(k)) == '=' ? "" : "> ";
        edits.addAll(head);
        for (int inside = k + 1; inside < end; inside++) {
          edits.add(outdented(typed.line(inside), typed.line(k), mark));
        }
        k = end - 1;
      }
    }
    return edits;
  }

  private static List<Edit> head(Typed typed, int k) {
    Line line = typed.line(k);
    if (line.kind() == Kind.CODE || "!?=".indexOf(typed.first(line)) < 0) {
      return List.of();
    }
    Matcher tab = typed.matcher(TAB, line);
    if (tab.matches()) {
      Edit marked = new Edit(line.content(), line.end(), "**");
      return Edit.around(marked, tab.start(1), tab.end(1), "**\n");
    }
    Matcher notice = typed.matcher(NOTICE, line);
    return notice.matches() ? head(notice) : List.of();
  }

  private static List<Edit> head(Matcher notice) {
    String fold =
        switch (notice.group(1)) {
          case "???" -> "-";
          case "???+" -> "+";
          default -> "";
        };
    return Containers.head(notice, "> [!" + notice.group(2) + "]" + fold, 3);
  }

  /** Behind the last line that is indented below a line. */
  private static int end(Typed typed, int k) {
    int end = k + 1;
    for (int next = k + 1; next < typed.lines().size(); next++) {
      Line line = typed.line(next);
      boolean blank = typed.text().substring(line.start(), line.end()).isBlank();
      if (!blank && !isIndented(typed, line, typed.line(k))) {
        return end;
      }
      end = blank ? end : next + 1;
    }
    return end;
  }

  private static boolean isIndented(Typed typed, Line line, Line under) {
    int from = line.start() + under.content() - under.start();
    return typed.text().startsWith(typed.prefix(under), line.start())
        && (typed.text().startsWith("\t", from)
            || typed.text().startsWith(" ".repeat(INDENT), from));
  }

  /** The edit that puts a mark in the place of the indentation. */
  private static Edit outdented(Line line, Line under, String mark) {
    int from = Math.min(line.start() + under.content() - under.start(), line.end());
    int length = line.end() - from;
    boolean tab = length > 0 && line.content() - from < INDENT;
    return new Edit(from, from + Math.min(length, tab ? 1 : INDENT), mark);
  }
}
