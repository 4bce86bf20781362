package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Makes Markdown of headings in raw HTML, as {@code <h1 align="center">Name</h1>} at the top of a
 * README, so that they open entries and links lead to them. Those in a table, a list or what folds
 * are words of it.
 */
final class RawHeadings {
  private static final int MOST_LINES = 20;

  private static final Pattern HOLDER =
      Pattern.compile("<(/?)(?:details|table|ul|ol|blockquote)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENING = Pattern.compile("<[hH]([1-6])((?:\\s[^<>]*)?)>[ \\t]*");

  private static final Pattern ID =
      Pattern.compile("(?<!\\S)id\\s*=\\s*([\"']?)([^\"'\\s<>]+)\\1", Pattern.CASE_INSENSITIVE);

  private final Typed typed;

  /** How many elements that hold their headings are open. */
  private int depth;

  RawHeadings(Typed typed) {
    this.typed = typed;
  }

  /** The edits for the heading that begins with the line; the lines must be asked for in order. */
  List<Edit> at(int k) {
    Line line = typed.line(k);
    Matcher opening = typed.matcher(OPENING, line);
    boolean free = depth == 0 && typed.quote(line).isEmpty();
    count(line);
    if (!free || !opening.lookingAt()) {
      return List.of();
    }
    String end = "</h" + opening.group(1) + ">";
    for (int last = k; last < k + MOST_LINES && typed.kind(last) == Kind.HTML; last++) {
      int close = indexOf(end, Math.max(opening.end(), typed.line(last).start()), typed.line(last));
      if (close >= 0) {
        boolean alone =
            typed.text().substring(close + end.length(), typed.line(last).end()).isBlank();
        return alone && !typed.text().substring(opening.end(), close).isBlank()
            ? edits(k, last, opening, close)
            : List.of();
      }
    }
    return List.of();
  }

  private void count(Line line) {
    Matcher holder = typed.matcher(HOLDER, line);
    while (holder.find()) {
      depth = Math.max(0, depth + (holder.group(1).isEmpty() ? 1 : -1));
    }
  }

  private int indexOf(String end, int from, Line line) {
    for (int at = from; at + end.length() <= line.end(); at++) {
      if (typed.text().regionMatches(true, at, end, 0, end.length())) {
        return at;
      }
    }
    return -1;
  }

  /** Its lines become one, and what follows begins at the margin, lest it be code. */
  private List<Edit> edits(int first, int last, Matcher opening, int close) {
    List<Edit> edits = new ArrayList<>();
    String before = typed.kind(first - 1) == Kind.BLANK ? "" : "\n";
    String mark = before + "#".repeat(Integer.parseInt(opening.group(1))) + " ";
    Matcher id = ID.matcher(opening.group(2));
    String anchor = id.find() ? "<a id=\"" + id.group(2) + "\"></a>" : "";
    edits.add(new Edit(typed.line(first).start(), opening.end(), mark + anchor));
    for (int k = first; k < last; k++) {
      edits.add(new Edit(typed.line(k).end(), typed.line(k + 1).content(), " "));
    }
    int end = typed.line(last).end();
    edits.add(new Edit(close, end, ""));
    if (typed.kind(last + 1) == Kind.HTML) {
      edits.add(new Edit(end + 1, typed.line(last + 1).content(), ""));
    }
    return edits;
  }
}
