package malmoi.text;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;

/**
 * flexmark's tables, asked for only where a paragraph can be one: flexmark makes their pattern anew
 * for each text.
 */
final class QuickTables implements ParagraphPreProcessorFactory {
  private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

  @Override
  public Set<Class<?>> getAfterDependents() {
    return tables.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return tables.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return tables.affectsGlobalScope();
  }

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    boolean possible = SourceText.of(((Document) state.getProperties()).getChars()).contains("|");
    return new ParagraphPreProcessor() {
      private ParagraphPreProcessor asked;

      @Override
      public int preProcessBlock(Paragraph paragraph, ParserState state) {
        if (!possible || paragraph.getChars().indexOf('|') < 0) {
          return 0;
        }
        asked = asked == null ? tables.apply(state) : asked;
        return asked.preProcessBlock(paragraph, state);
      }
    };
  }
}
