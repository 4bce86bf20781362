package malmoi.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** Finds the running text that blocks begin with. */
final class MarkdownBeginning {
  private MarkdownBeginning() {}

  /**
   * The text of the first paragraphs, lists and quotes, a line a paragraph, until it has so many
   * characters.
   */
  static String of(String source, List<Node> blocks, int enough, Trust trust) {
    StringBuilder beginning = new StringBuilder();
    for (Node block : blocks) {
      if (block instanceof Paragraph || block instanceof ListBlock || block instanceof BlockQuote) {
        MarkdownRuns.of(source, List.of(block), false, trust).stream()
            .filter(run -> !run.code() && !run.open().isEmpty())
            .forEach(run -> beginning.append(run.text()).append('\n'));
      }
      if (beginning.length() > enough) {
        break;
      }
    }
    return beginning.toString();
  }
}
