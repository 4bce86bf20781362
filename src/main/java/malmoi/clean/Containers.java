package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Makes notices of {@code :::warning 제목 … :::}, as Docusaurus, VitePress and HackMD write them:
 * quotes with the mark of GitHub's alerts. Of nested ones the inner is made first.
 */
final class Containers {
  private static final int MOST_LINES = 500;

  private static final Pattern OPENING =
      Pattern.compile(
          ":{3,}[ \\t]*(note|tip|info|success|important|warning|caution|danger|details|spoiler)"
              + "(?:\\[([^\\]]*)\\]|[ \\t]+([^{}]*?)|)[ \\t]*(?:\\{[^{}]*\\})?[ \\t]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSING = Pattern.compile(":{3,}[ \\t]*");

  private Containers() {}

  /** The edits for all containers; one that never ends is text. */
  static List<Edit> quoted(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    int open = -1;
    for (int k = 0; k < typed.lines().size(); k++) {
      Line line = typed.line(k);
      boolean mark = line.kind() != Kind.CODE && typed.text().startsWith(":::", line.content());
      if (mark && opening(typed, line).isPresent()) {
        open = k;
      } else if (mark && open >= 0 && closes(typed, line, typed.line(open))) {
        edits.addAll(quoted(typed, open, k));
        open = -1;
      } else if (k - open > MOST_LINES) {
        open = -1;
      }
    }
    return edits;
  }

  private static List<Edit> quoted(Typed typed, int open, int close) {
    List<Edit> edits = new ArrayList<>();
    Line first = typed.line(open);
    Matcher opening = opening(typed, first).orElseThrow();
    String kind = opening.group(1);
    boolean folds = kind.equalsIgnoreCase("details") || kind.equalsIgnoreCase("spoiler");
    String mark = "> [!" + (folds ? "note]-" : kind + "]");
    edits.addAll(head(opening, mark, opening.group(2) == null ? 3 : 2));
    int depth = first.content() - first.start();
    for (int k = open + 1; k < close; k++) {
      Line line = typed.line(k);
      edits.add(Edit.insert(Math.min(line.start() + depth, line.content()), "> "));
    }
    edits.add(new Edit(typed.line(close).content(), typed.line(close).end(), ""));
    return edits;
  }

  /**
   * The edits that make the head of a notice of an opening.
   *
   * @param title the group of the pattern that is its title, if it has one
   */
  static List<Edit> head(MatchResult opening, String mark, int title) {
    boolean titled = opening.group(title) != null && !opening.group(title).isEmpty();
    Edit head = new Edit(opening.start(), opening.end(), titled ? mark + " " : mark);
    return titled ? Edit.around(head, opening.start(title), opening.end(title), "") : List.of(head);
  }

  private static boolean closes(Typed typed, Line line, Line opening) {
    return typed.matcher(CLOSING, line).matches()
        && typed.prefix(line).equals(typed.prefix(opening));
  }

  private static Optional<Matcher> opening(Typed typed, Line line) {
    return Optional.of(typed.matcher(OPENING, line)).filter(Matcher::matches);
  }
}
