package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/** Takes away what Obsidian does not show: {@code %%comments%%} and {@code ^block-ids}. */
final class Obsidian {
  private static final Pattern BLOCK_ID =
      Pattern.compile("(?:^|[ \\t])\\^(?=[0-9-]*[A-Za-z])[A-Za-z0-9-]{4,}[ \\t]*$");

  private Obsidian() {}

  /** The edits that take comments away, of whatever lines; one that never ends is text. */
  static List<Edit> comments(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    int start = mark(typed, 0);
    while (start >= 0) {
      int end = mark(typed, start + 2);
      if (end < 0) {
        break;
      }
      edits.add(new Edit(start, end + 2, ""));
      start = mark(typed, end + 2);
    }
    return edits;
  }

  /** The next sign of a comment, which stands behind no number: {@code 100%%}. */
  private static int mark(Typed typed, int from) {
    String text = typed.text();
    for (int at = text.indexOf("%%", from); at >= 0; at = text.indexOf("%%", at + 2)) {
      boolean free = at == 0 || !isWord(text.charAt(at - 1));
      boolean closes = at > 0 && from > 0 && !Character.isDigit(text.charAt(at - 1));
      if ((free || closes) && !typed.untouchable().holds(at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '%';
  }

  /** The edit that takes the id at the end of a block away. */
  static List<Edit> blockId(Typed typed, int k) {
    Line line = typed.line(k);
    boolean last = typed.kind(k + 1) != Kind.TEXT || typed.isListItem(typed.line(k + 1));
    if (!last || !typed.has('^', line)) {
      return List.of();
    }
    Matcher id = typed.matcher(BLOCK_ID, line);
    return id.find() && !typed.untouchable().touches(id.start(), id.end())
        ? List.of(new Edit(id.start(), id.end(), ""))
        : List.of();
  }
}
