package malmoi.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Keeps lines that begin like raw HTML from hiding what stands behind them: a comment or script
 * that never ends would take all of the note, {@code <?php} and {@code <!DOCTYPE} are shown as they
 * are, and in Notion's {@code <aside>} stands Markdown.
 */
final class RawOpenings {
  private static final Pattern HIDING =
      Pattern.compile("<(?:!|\\?|(?i:pre|script|style|textarea)\\b)");

  /** Behind these stands Markdown: authors do not know that a blank line must come before it. */
  private static final Pattern OPEN =
      Pattern.compile(
          "<aside>[ \\t]*|.*</(?:summary|details|div|table|center|p)>[ \\t]*|<div\\b[^<>]*\\smarkdown\\b[^<>]*>[ \\t]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(?:<a\\b[^<>]*>)?(?:<img\\b[^<>]*>[ \\t]*)++(?:</a>)?[ \\t]*",
          Pattern.CASE_INSENSITIVE);

  private RawOpenings() {}

  /** The edit for a line that is no code, though it begins like some. */
  static List<Edit> shown(Typed typed, Line line) {
    if (typed.first(line) != '<') {
      return List.of();
    }
    Matcher opening = typed.matcher(HIDING, line);
    return opening.lookingAt() ? List.of(Edit.insert(line.content(), "\\")) : List.of();
  }

  /** The edit that parts a picture, which alone on a line would hide the Markdown below it. */
  static List<Edit> behindPicture(Typed typed, int k) {
    Line line = typed.line(k);
    boolean begins = typed.isListItem(line) || typed.kind(k - 1) != Kind.TEXT;
    if (!begins || typed.kind(k + 1) != Kind.TEXT || !typed.has('<', line)) {
      return List.of();
    }
    Matcher picture = typed.matcher(PICTURE, line);
    return picture.matches()
        ? List.of(Edit.insert(line.end(), "\n" + typed.quote(line)))
        : List.of();
  }

  /** The edit that opens to Markdown what is behind an aside, a summary or the end of a block. */
  static List<Edit> opened(Typed typed, int k) {
    Line line = typed.line(k);
    boolean glued = typed.kind(k + 1) == Kind.HTML && !typed.line(k + 1).isIndented();
    Matcher open = typed.matcher(OPEN, line);
    return glued && open.matches() && !Lines.isBlockTag(typed.text(), typed.line(k + 1))
        ? List.of(Edit.insert(line.end(), "\n" + typed.quote(line)))
        : List.of();
  }
}
