package malmoi.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import malmoi.text.Markdown.Run;

/** Collects what a reader sees of a block, character by character with its offset. */
final class MarkdownRuns {
  /** Raw tags between which text is no running text. */
  private static final Pattern CLOSED_TAG =
      Pattern.compile(
          "<(/?)(a(?=[^>]*\\shref\\b|\\s*>)|(?:code|kbd|samp|pre|script|style)\\b).*",
          Pattern.DOTALL);

  private final String source;
  private final boolean prose;
  private boolean images = true;
  private final RawElements elements;
  private final List<Run> runs = new ArrayList<>();
  private final StringJoiner shown = new StringJoiner("\n");
  private final RunText text;
  private int closed;

  /**
   * A reader of blocks.
   *
   * @param placed whether what is read goes to {@link #runs}, with its places, or else to {@link
   *     #shown}
   */
  private MarkdownRuns(String source, boolean placed, boolean prose, Trust trust) {
    this.source = source;
    this.elements = new RawElements(source, trust);
    this.prose = prose;
    this.text = new RunText(source, placed);
  }

  /**
   * The runs of blocks.
   *
   * @param source the text that the blocks were parsed from
   * @param prose whether headings and the words of links are open too
   */
  static List<Run> of(String source, List<Node> blocks, boolean prose, Trust trust) {
    MarkdownRuns reader = new MarkdownRuns(source, true, prose, trust);
    blocks.forEach(reader::block);
    return reader.runs;
  }

  /** The texts of {@link #of} without the space around them, a line each. */
  static String shown(String source, List<Node> blocks, Trust trust) {
    MarkdownRuns reader = new MarkdownRuns(source, false, false, trust);
    blocks.forEach(reader::block);
    return reader.shown.toString();
  }

  /** The text of one inline container as shown. */
  static String text(String source, Node container) {
    MarkdownRuns reader = new MarkdownRuns(source, false, false, Trust.SANITISED);
    reader.inline(container);
    return reader.text.toString();
  }

  /** The words of a heading; an image in it is none of them when it has others. */
  static String words(String source, Heading heading) {
    MarkdownRuns reader = new MarkdownRuns(source, false, false, Trust.SANITISED);
    reader.images = false;
    reader.inline(heading);
    String words = reader.text.toString().strip();
    return words.isEmpty() ? text(source, heading).strip() : words;
  }

  private void block(Node block) {
    if (block instanceof Paragraph
        || block instanceof TableCell
        || block instanceof Callout.Title) {
      inline(block);
      end(false);
    } else if (block instanceof Heading) {
      unlinked(() -> inline(block));
      end(false);
    } else if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
      closed(() -> code(block));
      end(true);
    } else if (block instanceof HtmlBlockBase) {
      String shown = Sanitizer.textOf(elements.escaped(block.getChars()));
      closed(() -> put(shown, block.getStartOffset()));
      end(false);
    } else if (!(block instanceof TableSeparator || block instanceof Reference)) {
      for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
        block(child);
      }
    }
  }

  private void end(boolean code) {
    if (!text.isEmpty() && text.isPlaced()) {
      runs.add(text.run(code));
    } else if (!text.isEmpty()) {
      shown.add(text.toString().strip());
    }
    text.clear();
    closed = 0;
  }

  private void code(Node block) {
    for (BasedSequence line : ((Block) block).getContentLines()) {
      put(line, line.getStartOffset());
    }
  }

  private void inline(Node container) {
    for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
      if (container instanceof Heading heading
          && child.getStartOffset() >= MarkdownHeadings.textEnd(heading)) {
        return;
      }
      put(child);
    }
  }

  private void put(Node node) {
    if (node instanceof Text) {
      literal(node);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      put(" ", node.getStartOffset());
    } else if (node instanceof HtmlEntity) {
      entity(Characters.withoutControls(node.getChars().unescape()), node.getStartOffset());
    } else if (node instanceof HtmlInline) {
      tag(node.getChars().toString(), node.getStartOffset());
    } else if (node instanceof Footnote footnote && footnote.isDefined()
        || node instanceof HtmlInlineComment
        || !images && MarkdownLinks.isImage(node)) {
      return;
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      closed(() -> put(node.getChars().midSequence(1, -1), node.getStartOffset() + 1));
    } else if (node instanceof WikiNode wiki) {
      BasedSequence shown = WikiText.of(wiki).words();
      Runnable words = () -> put(shown, shown.getStartOffset());
      if (node instanceof WikiImage) {
        closed(words);
      } else {
        unlinked(words);
      }
    } else if (node instanceof Formula formula) {
      closed(() -> put(formula.getText(), formula.getText().getStartOffset()));
    } else if (node instanceof Code code) {
      closed(() -> put(code.getText(), code.getText().getStartOffset()));
    } else if (node instanceof Image || node instanceof ImageRef) {
      unlinked(() -> inline(node));
    } else if (MarkdownLinks.isLink(node, node.getDocument())) {
      unlinked(() -> inline(node));
    } else if (node instanceof LinkRef || !node.hasChildren()) {
      unknownReference(node);
    } else {
      inline(node);
    }
  }

  /** Square brackets that turned out to be no link: they are text, with text inside. */
  private void unknownReference(Node node) {
    if (!node.hasChildren()) {
      literal(node);
      return;
    }
    int at = node.getStartOffset();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      put(source.substring(at, child.getStartOffset()), at);
      put(child);
      at = child.getEndOffset();
    }
    put(source.substring(at, node.getEndOffset()), at);
  }

  private void literal(Node node) {
    int end = node.getEndOffset();
    if (node.getParent() instanceof Heading heading) {
      end = Math.min(end, MarkdownHeadings.textEnd(heading));
    }
    text.addUnescaped(node.getStartOffset(), Math.max(node.getStartOffset(), end), closed == 0);
  }

  /** A link cannot begin or end within what stands for a character; spaces are never at its end. */
  private void entity(String shown, int offset) {
    if (shown.isBlank() || shown.equals("\u00A0")) {
      put(shown, offset);
    } else {
      closed(() -> put(shown, offset));
    }
  }

  private void tag(String tag, int offset) {
    if (elements.isWords(tag, offset)) {
      put(tag, offset);
      return;
    }
    var matcher = CLOSED_TAG.matcher(tag.toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      closed = Math.max(0, closed + (matcher.group(1).isEmpty() ? 1 : -1));
    } else if (tag.toLowerCase(Locale.ROOT).startsWith("<br")) {
      put(" ", offset);
    }
  }

  /** Words in which no mention is linked, though they are words like others. */
  private void unlinked(Runnable inside) {
    if (prose) {
      inside.run();
    } else {
      closed(inside);
    }
  }

  private void closed(Runnable inside) {
    closed++;
    inside.run();
    closed--;
  }

  private void put(CharSequence characters, int offset) {
    text.add(characters.toString(), offset, closed == 0);
  }
}
