package malmoi.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import malmoi.text.TextEdits.Edited;

/**
 * The characters of a text as people see them, so that what looks alike is alike.
 *
 * <p>All is in NFC. What cannot be seen is gone: controls and, of Unicode's format characters, all
 * but the joiner within emoji. Every space is U+0020, and so is what Unicode calls a line or a
 * paragraph separator, since no editor ends a line there. Only at the beginning of a line other
 * spaces stay, where four plain ones would make code of it; before a mark of Markdown they are
 * plain too, and on a line without words they are gone.
 */
public final class Characters {
  private static final char JOINER = '\u200D';
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}\\x80-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");
  private static final Pattern MARK = Pattern.compile("(?:[-*+>]|#{1,6}|\\d{1,9}[.)])[\\s\\h]");

  private final String text;
  private final TextEdits edits;

  private Characters(String text) {
    this.text = text;
    this.edits = new TextEdits(text);
  }

  /** The text in plain characters, and the way back to those that its author wrote. */
  public static Edited plain(String text) {
    boolean composed = true;
    for (char c : text.toCharArray()) {
      boolean usual = c <= '~' && c >= ' ' || c == '\n' || Hangul.isSyllable(c);
      if (!usual && isOdd(c)) {
        return composed(new Characters(text).seen());
      }
      composed &= usual || c < '\u0300';
    }
    Edited unchanged = new TextEdits(text).apply();
    return composed ? unchanged : composed(unchanged);
  }

  private static Edited composed(Edited seen) {
    if (Normalizer.isNormalized(seen.text(), Form.NFC)) {
      return seen;
    }
    Edited composed = new Characters(seen.text()).composed();
    return new Edited(composed.text(), composed.map().after(seen.map()));
  }

  /** The text without controls, which a reference such as {@code &#7;} may have put into it. */
  static String withoutControls(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }

  private Edited seen() {
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(start, end);
      start = end + 1;
    }
    return edits.apply();
  }

  private void line(int start, int end) {
    int content = start;
    while (content < end && (isOdd(text.charAt(content)) || isBlank(text.charAt(content)))) {
      content++;
    }
    boolean marked = MARK.matcher(text).region(content, end).lookingAt();
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean indents = at < content && !marked;
      if (isUnseen(c) || isOdd(c) && (content == end || indents && !isWide(c))) {
        edits.replace(at, at + 1, "");
      } else if (isOdd(c) && !indents) {
        edits.replace(at, at + 1, " ");
      }
    }
  }

  /** Normalises each character with the marks and the jamo that belong to it. */
  private Edited composed() {
    for (int start = 0; start < text.length(); ) {
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < text.length() && continues(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end - start > 1 || text.charAt(start) >= '\u0300') {
        String written = text.substring(start, end);
        String composed = Normalizer.normalize(written, Form.NFC);
        if (!composed.equals(written)) {
          edits.replace(start, end, composed);
        }
      }
      start = end;
    }
    return edits.apply();
  }

  private static boolean continues(int c) {
    boolean jungseongOrJongseong = '\u1160' <= c && c <= '\u11FF';
    int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
    return jungseongOrJongseong
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isOdd(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.FORMAT -> c != JOINER;
      case Character.SPACE_SEPARATOR -> c != ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.UNASSIGNED -> isNone(c);
      default -> false;
    };
  }

  /** Unicode's noncharacters, which no text holds (The Unicode Standard, §23.7). */
  private static boolean isNone(char c) {
    return '\uFDD0' <= c && c <= '\uFDEF' || c >= '\uFFFE';
  }

  private static boolean isUnseen(char c) {
    boolean separates = c == '\u000B' || c == '\f' || c == '\u0085';
    int type = Character.getType(c);
    boolean unseen = type == Character.CONTROL || type == Character.FORMAT || isNone(c);
    return isOdd(c) && !separates && unseen;
  }

  private static boolean isWide(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
