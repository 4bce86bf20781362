package malmoi.text;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * flexmark's headings, fences and rules, each asked for only where a line can begin one, and made
 * once. At each line of a paragraph its headings put the whole paragraph together, so that time
 * grows with the square of the lines; and it makes all of their patterns anew for each text.
 */
final class QuickBlocks implements CustomBlockParserFactory {
  private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t].*)?|=+[ \\t]*|-+[ \\t]*");

  private final BlockParserFactory headings;
  private final BlockParserFactory fences;
  private final BlockParserFactory rules;

  /**
   * Blocks for a parser.
   *
   * @param options its own
   */
  QuickBlocks(DataHolder options) {
    this.headings = new HeadingParser.Factory().apply(options);
    this.fences = new FencedCodeBlockParser.Factory().apply(options);
    this.rules = new ThematicBreakParser.Factory().apply(options);
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(
        HtmlBlockParser.Factory.class,
        ListBlockParser.Factory.class,
        IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return start(state, matched);
      }
    };
  }

  private BlockStart start(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    return switch (start < line.length() ? line.charAt(start) : ' ') {
      case '#', '=' -> heading(state, matched);
      case '`', '~' -> fences.tryStart(state, matched);
      case '*', '_' -> rules.tryStart(state, matched);
      case '-' -> {
        BlockStart heading = heading(state, matched);
        yield heading == BlockStart.none() ? rules.tryStart(state, matched) : heading;
      }
      default -> BlockStart.none();
    };
  }

  private BlockStart heading(ParserState state, MatchedBlockParser matched) {
    BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
    return HEADING.matcher(rest).matches() ? headings.tryStart(state, matched) : BlockStart.none();
  }
}
