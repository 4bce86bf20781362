package malmoi.text;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import malmoi.text.Markdown.Setting;

/** Writes blocks: paragraphs, headings, lists, callouts, code and tables. */
final class BlockHtml {
  private final MarkdownHtml html;
  private final InlineHtml inlines;
  private final Setting setting;
  private final HeadingLevels levels;
  private final StringBuilder out;

  BlockHtml(
      MarkdownHtml html,
      InlineHtml inlines,
      Setting setting,
      HeadingLevels levels,
      StringBuilder out) {
    this.html = html;
    this.inlines = inlines;
    this.setting = setting;
    this.levels = levels;
    this.out = out;
  }

  /** Gives the highest headings among the blocks the level that was asked for. */
  void level(List<Node> blocks) {
    levels.begin(
        blocks.stream()
            .filter(Heading.class::isInstance)
            .mapToInt(block -> ((Heading) block).getLevel())
            .min()
            .orElse(setting.topLevel()));
  }

  /**
   * A hard line break parts a paragraph in two, of which the second stays close to the first. Raw
   * tags may reach across it, and then it stays a break.
   */
  void paragraph(Paragraph paragraph) {
    boolean parts =
        paragraph.getFirstChildAny(HardLineBreak.class) != null
            && paragraph.getFirstChildAny(HtmlInline.class) == null;
    if (isTight(paragraph) && !parts) {
      html.children(paragraph);
      return;
    }
    out.append("<p>");
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (parts && child instanceof HardLineBreak) {
        out.append("</p>\n<p class=\"line\">");
      } else {
        html.write(child);
      }
    }
    out.append("</p>\n");
  }

  private static boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.isItemParagraph(paragraph)
        && item.isInTightList();
  }

  void callout(Callout callout) {
    String box = callout.folds() ? "details" : "div";
    String head = callout.folds() ? "summary" : "p";
    out.append('<').append(box).append(" class=\"callout ").append(callout.look()).append('"');
    out.append(callout.isOpen() ? " open>\n<" : ">\n<").append(head).append(" class=\"title\">");
    Node title = callout.getFirstChild();
    if (title.hasChildren()) {
      html.children(title);
    } else {
      String own = callout.ownKind();
      Html.escape(own.isEmpty() ? setting.labels().apply("callout." + callout.look()) : own, out);
    }
    out.append("</").append(head).append(">\n");
    for (Node child = title.getNext(); child != null; child = child.getNext()) {
      html.write(child);
    }
    out.append("</").append(box).append(">\n");
  }

  /** A heading that says nothing is none. */
  void heading(Heading heading) {
    if (!heading.hasChildren()) {
      return;
    }
    int level = levels.next(heading.getLevel());
    out.append("<h").append(level);
    String anchor = setting.anchors().get(heading.getStartOffset());
    if (anchor != null) {
      out.append(" id=\"");
      Html.escape(anchor, out);
      out.append('"');
    }
    out.append('>');
    html.children(heading);
    out.append("</h").append(level).append(">\n");
  }

  void orderedList(OrderedList list) {
    int start = list.getStartNumber();
    out.append(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    html.children(list);
    out.append("</ol>\n");
  }

  void listItem(ListItem item) {
    if (item instanceof TaskListItem task) {
      out.append("<li class=\"task\">").append(task.isItemDoneMarker() ? "☑ " : "☐ ");
    } else {
      out.append("<li>");
    }
    html.children(item);
    out.append("</li>\n");
  }

  void fencedCode(FencedCodeBlock block) {
    String language = CodeLanguage.of(block.getInfo().toString());
    if (language.equals("math")) {
      out.append("<p>");
      inlines.formula(block.getContentChars().toString(), true);
      out.append("</p>\n");
    } else {
      code(language, block.getContentLines());
    }
  }

  void code(String language, List<BasedSequence> lines) {
    out.append("<pre><code");
    if (!language.isEmpty()) {
      out.append(" class=\"language-");
      Html.escape(language, out);
      out.append('"');
    }
    out.append('>');
    lines.forEach(line -> Html.escape(line, out));
    out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n").append("</code></pre>\n");
  }

  void table(TableBlock table) {
    out.append("<div class=\"table\"><table>\n");
    html.children(table);
    out.append("</table></div>\n");
  }

  void tableCell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    out.append('<').append(tag);
    if (cell.getAlignment() != null) {
      out.append(" class=\"")
          .append(cell.getAlignment().name().toLowerCase(Locale.ROOT))
          .append('"');
    }
    out.append('>');
    html.children(cell);
    out.append("</").append(tag).append(">\n");
  }
}
