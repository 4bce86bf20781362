package malmoi.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Line;

/** Parts marks of lists and headings from the words that are glued to them. */
final class GluedMarks {
  /** A hyphen that lists, and not {@code -t}, {@code --name}, {@code -1} or {@code ---}. */
  static final Pattern BULLET = Pattern.compile("-(?=[\"'“‘(]?[가-힣]|\\*\\*|\\[)");

  static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)](?=[\"'“‘(]?[가-힣])");
  static final Pattern HEADING = Pattern.compile("#{2,6}(?=[^#\\s])");

  private GluedMarks() {}

  /** The edit that loosens the line's mark; none when it has no such mark. */
  static List<Edit> loosened(Pattern glued, Typed typed, Line line) {
    char first = typed.first(line);
    boolean mark = first == '#' || Lines.isListStart(first);
    if (!mark || typed.untouchable().holds(line.content())) {
      return List.of();
    }
    Matcher found = typed.matcher(glued, line);
    found.useTransparentBounds(true);
    return found.lookingAt() ? List.of(Edit.insert(found.end(), " ")) : List.of();
  }
}
