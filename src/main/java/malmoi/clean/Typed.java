package malmoi.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * A Markdown text as somebody typed it, with what is known of it before it is fit to be parsed.
 *
 * @param letters those of the text, which are read much faster than from it
 */
record Typed(String text, char[] letters, List<Line> lines, Untouchable untouchable) {
  static final Pattern LIST_MARK = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]+|$)");

  static Typed of(String text) {
    char[] letters = text.toCharArray();
    List<Line> lines = Lines.of(text, letters);
    return new Typed(text, letters, lines, Untouchable.in(text, letters, lines));
  }

  Line line(int k) {
    return lines.get(k);
  }

  /** What the line is; before the first one and behind the last one it is blank. */
  Kind kind(int k) {
    return k < 0 || k >= lines.size() ? Kind.BLANK : lines.get(k).kind();
  }

  boolean isFollowedByText(int k) {
    return kind(k + 1) != Kind.BLANK && kind(k + 1) != Kind.BREAK;
  }

  /** Looks for the pattern in the text of a line, behind its quote marks and indentation. */
  Matcher matcher(Pattern pattern, Line line) {
    return pattern.matcher(text).region(line.content(), line.end());
  }

  boolean isListItem(Line line) {
    return Lines.isListStart(first(line)) && matcher(LIST_MARK, line).lookingAt();
  }

  /** The first character of the line's text, or a line break when it has none. */
  char first(Line line) {
    return line.content() < line.end() ? letters[line.content()] : '\n';
  }

  /** Whether a character stands in a line, one that is more than words. */
  boolean has(char c, Line line) {
    return count(c, line) > 0;
  }

  /** How often a character stands in a line. */
  int count(char c, Line line) {
    int count = 0;
    for (int at = line.start(); at < line.end() && !line.plain(); at++) {
      count += letters[at] == c ? 1 : 0;
    }
    return count;
  }

  /** The quote marks before a line, for a blank line among them. */
  String quote(Line line) {
    return prefix(line).stripTrailing();
  }

  /** The quote marks and the indentation before a line. */
  String prefix(Line line) {
    return text.substring(line.start(), line.content());
  }

  /** What a further line of the same paragraph begins with. */
  String continuation(Line line) {
    Matcher mark = matcher(LIST_MARK, line);
    int indent = mark.lookingAt() ? mark.end() - line.content() : 0;
    return prefix(line) + " ".repeat(indent);
  }
}
