package malmoi.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Which characters of a Markdown text are no words of its author: code, addresses, tags, targets of
 * links, ids of headings. Time is linear in the text.
 */
final class Untouchable {

  /** An address that stands in the text as such, without the josa behind it. */
  record Address(int start, int end) {}

  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*(?:[ \\t\\n/][^<>]*)?>|<https?://[^\\s<>]*>");
  private static final Pattern BREAK = Pattern.compile("</?[bB][rR]\\b.*", Pattern.DOTALL);
  private static final Pattern REFERENCE = Pattern.compile("\\[(?!\\^)[^\\]\\n]+\\]:[ \\t]*\\S");
  private static final Pattern GIVEN_ID = Pattern.compile("\\{#[^{}\\s]+\\}[ \\t]*$");
  private static final int LONGEST_TARGET = 2000;

  /** As in cmark, CommonMark's own program. */
  private static final int DEEPEST_TARGET = 32;

  private final String text;
  private final char[] letters;
  private final BitSet closed;
  private final BitSet spans = new BitSet();
  private final List<Address> addresses = new ArrayList<>();

  /** How many addresses stood before each {@code [} that is open. */
  private final Deque<Integer> brackets = new ArrayDeque<>();

  /** Where an end like {@code -->} stands next: asked again and again, it is found once. */
  private final Map<String, Integer> nextEnds = new HashMap<>();

  private Untouchable(String text, char[] letters, List<Line> lines) {
    this.text = text;
    this.letters = letters;
    this.closed = Lines.code(lines);
    for (int k = 0; k < lines.size(); ) {
      int next = endOfBlock(lines, k);
      Kind kind = lines.get(k).kind();
      if (kind != Kind.CODE && kind != Kind.BLANK && !arePlain(lines.subList(k, next))) {
        readBlock(lines.get(k), lines.get(next - 1).end());
      }
      k = next;
    }
  }

  /**
   * What is untouchable in a text.
   *
   * @param letters those of the text
   */
  static Untouchable in(String text, char[] letters, List<Line> lines) {
    return new Untouchable(text, letters, lines);
  }

  boolean holds(int offset) {
    return closed.get(offset);
  }

  /** Whether the offset is within a code span. */
  boolean isCodeSpan(int offset) {
    return spans.get(offset);
  }

  boolean touches(int start, int end) {
    for (int at = start; at < end; at++) {
      if (closed.get(at)) {
        return true;
      }
    }
    return false;
  }

  /** The bare addresses, in the order of the text. */
  List<Address> addresses() {
    return addresses;
  }

  private static boolean arePlain(List<Line> lines) {
    for (Line line : lines) {
      if (!line.plain()) {
        return false;
      }
    }
    return true;
  }

  /** Lines that belong to one paragraph may share a code span; headings and rows stand alone. */
  private static int endOfBlock(List<Line> lines, int first) {
    int k = first + 1;
    if (lines.get(first).kind() == Kind.TEXT) {
      while (k < lines.size() && lines.get(k).kind() == Kind.TEXT) {
        k++;
      }
    }
    return k;
  }

  private void readBlock(Line first, int end) {
    if (first.kind() == Kind.HEADING) {
      Matcher id = GIVEN_ID.matcher(text).region(first.content(), end);
      if (id.find()) {
        closed.set(id.start(), id.end());
      }
    }
    Map<Integer, Integer> codeEnds = codeSpans(first.content(), end);
    brackets.clear();
    for (int at = first.content(); at < end; ) {
      at = readAt(at, end, codeEnds);
    }
  }

  /** Reads what begins at the offset, and gives the offset behind it. */
  private int readAt(int at, int end, Map<Integer, Integer> codeEnds) {
    return switch (letters[at]) {
      case '\\' -> at + 2;
      case '`' -> code(at, codeEnds);
      case '<' -> tag(at, end);
      case ']' -> target(at, end);
      case '[' -> reference(at, end);
      case 'h', 'w' -> address(at, end);
      default -> at + 1;
    };
  }

  /** Where each code span ends, by where it begins (CommonMark 0.31 §6.1). */
  private Map<Integer, Integer> codeSpans(int start, int end) {
    Map<Integer, Integer> ends = new HashMap<>();
    Map<Integer, Integer> nextOfLength = new HashMap<>();
    for (int at = end - 1; at >= start; at--) {
      if (letters[at] != '`') {
        continue;
      }
      int runEnd = at + 1;
      while (at > start && letters[at - 1] == '`') {
        at--;
      }
      Integer closing = nextOfLength.put(runEnd - at, runEnd);
      ends.put(at, closing == null ? -runEnd : closing);
    }
    return ends;
  }

  private int code(int at, Map<Integer, Integer> codeEnds) {
    int end = codeEnds.getOrDefault(at, -at - 1);
    if (end > 0) {
      closed.set(at, end);
      spans.set(at, end);
    }
    return Math.abs(end);
  }

  private int tag(int at, int end) {
    if (text.startsWith("<!--", at)) {
      int commentEnd = behind("-->", at, end);
      closed.set(at, commentEnd);
      return Math.max(at + 1, commentEnd);
    }
    Matcher tag = TAG.matcher(text).region(at, end);
    if (!tag.lookingAt()) {
      return at + 1;
    }
    if (BREAK.matcher(tag.group()).matches()) {
      return tag.end();
    }
    int tagEnd = isLink(at) ? behind("</a>", tag.end(), end) : tag.end();
    closed.set(at, tagEnd);
    return tagEnd;
  }

  private boolean isLink(int at) {
    return text.regionMatches(true, at, "<a ", 0, 3);
  }

  /** Behind the next end mark, or the offset itself when the block has none. */
  private int behind(String mark, int at, int end) {
    int next = next(mark, at);
    return next < end ? next + mark.length() : at;
  }

  /** Where the next mark stands, or the end of the text. */
  private int next(String mark, int at) {
    int next = nextEnds.getOrDefault(mark, -1);
    if (next < at) {
      next = text.indexOf(mark, at);
      next = next < 0 ? text.length() : next;
      nextEnds.put(mark, next);
    }
    return next;
  }

  /** What stands behind a link's {@code [text]}, in which an address is none of its own. */
  private int target(int at, int end) {
    int before = brackets.isEmpty() ? addresses.size() : brackets.pop();
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    int targetEnd = next == '(' ? parenthesized(at, end) : at + 1;
    if (targetEnd > at + 1 || next == '[') {
      addresses.subList(before, addresses.size()).clear();
    }
    return targetEnd;
  }

  /** Behind the {@code (target)} of a link, or the offset behind the bracket. */
  private int parenthesized(int at, int end) {
    int depth = 0;
    int limit = Math.min(end, at + LONGEST_TARGET);
    for (int k = at + 1; k < limit && depth <= DEEPEST_TARGET && text.charAt(k) != '\n'; k++) {
      char c = text.charAt(k);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        closed.set(at + 1, k + 1);
        return k + 1;
      }
    }
    return at + 1;
  }

  /** A line {@code [name]: address} names an address for links elsewhere. */
  private int reference(int at, int end) {
    brackets.push(addresses.size());
    boolean atLineStart = at == 0 || text.charAt(at - 1) == '\n';
    if (atLineStart && REFERENCE.matcher(text).region(at, end).lookingAt()) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      closed.set(at, lineEnd);
      return lineEnd;
    }
    return at + 1;
  }

  private int address(int at, int end) {
    int limit = brackets.isEmpty() ? end : Math.min(end, next("]", at));
    int addressEnd = BareAddress.end(text, at, limit);
    if (addressEnd == at) {
      return at + 1;
    }
    closed.set(at, addressEnd);
    if (at == 0 || "[\"'=".indexOf(text.charAt(at - 1)) < 0) {
      addresses.add(new Address(at, addressEnd));
    }
    return addressEnd;
  }
}
