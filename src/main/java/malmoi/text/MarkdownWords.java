package malmoi.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import malmoi.text.Markdown.Mark;

/** Writes the words of running text as HTML, with marks set in where they stand. */
final class MarkdownWords {
  private final String text;
  private final List<Mark> marks;
  private final StringBuilder out;
  private Mark unclosed;

  /**
   * @param text that the words stand in
   * @param marks in its order; they do not overlap
   * @param out what is written to
   */
  MarkdownWords(String text, List<Mark> marks, StringBuilder out) {
    this.text = text;
    this.marks = marks;
    this.out = out;
  }

  /** One node of words: escapes taken off, marks set in, and a heading's given id left out. */
  void write(Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    if (node.getParent() instanceof Heading heading) {
      end = Math.min(end, MarkdownHeadings.textEnd(heading));
      command(start, end);
      return;
    }
    for (int k = firstMarkBehind(start); k < marks.size() && marks.get(k).start() < end; k++) {
      Mark mark = marks.get(k);
      unescaped(start, Math.max(start, mark.start()));
      int markEnd = Math.min(end, mark.end());
      out.append(mark == unclosed ? "" : mark.open());
      unescaped(Math.max(start, mark.start()), markEnd);
      unclosed = goesOnBehindBreak(mark, node) ? mark : null;
      out.append(mark == unclosed ? "" : mark.close());
      start = markEnd;
    }
    unescaped(start, end);
  }

  /** Whether the mark's words stand on both sides of a line's end. */
  private static boolean goesOnBehindBreak(Mark mark, Node node) {
    Node next = node.getNext() instanceof SoftLineBreak ? node.getNext().getNext() : null;
    return next instanceof Text && next.getStartOffset() < mark.end();
  }

  /** In a heading a command in parentheses is set as code. */
  private void command(int start, int end) {
    if (start >= end) {
      return;
    }
    for (HeadingText.Piece piece : HeadingText.pieces(unescape(start, end))) {
      out.append(piece.code() ? "<code>" : "");
      Html.escape(piece.text(), out);
      out.append(piece.code() ? "</code>" : "");
    }
  }

  private int firstMarkBehind(int offset) {
    return Sorted.countBefore(marks.size(), k -> marks.get(k).end() <= offset);
  }

  private void unescaped(int start, int end) {
    if (start < end) {
      Html.escape(unescape(start, end), out);
    }
  }

  /** The text of a stretch with backslash escapes taken off (CommonMark 0.31 §2.4). */
  private String unescape(int start, int end) {
    String raw = text.substring(start, end);
    return raw.indexOf('\\') < 0 ? raw : Escaping.unescapeString(raw);
  }
}
