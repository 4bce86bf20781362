package malmoi.search;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of our own scripts what only people read: comments, indents, spaces around signs, the
 * semicolon before a closing brace, and that a name is constant. It knows no more of JavaScript
 * than they hold: no template within a template, no loop without a body, and regular expressions
 * that begin with no space, behind one of {@code ( , = : [ ! & | ?}.
 */
final class Squeeze {
  private static final Pattern COMMENT =
      Pattern.compile(
          "/\\*\\*.*?\\*/ ?|^ *//[^\n]*\n|^ +(?=\n)", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern INDENT =
      Pattern.compile("(?<=[;{,(\\[])\n\\s*|^\\s+", Pattern.MULTILINE);

  private static final String TEXT = "\"(?:[^\"\\\\\n]|\\\\.)*+\"";
  private static final String TEMPLATE = "`(?:[^`\\\\]|\\\\.)*+`";
  private static final String REGEX =
      "(?<=[(,=:\\[!&|?] ?)/(?![*/ ])(?:[^/\\\\\n\\[]|\\\\.|\\[(?:[^]\\\\\n]|\\\\.)*+])++/";

  /** Signs with their spaces; {@code a - -b} keeps one. */
  private static final String SIGNS =
      " ?[=<>?:&|{}]++ | ?[-+*/%]=? (?![-+])| [{}]|;(?= ?})|[,;] "
          + "|\\bconst\\b|(?<=\\)) (?=[a-z(])|(?<=\\b(?:if|for|while|return|const)) (?=[(\\[])";

  /** Texts, templates and regular expressions: they stay as they are. */
  static final String KEPT = "(?:" + TEXT + "|" + TEMPLATE + "|" + REGEX + ")";

  private static final Pattern SPACED = Pattern.compile("(" + KEPT + ")|" + SIGNS);

  private Squeeze() {}

  static String squeeze(String script) {
    String lines = INDENT.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
    return SPACED.matcher(lines).replaceAll(Squeeze::withoutSpaces);
  }

  private static String withoutSpaces(MatchResult found) {
    String kept = found.group(1);
    return Matcher.quoteReplacement(kept == null ? sign(found.group()) : kept);
  }

  private static String sign(String written) {
    return switch (written) {
      case "const" -> "let";
      case ";" -> "";
      default -> written.strip();
    };
  }
}
