package malmoi.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import malmoi.text.ImageTags.Said;
import malmoi.text.Markdown.Setting;

/**
 * Writes HTML of parsed blocks. flexmark's own renderer sets neither marks at offsets nor links per
 * place; this walks the same tree once, with a small method per kind of node.
 */
final class MarkdownHtml {
  private static final Map<Class<? extends Node>, BiConsumer<MarkdownHtml, Node>> WRITERS =
      new HashMap<>();

  static {
    on(Paragraph.class, MarkdownHtml::paragraph);
    on(Heading.class, MarkdownHtml::heading);
    on(BlockQuote.class, (html, node) -> html.block("blockquote", node));
    on(Callout.class, MarkdownHtml::callout);
    on(BulletList.class, (html, node) -> html.block("ul", node));
    on(OrderedList.class, MarkdownHtml::orderedList);
    on(BulletListItem.class, MarkdownHtml::listItem);
    on(OrderedListItem.class, MarkdownHtml::listItem);
    on(TaskListItem.class, MarkdownHtml::listItem);
    on(FencedCodeBlock.class, MarkdownHtml::fencedCode);
    on(IndentedCodeBlock.class, (html, node) -> html.code("", node.getContentLines()));
    on(ThematicBreak.class, (html, node) -> html.out.append("<hr>\n"));
    on(HtmlBlock.class, MarkdownHtml::raw);
    on(HtmlCommentBlock.class, MarkdownHtml::comment);
    on(Reference.class, (html, node) -> {});
    on(FootnoteBlock.class, (html, node) -> {});
    on(TableBlock.class, MarkdownHtml::table);
    on(TableHead.class, (html, node) -> html.block("thead", node));
    on(TableBody.class, (html, node) -> html.block("tbody", node));
    on(TableRow.class, (html, node) -> html.block("tr", node));
    on(TableCell.class, MarkdownHtml::tableCell);
    on(TableSeparator.class, (html, node) -> {});
    on(Text.class, (html, node) -> html.words.write(node));
    on(SoftLineBreak.class, (html, node) -> html.out.append('\n'));
    on(HardLineBreak.class, (html, node) -> html.out.append("<br>\n"));
    on(Emphasis.class, (html, node) -> html.wrap("em", node));
    on(StrongEmphasis.class, (html, node) -> html.wrap("strong", node));
    on(Marked.class, (html, node) -> html.wrap(node.tag(), node));
    on(Code.class, MarkdownHtml::inlineCode);
    on(Formula.class, (html, node) -> html.formula(node.tex(), node.stands()));
    on(Link.class, (html, node) -> html.link(node, () -> html.children(node)));
    on(LinkRef.class, MarkdownHtml::linkRef);
    on(AutoLink.class, MarkdownHtml::autoLink);
    on(MailLink.class, MarkdownHtml::mailLink);
    on(WikiLink.class, MarkdownHtml::wikiLink);
    on(Image.class, (html, node) -> html.image(node, node.getTitle().unescape()));
    on(ImageRef.class, MarkdownHtml::imageRef);
    on(WikiImage.class, MarkdownHtml::wikiImage);
    on(HtmlEntity.class, (html, node) -> Html.escape(node.getChars().unescape(), html.out));
    on(HtmlInline.class, MarkdownHtml::raw);
    on(HtmlInlineComment.class, (html, node) -> {});
    on(Footnote.class, MarkdownHtml::footnote);
  }

  private final String text;
  private final Document document;
  private final Setting setting;
  private final StringBuilder out = new StringBuilder();
  private final MarkdownWords words;
  private final LinkTags links;
  private final ImageTags images;
  private final RawHtml rawHtml;
  private final Map<FootnoteBlock, Integer> footnotes = new LinkedHashMap<>();
  private boolean raw;
  private int levelShift;

  /**
   * A writer for stretches of one text.
   *
   * @param text that the document was parsed from
   */
  MarkdownHtml(String text, Document document, Setting setting) {
    this.text = text;
    this.document = document;
    this.setting = setting;
    this.words = new MarkdownWords(text, setting.marks(), out);
    this.links = new LinkTags(setting.links(), out);
    this.images = new ImageTags(setting.pictures(), links, out);
    this.rawHtml = new RawHtml(text, setting.anchors(), links, images, out);
  }

  String blocks(List<Node> blocks) {
    levelShift =
        setting.topLevel()
            - blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).getLevel())
                .min()
                .orElse(setting.topLevel());
    blocks.forEach(this::topBlock);
    writeFootnotes();
    return raw ? Sanitizer.clean(out.toString()) : out.toString();
  }

  /** Raw blocks may belong together; a tag left open in running text must not reach further. */
  private void topBlock(Node block) {
    boolean rawSoFar = raw;
    int start = out.length();
    raw = false;
    write(block);
    links.close();
    if (raw && !(block instanceof HtmlBlockBase)) {
      String clean = Sanitizer.clean(out.substring(start).stripTrailing());
      out.replace(start, out.length(), clean).append('\n');
      raw = false;
    }
    raw |= rawSoFar;
  }

  String inline(Node container) {
    children(container);
    return raw ? Sanitizer.clean(out.toString()) : out.toString();
  }

  private static <N extends Node> void on(Class<N> kind, BiConsumer<MarkdownHtml, N> writer) {
    WRITERS.put(kind, (html, node) -> writer.accept(html, kind.cast(node)));
  }

  private void write(Node node) {
    BiConsumer<MarkdownHtml, Node> writer = WRITERS.get(node.getClass());
    if (writer != null) {
      writer.accept(this, node);
    } else {
      children(node);
    }
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  private void wrap(String tag, Node node) {
    out.append('<').append(tag).append('>');
    children(node);
    out.append("</").append(tag).append('>');
  }

  private void block(String tag, Node node) {
    out.append('<').append(tag).append(">\n");
    children(node);
    out.append("</").append(tag).append(">\n");
  }

  /**
   * A hard line break parts a paragraph in two, of which the second stays close to the first. Raw
   * tags may reach across it, and then it stays a break.
   */
  private void paragraph(Paragraph paragraph) {
    boolean parts =
        paragraph.getFirstChildAny(HardLineBreak.class) != null
            && paragraph.getFirstChildAny(HtmlInline.class) == null;
    if (isTight(paragraph) && !parts) {
      children(paragraph);
      return;
    }
    out.append("<p>");
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (parts && child instanceof HardLineBreak) {
        out.append("</p>\n<p class=\"line\">");
      } else {
        write(child);
      }
    }
    out.append("</p>\n");
  }

  private void callout(Callout callout) {
    String box = callout.folds() ? "details" : "div";
    String head = callout.folds() ? "summary" : "p";
    out.append('<').append(box).append(" class=\"callout ").append(callout.look()).append('"');
    out.append(callout.isOpen() ? " open>\n<" : ">\n<").append(head).append(" class=\"title\">");
    Node title = callout.getFirstChild();
    if (title.hasChildren()) {
      children(title);
    } else {
      String own = callout.ownKind();
      Html.escape(own.isEmpty() ? setting.labels().apply("callout." + callout.look()) : own, out);
    }
    out.append("</").append(head).append(">\n");
    for (Node child = title.getNext(); child != null; child = child.getNext()) {
      write(child);
    }
    out.append("</").append(box).append(">\n");
  }

  private static boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.isItemParagraph(paragraph)
        && item.isInTightList();
  }

  private void heading(Heading heading) {
    int level = Math.max(1, Math.min(6, heading.getLevel() + levelShift));
    out.append("<h").append(level);
    String anchor = setting.anchors().get(heading.getStartOffset());
    if (anchor != null) {
      out.append(" id=\"");
      Html.escape(anchor, out);
      out.append('"');
    }
    out.append('>');
    children(heading);
    out.append("</h").append(level).append(">\n");
  }

  private void orderedList(OrderedList list) {
    int start = list.getStartNumber();
    out.append(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    children(list);
    out.append("</ol>\n");
  }

  private void listItem(ListItem item) {
    if (item instanceof TaskListItem task) {
      out.append("<li class=\"task\">").append(task.isItemDoneMarker() ? "☑ " : "☐ ");
    } else {
      out.append("<li>");
    }
    children(item);
    out.append("</li>\n");
  }

  private void fencedCode(FencedCodeBlock block) {
    String language = CodeLanguage.of(block.getInfo().toString());
    if (language.equals("math")) {
      out.append("<p>");
      formula(block.getContentChars().toString(), true);
      out.append("</p>\n");
    } else {
      code(language, block.getContentLines());
    }
  }

  /** One that cannot be read stands as its author wrote it. */
  private void formula(String tex, boolean stands) {
    out.append(
        TexMath.mathml(tex, stands)
            .orElseGet(() -> "<code>" + Html.escape(tex.strip()) + "</code>"));
  }

  private void code(String language, List<BasedSequence> lines) {
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

  private void table(TableBlock table) {
    out.append("<div class=\"table\"><table>\n");
    children(table);
    out.append("</table></div>\n");
  }

  private void tableCell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    out.append('<').append(tag);
    if (cell.getAlignment() != null) {
      out.append(" class=\"")
          .append(cell.getAlignment().name().toLowerCase(Locale.ROOT))
          .append('"');
    }
    out.append('>');
    children(cell);
    out.append("</").append(tag).append(">\n");
  }

  private void inlineCode(Code code) {
    out.append("<code>");
    Html.escape(code.getText().toString().replace('\n', ' '), out);
    out.append("</code>");
  }

  private void link(Node node, Runnable content) {
    links.around(node.getStartOffset(), content);
  }

  private void linkRef(LinkRef ref) {
    if (MarkdownLinks.isDefined(ref, document)) {
      link(ref, () -> children(ref));
    } else {
      unknownReference(ref);
    }
  }

  private void unknownReference(LinkRef ref) {
    int at = ref.getStartOffset();
    for (Node child = ref.getFirstChild(); child != null; child = child.getNext()) {
      Html.escape(text.substring(at, child.getStartOffset()), out);
      write(child);
      at = child.getEndOffset();
    }
    Html.escape(text.substring(at, ref.getEndOffset()), out);
  }

  private void autoLink(AutoLink link) {
    link(link, () -> out.append(setting.titles().apply(link.getText().toString())));
  }

  private void mailLink(MailLink link) {
    link(link, () -> Html.escape(link.getText(), out));
  }

  private void wikiLink(WikiNode link) {
    link(link, () -> Html.escape(WikiText.of(link).shown(), out));
  }

  private void image(Node image, CharSequence title) {
    String alt = MarkdownRuns.text(text, image);
    images.write(image.getStartOffset(), new Said(alt, title.toString(), "", ""));
  }

  private void imageRef(ImageRef ref) {
    Reference reference = ref.getReferenceNode(document);
    image(ref, reference == null ? "" : reference.getTitle().unescape());
  }

  private void wikiImage(WikiImage image) {
    WikiText said = WikiText.of(image);
    String[] sides = said.size().split("x");
    String height = sides.length > 1 ? sides[1] : "";
    images.write(image.getStartOffset(), new Said(said.shown(), "", sides[0], height));
  }

  /** Behind a comment's end there may be words. */
  private void comment(HtmlCommentBlock block) {
    if (!block.getChars().trim().endsWith("-->")) {
      raw(block);
    }
  }

  private void raw(Node html) {
    raw = true;
    rawHtml.write(html.getChars());
    out.append(html instanceof HtmlBlockBase ? "\n" : "");
  }

  private void footnote(Footnote footnote) {
    if (!footnote.isDefined()) {
      Html.escape(footnote.getChars(), out);
      return;
    }
    FootnoteBlock block = footnote.getFootnoteBlock();
    boolean first = !footnotes.containsKey(block);
    int number = footnotes.computeIfAbsent(block, added -> footnotes.size() + 1);
    String name = setting.scope() + number;
    out.append("<sup class=\"footnote\"><a");
    if (first) {
      out.append(" id=\"fnref-").append(name).append('"');
    }
    out.append(" href=\"#fn-").append(name).append("\">").append(number).append("</a></sup>");
  }

  private void writeFootnotes() {
    if (footnotes.isEmpty()) {
      return;
    }
    out.append("<ol class=\"footnotes\">\n");
    List<FootnoteBlock> notes = List.copyOf(footnotes.keySet());
    for (int number = 1; number <= notes.size(); number++) {
      String name = setting.scope() + number;
      out.append("<li id=\"fn-").append(name).append("\">");
      children(notes.get(number - 1));
      out.append("<a class=\"back\" href=\"#fnref-").append(name).append("\">↩</a></li>\n");
    }
    out.append("</ol>\n");
  }
}
