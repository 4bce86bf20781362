package malmoi.text;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * flexmark's headings, asked for only where a line can be one. At each line of a paragraph flexmark
 * puts the whole paragraph together, so that its time grows with the square of the lines.
 */
final class QuickHeadings implements CustomBlockParserFactory {
  private static final Pattern POSSIBLE =
      Pattern.compile("#{1,6}(?:[ \\t].*)?|=+[ \\t]*|-+[ \\t]*");

  private final CustomBlockParserFactory headings = new HeadingParser.Factory();

  @Override
  public Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory asked = headings.apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return isPossible(state) ? asked.tryStart(state, matched) : BlockStart.none();
      }
    };
  }

  private static boolean isPossible(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    char first = start < line.length() ? line.charAt(start) : 0;
    return (first == '#' || first == '=' || first == '-')
        && POSSIBLE.matcher(line.subSequence(start)).matches();
  }
}
