package malmoi.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an author sets in bold first. */
final class MarkdownBold {
  private static final Pattern PARENTHESES = Pattern.compile("\\A ?[(（][^()（）]{1,80}[)）]");

  private MarkdownBold() {}

  static Optional<String> first(String source, List<Node> blocks) {
    for (Node block : blocks) {
      Node bold = block instanceof Heading ? null : in(block);
      if (bold != null) {
        return Optional.of(MarkdownRuns.text(source, bold) + behind(bold.getNext()));
      }
    }
    return Optional.empty();
  }

  private static Node in(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      Node found = child instanceof StrongEmphasis ? child : in(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String behind(Node next) {
    Matcher matcher = PARENTHESES.matcher(next instanceof Text ? next.getChars() : "");
    return matcher.find() ? matcher.group() : "";
  }
}
