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
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import malmoi.text.Markdown.Setting;

/**
 * Writes HTML of parsed blocks. flexmark's own renderer sets neither marks at offsets nor links per
 * place; this walks the same tree once, and hands each node to what writes its kind.
 */
final class MarkdownHtml {
  private static final Map<Class<? extends Node>, BiConsumer<MarkdownHtml, Node>> WRITERS =
      new HashMap<>();

  static {
    on(Paragraph.class, (html, node) -> html.blocks.paragraph(node));
    on(Heading.class, (html, node) -> html.blocks.heading(node));
    on(BlockQuote.class, (html, node) -> html.block("blockquote", node));
    on(Callout.class, (html, node) -> html.blocks.callout(node));
    on(BulletList.class, (html, node) -> html.block("ul", node));
    on(OrderedList.class, (html, node) -> html.blocks.orderedList(node));
    on(BulletListItem.class, (html, node) -> html.blocks.listItem(node));
    on(OrderedListItem.class, (html, node) -> html.blocks.listItem(node));
    on(TaskListItem.class, (html, node) -> html.blocks.listItem(node));
    on(FencedCodeBlock.class, (html, node) -> html.blocks.fencedCode(node));
    on(IndentedCodeBlock.class, (html, node) -> html.blocks.code("", node.getContentLines()));
    on(ThematicBreak.class, (html, node) -> html.out.append("<hr>\n"));
    on(HtmlBlock.class, MarkdownHtml::raw);
    on(HtmlCommentBlock.class, MarkdownHtml::comment);
    on(Reference.class, (html, node) -> {});
    on(FootnoteBlock.class, (html, node) -> {});
    on(TableBlock.class, (html, node) -> html.blocks.table(node));
    on(TableHead.class, (html, node) -> html.block("thead", node));
    on(TableBody.class, (html, node) -> html.block("tbody", node));
    on(TableRow.class, (html, node) -> html.block("tr", node));
    on(TableCell.class, (html, node) -> html.blocks.tableCell(node));
    on(TableSeparator.class, (html, node) -> {});
    on(Text.class, (html, node) -> html.words.write(node));
    on(SoftLineBreak.class, (html, node) -> html.out.append('\n'));
    on(HardLineBreak.class, (html, node) -> html.out.append("<br>\n"));
    on(Emphasis.class, (html, node) -> html.wrap("em", node));
    on(StrongEmphasis.class, (html, node) -> html.wrap("strong", node));
    on(Marked.class, (html, node) -> html.wrap(node.tag(), node));
    on(Code.class, (html, node) -> html.inlines.inlineCode(node));
    on(Formula.class, (html, node) -> html.inlines.formula(node.tex(), node.stands()));
    on(Link.class, (html, node) -> html.inlines.link(node, () -> html.children(node)));
    on(LinkRef.class, (html, node) -> html.inlines.linkRef(node));
    on(AutoLink.class, (html, node) -> html.inlines.autoLink(node));
    on(MailLink.class, (html, node) -> html.inlines.mailLink(node));
    on(WikiLink.class, (html, node) -> html.inlines.wikiLink(node));
    on(Image.class, (html, node) -> html.inlines.image(node));
    on(ImageRef.class, (html, node) -> html.inlines.imageRef(node));
    on(WikiImage.class, (html, node) -> html.inlines.wikiImage(node));
    on(HtmlEntity.class, MarkdownHtml::reference);
    on(HtmlInline.class, MarkdownHtml::raw);
    on(HtmlInlineComment.class, (html, node) -> {});
    on(Footnote.class, MarkdownHtml::footnote);
  }

  private final StringBuilder out = new StringBuilder();
  private final Trust trust;
  private final MarkdownWords words;
  private final InlineHtml inlines;
  private final BlockHtml blocks;
  private final FootnoteHtml footnotes;
  private boolean raw;
  private boolean inline;

  /**
   * A writer for stretches of one text.
   *
   * @param text that the document was parsed from
   */
  MarkdownHtml(String text, Document document, Setting setting, Trust trust) {
    this.trust = trust;
    this.words = new MarkdownWords(text, setting.marks(), out);
    HeadingLevels levels = new HeadingLevels(setting.topLevel());
    this.inlines = new InlineHtml(this, text, document, setting, levels, trust, out);
    this.blocks = new BlockHtml(this, inlines, setting, levels, out);
    this.footnotes = new FootnoteHtml(this, setting.scope(), out);
  }

  String blocks(List<Node> stretch) {
    blocks.level(stretch);
    if (!stretch.isEmpty() && stretch.get(0).getPrevious() instanceof Heading above) {
      footnotes.addNotesOf(above);
    }
    stretch.forEach(this::topBlock);
    footnotes.writeNotes();
    return raw ? Sanitizer.clean(out.toString(), trust) : out.toString();
  }

  /** Raw blocks may belong together; a tag left open in running text must not reach further. */
  private void topBlock(Node block) {
    boolean rawSoFar = raw;
    int start = out.length();
    raw = false;
    write(block);
    inlines.close();
    if (raw && !(block instanceof HtmlBlockBase)) {
      String clean = Sanitizer.clean(out.substring(start).stripTrailing(), trust);
      out.replace(start, out.length(), clean).append('\n');
      raw = false;
    }
    raw |= rawSoFar;
  }

  /** The notes of its footnotes stand with the stretch below it. */
  String inline(Node container) {
    inline = true;
    children(container);
    return raw ? Sanitizer.clean(out.toString(), trust) : out.toString();
  }

  /** The images of a heading with the links around them. */
  String images(Node heading) {
    for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
      Node inside = child instanceof Link ? child.getFirstChild() : child;
      if (inside != null && MarkdownLinks.isImage(inside)) {
        out.append(out.length() > 0 ? " " : "");
        write(child);
      }
    }
    return out.toString();
  }

  private static <N extends Node> void on(Class<N> kind, BiConsumer<MarkdownHtml, N> writer) {
    WRITERS.put(kind, (html, node) -> writer.accept(html, kind.cast(node)));
  }

  void write(Node node) {
    BiConsumer<MarkdownHtml, Node> writer = WRITERS.get(node.getClass());
    if (writer != null) {
      writer.accept(this, node);
    } else {
      children(node);
    }
  }

  void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  void wrap(String tag, Node node) {
    out.append('<').append(tag).append('>');
    children(node);
    out.append("</").append(tag).append('>');
  }

  void block(String tag, Node node) {
    out.append('<').append(tag).append(">\n");
    children(node);
    out.append("</").append(tag).append(">\n");
  }

  /** Behind a comment's end there may be words. */
  private void comment(HtmlCommentBlock block) {
    if (!block.getChars().trim().endsWith("-->")) {
      raw(block);
    }
  }

  private void reference(HtmlEntity entity) {
    Html.escape(Characters.withoutControls(entity.getChars().unescape()), out);
  }

  private void footnote(Footnote footnote) {
    if (!inline) {
      footnotes.write(footnote);
    }
  }

  private void raw(Node html) {
    raw = true;
    inlines.raw(html.getChars());
    out.append(html instanceof HtmlBlockBase ? "\n" : "");
  }
}
