package malmoi.text;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The one parser: slow to build, and safe to share between threads. */
final class MarkdownParser {
  private static final Parser PARSER = build();

  private MarkdownParser() {}

  static Document parse(String text) {
    return PARSER.parse(text);
  }

  private static Parser build() {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListExtension.create(),
                    FootnoteExtension.create(),
                    WikiLinkExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            .set(WikiLinkExtension.ALLOW_ANCHORS, true)
            .set(WikiLinkExtension.IMAGE_LINKS, true)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    return Parser.builder(options)
        .customDelimiterProcessor(new JosaAwareAsterisk())
        .customDelimiterProcessor(new JosaAwareUnderscore())
        .build();
  }

  /**
   * Lets {@code **컨테이너(Container)**는} be bold. By CommonMark 0.31 §6.2 a closing run that
   * follows punctuation and precedes a letter does not close (commonmark-spec issue 650); Korean
   * puts a josa there. The opening side mirrors it.
   */
  private static final class JosaAwareAsterisk extends AsteriskDelimiterProcessor {
    JosaAwareAsterisk() {
      super(false);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return leftFlanking || afterIsPunctuation && Hangul.isHangulEdge(before);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking || beforeIsPunctuation && Hangul.isHangulEdge(after);
    }
  }

  /** The same for {@code _노드_와}: Hangul behind a closing run is a josa, and no snake_case. */
  private static final class JosaAwareUnderscore extends UnderscoreDelimiterProcessor {
    JosaAwareUnderscore() {
      super(false);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking && (!leftFlanking || afterIsPunctuation)
          || !beforeIsWhitespace && Hangul.isHangulEdge(after);
    }
  }
}
