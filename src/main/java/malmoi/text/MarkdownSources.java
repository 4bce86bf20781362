package malmoi.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import malmoi.text.Markdown.SourceLine;

/** Finds the paragraphs that only name an address. */
final class MarkdownSources {
  private final String source;

  private MarkdownSources(String source) {
    this.source = source;
  }

  static List<SourceLine> of(String source, Document document) {
    return new MarkdownSources(source).read(document);
  }

  private List<SourceLine> read(Document document) {
    List<SourceLine> lines = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      Node link = onlyLink(block);
      if (link != null) {
        lines.add(line(block, link));
      } else if (block instanceof BlockQuote) {
        lines.addAll(inQuote(block));
      } else if (block instanceof ListBlock && isNamed(block) && isOfLinks(block)) {
        lines.addAll(inList(block));
      }
    }
    return List.copyOf(lines);
  }

  /** A quote that is nothing but a source is its line; other sources stand in their quote. */
  private List<SourceLine> inQuote(Node quote) {
    List<SourceLine> lines = new ArrayList<>();
    for (Node block = quote.getFirstChild(); block != null; block = block.getNext()) {
      Node link = onlyLink(block);
      if (link != null) {
        Node whole = quote.getFirstChild() == quote.getLastChild() ? quote : block;
        lines.add(line(whole.getStartOffset(), whole.getEndOffset(), link, ownLabel(link)));
      }
    }
    return lines;
  }

  /** Whether a heading or a line above says that sources follow. */
  private boolean isNamed(Node list) {
    Node above = list.getPrevious();
    return above instanceof Heading heading
        ? SourceWord.is(MarkdownRuns.words(source, heading))
        : isLabel(above) && SourceWord.is(textOf(above));
  }

  private static boolean isOfLinks(Node list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getFirstChild() != item.getLastChild() || onlyLink(item.getFirstChild()) == null) {
        return false;
      }
    }
    return true;
  }

  /** The first is the list with what is above it, unless more than the list stands under that. */
  private List<SourceLine> inList(Node list) {
    Node above = list.getPrevious();
    boolean whole =
        !(above instanceof Heading)
            || list.getNext() == null
            || list.getNext() instanceof Heading next
                && next.getLevel() <= ((Heading) above).getLevel();
    List<SourceLine> lines = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node link = onlyLink(item.getFirstChild());
      boolean first = item == list.getFirstChild();
      int start = (!first ? item : whole ? above : list).getStartOffset();
      lines.add(line(start, (first ? list : item).getEndOffset(), link, ownLabel(link)));
    }
    return lines;
  }

  private static SourceLine line(int start, int end, Node link, String label) {
    return new SourceLine(start, end, link.getStartOffset(), address(link), label);
  }

  /** The words of a link, where it has its own. */
  private String ownLabel(Node link) {
    return link instanceof Link ? MarkdownRuns.text(source, link) : "";
  }

  /** The link that is all of the paragraph, but for a word like "source" before it. */
  private static Node onlyLink(Node paragraph) {
    if (!(paragraph instanceof Paragraph)) {
      return null;
    }
    Node last = paragraph.getLastChild();
    Node first = paragraph.getFirstChild();
    boolean single = first == last;
    boolean labelled =
        first instanceof Text && first.getNext() == last && SourceWord.is(first.getChars());
    return (single || labelled) && isWebLink(last) ? last : null;
  }

  private static boolean isWebLink(Node node) {
    return node instanceof AutoLink || node instanceof Link && address(node).startsWith("http");
  }

  private static String address(Node link) {
    return link instanceof AutoLink auto
        ? auto.getText().toString()
        : ((Link) link).getUrl().unescape();
  }

  private SourceLine line(Node block, Node link) {
    Node above = block.getPrevious();
    boolean labelOnly = isLabel(above) && SourceWord.is(textOf(above));
    int start = (labelOnly ? above : block).getStartOffset();
    String label = labelOnly ? "" : label(block, link, above);
    return line(start, block.getEndOffset(), link, label);
  }

  private String label(Node block, Node link, Node above) {
    if (link instanceof Link) {
      return ownLabel(link);
    }
    return block.getFirstChild() == link && isLabel(above) ? textOf(above) : "";
  }

  /** A short line above an address is its label; a paragraph of sentences is not. */
  private boolean isLabel(Node above) {
    return above != null
        && !(above instanceof Heading)
        && (above instanceof Paragraph || above instanceof ListBlock)
        && onlyLink(above) == null
        && textOf(above).length() <= 60
        && !textOf(above).endsWith(".");
  }

  private String textOf(Node block) {
    Node last = block;
    while (last instanceof ListBlock || last != null && last.getParent() instanceof ListBlock) {
      last = last.getLastChild();
    }
    return last == null ? "" : MarkdownRuns.text(source, last).strip();
  }
}
