package malmoi.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the numbers of footnotes in the text, and the notes below it. */
final class FootnoteHtml {
  private final MarkdownHtml html;
  private final String scope;
  private final StringBuilder out;
  private final Map<FootnoteBlock, Integer> notes = new LinkedHashMap<>();
  private final Set<FootnoteBlock> referred = new HashSet<>();

  /**
   * @param scope keeps ids apart on one page
   */
  FootnoteHtml(MarkdownHtml html, String scope, StringBuilder out) {
    this.html = html;
    this.scope = scope;
    this.out = out;
  }

  void write(Footnote footnote) {
    if (!footnote.isDefined()) {
      Html.escape(footnote.getChars(), out);
      return;
    }
    FootnoteBlock block = footnote.getFootnoteBlock();
    boolean first = referred.add(block);
    int number = number(block);
    String name = scope + number;
    out.append("<sup class=\"footnote\"><a");
    if (first) {
      out.append(" id=\"fnref-").append(name).append('"');
    }
    out.append(" href=\"#fn-").append(name).append("\">").append(number).append("</a></sup>");
  }

  /** Has the notes of a heading below the text, though it stands elsewhere, without numbers. */
  void addNotesOf(Heading heading) {
    for (Node node : heading.getDescendants()) {
      if (node instanceof Footnote footnote && footnote.isDefined()) {
        number(footnote.getFootnoteBlock());
      }
    }
  }

  private int number(FootnoteBlock block) {
    return notes.computeIfAbsent(block, added -> notes.size() + 1);
  }

  void writeNotes() {
    if (notes.isEmpty()) {
      return;
    }
    out.append("<ol class=\"footnotes\">\n");
    List<FootnoteBlock> blocks = List.copyOf(notes.keySet());
    for (int number = 1; number <= blocks.size(); number++) {
      String name = scope + number;
      out.append("<li id=\"fn-").append(name).append("\">");
      html.children(blocks.get(number - 1));
      if (referred.contains(blocks.get(number - 1))) {
        out.append("<a class=\"back\" href=\"#fnref-").append(name).append("\">↩</a>");
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }
}
