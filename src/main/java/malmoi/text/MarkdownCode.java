package malmoi.text;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the languages of code blocks. */
final class MarkdownCode {
  private MarkdownCode() {}

  static Set<String> languages(List<Node> blocks) {
    Set<String> languages = new TreeSet<>();
    blocks.forEach(block -> collect(block, languages));
    return languages;
  }

  private static void collect(Node block, Set<String> languages) {
    if (block instanceof FencedCodeBlock code) {
      languages.add(CodeLanguage.of(code.getInfo().toString()));
      languages.remove("");
    } else if (!(block instanceof Paragraph || block instanceof Heading)) {
      for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
        collect(child, languages);
      }
    }
  }
}
