package malmoi.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a Markdown text, told apart just as far as cleaning needs it before the text is fit
 * to be parsed: which are blank, code, headings, table rows.
 */
final class Lines {
  /** What a line is. */
  enum Kind {
    BLANK,
    CODE,
    HEADING,
    TABLE,
    /** Nothing but {@code <br/>}: as good as blank. */
    BREAK,
    /** A block of raw HTML, whose {@code <br>} is no debris. */
    HTML,
    TEXT
  }

  /**
   * A line.
   *
   * @param content where its text begins, behind quote marks and indentation
   * @param end before its {@code \n}
   * @param plain whether there is nothing in it that may be more than words
   */
  record Line(Kind kind, int start, int content, int end, boolean plain) {

    /** Whether it would be code behind a blank line. */
    boolean isIndented() {
      return content - start >= 4;
    }
  }

  /** {@code <br/>} as people type it, also {@code </br>}, {@code <br\\>} and {@code < br>}. */
  static final String BR = "(?<!\\\\)<[ \\t]*+/?[ \\t]*+[bB][rR](?:[ \\t/\\\\][^<>\\n가-힣]*+)?>";

  private static final Pattern BREAKS = Pattern.compile("(?:" + BR + "[ \\t]*+)++");
  private static final String PREFIX = " \t>";
  private static final Pattern FENCE =
      Pattern.compile("(?:[-*+] +|\\d+[.)] +)?(`{3,}|~{3,})([^`]*)");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])(?:[ \\t].*|)");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?[ \\t]*");
  private static final Pattern RAW_BLOCK =
      Pattern.compile("<(pre|script|style|textarea)\\b", Pattern.CASE_INSENSITIVE);

  /** CommonMark 0.31 §4.6: such a block ends at a blank line. */
  private static final Pattern HTML_BLOCK =
      Pattern.compile(
          "</?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog"
              + "|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head"
              + "|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|ol|optgroup|option|p"
              + "|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)"
              + "(?:[\\s/>].*|)",
          Pattern.CASE_INSENSITIVE);

  /** What is more than words somewhere in a line; where a line begins, more is. */
  private static final String MEANING = "<>[]():`\\^{}";

  private final String text;
  private final char[] letters;
  private final List<Line> lines = new ArrayList<>();

  /** The end of what the current lines are inside of: a fence, a comment or a raw block. */
  private String closing = "";

  /** Where such an end stands last: what begins behind it never ends. */
  private final Map<String, Integer> lastPlaces = new HashMap<>();

  private boolean inList;

  /** Where the bar stands that is looked for once for all lines before it. */
  private int nextBar = -1;

  private Lines(String text, char[] letters) {
    this.text = text;
    this.letters = letters;
  }

  /**
   * The lines of a text.
   *
   * @param letters those of the text
   */
  static List<Line> of(String text, char[] letters) {
    Lines reader = new Lines(text, letters);
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reader.read(start, end);
      start = end + 1;
    }
    reader.findTables();
    return reader.lines;
  }

  /** Whether a line begins with the tag of a block of raw HTML. */
  static boolean isBlockTag(String text, Line line) {
    return HTML_BLOCK.matcher(text).region(line.content, line.end).matches();
  }

  /** The characters of code lines. */
  static BitSet code(List<Line> lines) {
    BitSet code = new BitSet();
    for (Line line : lines) {
      if (line.kind == Kind.CODE) {
        code.set(line.start, line.end);
      }
    }
    return code;
  }

  private void read(int start, int end) {
    int content = start;
    while (content < end && PREFIX.indexOf(letters[content]) >= 0) {
      content++;
    }
    lines.add(new Line(kind(start, content, end), start, content, end, isPlain(start, end)));
  }

  private boolean isPlain(int start, int end) {
    char last = 0;
    for (int at = start; at < end; at++) {
      char c = letters[at];
      boolean word = c > '~' || c >= 'a' && c <= 'z' && c != 'w' || c == ' ';
      if (!word && (c == 'w' ? last == c : MEANING.indexOf(c) >= 0)) {
        return false;
      }
      last = c;
    }
    return true;
  }

  private Kind kind(int start, int content, int end) {
    if (!closing.isEmpty()) {
      closeIfEnded(content, end);
      return Kind.CODE;
    }
    if (content == end) {
      return Kind.BLANK;
    }
    if (lastKind() == Kind.HTML) {
      return Kind.HTML;
    }
    if (isIndentedCode(start, content)) {
      return Kind.CODE;
    }
    char first = letters[content];
    boolean listItem = isListStart(first) && matches(LIST_ITEM, content, end);
    inList = listItem || inList && (content > start || !isBlank(lastKind()));
    if (first == '<' && matches(BREAKS, content, end)) {
      return Kind.BREAK;
    }
    if (opensCode(first, content, end)) {
      return Kind.CODE;
    }
    if (first == '<' && matches(HTML_BLOCK, content, end)) {
      return Kind.HTML;
    }
    return first == '#' ? Kind.HEADING : Kind.TEXT;
  }

  /** Whether the mark of a list's item may begin with the character. */
  static boolean isListStart(char c) {
    return c == '-' || c == '*' || c == '+' || c >= '0' && c <= '9';
  }

  private boolean matches(Pattern pattern, int start, int end) {
    return pattern.matcher(text).region(start, end).matches();
  }

  /** CommonMark 0.31 §4.4: four columns, not inside a paragraph; inside a list it may be text. */
  private boolean isIndentedCode(int start, int content) {
    boolean indented =
        text.startsWith("    ", start) || text.charAt(start) == '\t' && content > start;
    return indented && !inList && (isBlank(lastKind()) || lastKind() == Kind.CODE);
  }

  private Kind lastKind() {
    return lines.isEmpty() ? Kind.BLANK : lines.get(lines.size() - 1).kind;
  }

  private static boolean isBlank(Kind kind) {
    return kind == Kind.BLANK || kind == Kind.BREAK;
  }

  private boolean opensCode(char first, int content, int end) {
    if (first == '<') {
      return opensRawBlock(content, end);
    }
    if (first == '`' || first == '~' || isListStart(first)) {
      Matcher fence = FENCE.matcher(text).region(content, end);
      if (fence.matches()) {
        closing = fence.group(1);
        return true;
      }
    }
    return false;
  }

  private boolean opensRawBlock(int content, int end) {
    Matcher block = RAW_BLOCK.matcher(text).region(content, end);
    String last = "";
    if (text.startsWith("<!--", content)) {
      last = "-->";
    } else if (block.lookingAt()) {
      last = "</" + block.group(1).toLowerCase(Locale.ROOT);
    }
    if (last.isEmpty() || lastPlaces.computeIfAbsent(last, this::lastPlace) < content) {
      return false;
    }
    closing = last;
    closeIfEnded(content + 1, end);
    return true;
  }

  private int lastPlace(String mark) {
    int at = text.length() - mark.length();
    while (at >= 0 && !text.regionMatches(true, at, mark, 0, mark.length())) {
      at--;
    }
    return at;
  }

  private void closeIfEnded(int content, int end) {
    boolean ends =
        closing.charAt(0) == '`' || closing.charAt(0) == '~'
            ? isClosingFence(content, end)
            : text.substring(content, end).toLowerCase(Locale.ROOT).contains(closing);
    if (ends) {
      closing = "";
    }
  }

  private boolean isClosingFence(int content, int end) {
    return text.startsWith(closing, content)
        && text.substring(content, end)
            .stripTrailing()
            .chars()
            .allMatch(c -> c == closing.charAt(0));
  }

  /** A table is a row, a rule of hyphens below it, and all lines to the next blank one. */
  private void findTables() {
    boolean inTable = false;
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      inTable = line.kind == Kind.TEXT && (inTable || beginsTable(k));
      if (inTable) {
        lines.set(k, new Line(Kind.TABLE, line.start, line.content, line.end, line.plain));
      }
    }
  }

  /** Whether a table's bar stands in a line; the lines must be asked for in order. */
  private boolean hasBar(Line line) {
    if (nextBar < line.content) {
      int next = text.indexOf('|', line.content);
      nextBar = next < 0 ? text.length() : next;
    }
    return nextBar < line.end;
  }

  private boolean beginsTable(int k) {
    Line row = lines.get(k);
    return k + 1 < lines.size()
        && hasBar(row)
        && hasBar(lines.get(k + 1))
        && matches(TABLE_RULE, lines.get(k + 1).content, lines.get(k + 1).end);
  }
}
