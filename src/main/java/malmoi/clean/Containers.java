package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      boolean mark = line.kind() != Kind.CODE && typed.text().startsWith(":::", line.start());
      if (mark && matches(OPENING, typed, line).isPresent()) {
        open = k;
      } else if (mark && open >= 0 && matches(CLOSING, typed, line).isPresent()) {
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
    Matcher opening = matches(OPENING, typed, first).orElseThrow();
    String kind = opening.group(1);
    boolean folds = kind.equalsIgnoreCase("details") || kind.equalsIgnoreCase("spoiler");
    String title = Optional.ofNullable(opening.group(2)).orElse(opening.group(3));
    String head = "> [!" + (folds ? "note]- " : kind + "] ") + (title == null ? "" : title);
    edits.add(new Edit(first.start(), first.end(), head.stripTrailing()));
    for (int k = open + 1; k < close; k++) {
      edits.add(Edit.insert(typed.line(k).start(), "> "));
    }
    edits.add(new Edit(typed.line(close).start(), typed.line(close).end(), ""));
    return edits;
  }

  private static Optional<Matcher> matches(Pattern pattern, Typed typed, Line line) {
    Matcher matcher = pattern.matcher(typed.text()).region(line.start(), line.end());
    return Optional.of(matcher).filter(Matcher::matches);
  }
}
