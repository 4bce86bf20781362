package malmoi.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The one parser: slow to build, and safe to share between threads. */
final class MarkdownParser {
  private static final Parser PARSER = build();

  /** The parser calls itself for each level of nesting, and 1 MB is full after about 500. */
  private static final long STACK_BYTES = 512L << 20;

  /** Quotes, lists and emphasis that are nested deeper than this stand as plain text. */
  private static final int DEEPEST = 100;

  private MarkdownParser() {}

  /** The parsed text, whose tree is never so deep that walking it by recursion could fail. */
  static Document parse(String text) {
    Document document;
    try {
      document = PARSER.parse(text);
    } catch (StackOverflowError deeplyNested) {
      document = parseOnDeepStack(text);
    }
    tidy(document);
    forgetOptions(document);
    return document;
  }

  /** Each document has a copy of all options; what is asked of it later are its definitions. */
  private static void forgetOptions(Document document) {
    List.copyOf(document.getKeys()).stream()
        .filter(key -> key != Parser.REFERENCES && key != FootnoteExtension.FOOTNOTES)
        .forEach(document::remove);
  }

  private static Document parseOnDeepStack(String text) {
    FutureTask<Document> parsing = new FutureTask<>(() -> PARSER.parse(text));
    new Thread(null, parsing, "markdown", STACK_BYTES).start();
    try {
      return parsing.get();
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted while parsing");
    } catch (ExecutionException e) {
      throw new IllegalStateException("the parser failed", e.getCause());
    }
  }

  /**
   * Makes callouts of quotes that are some, plain text of what nests too deep, and lists that take
   * no more room than they need: the trees of all notes are in memory at once.
   */
  private static void tidy(Document document) {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (node instanceof BlockQuote quote) {
        node = Callout.inPlaceOf(quote);
      }
      if (node instanceof Block block) {
        block.setContentLines(List.copyOf(block.getContentLines()));
      }
      if (depth == DEEPEST && node.hasChildren()) {
        node.removeChildren();
        node.appendChild(new Text(node.getChars()));
      }
      if (node.hasChildren()) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
  }

  private static Parser build() {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), FootnoteExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            .set(WikiLinkExtension.ALLOW_ANCHORS, true)
            .set(WikiLinkExtension.IMAGE_LINKS, true)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    Parser.Builder builder = Parser.builder(options);
    for (DelimiterProcessor processor : Delimiters.all()) {
      builder.customDelimiterProcessor(processor);
    }
    return builder
        .linkRefProcessorFactory(new WikiLinks())
        .customInlineParserFactory(BoundedInlineParser::new)
        .customInlineParserExtensionFactory(new Formula.Finder())
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .paragraphPreProcessorFactory(new QuickTables())
        .customBlockParserFactory(new QuickBlocks(options))
        .build();
  }
}
