package malmoi.text;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.Markdown.Loss;

/** Finds what the sanitiser takes from raw HTML of a note, where that is more than looks. */
final class RawLosses {
  private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[A-Za-z][^<>]*>", Pattern.DOTALL);
  private static final Pattern RUNS =
      Pattern.compile("[\\s\"'](on[a-z]+|srcdoc|formaction)\\s*=", Pattern.CASE_INSENSITIVE);

  private final RawElements elements;
  private final List<Loss> losses = new ArrayList<>();

  private RawLosses(String text, Trust trust) {
    this.elements = new RawElements(text, trust);
  }

  static List<Loss> in(String text, Document document, Trust trust) {
    if (!hasTags(text)) {
      return List.of();
    }
    RawLosses found = new RawLosses(text, trust);
    found.collect(document);
    return List.copyOf(found.losses);
  }

  /** Most notes have no angle brackets but those of addresses. */
  private static boolean hasTags(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean letter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
      if (letter && !text.startsWith("http", at + 1)) {
        return true;
      }
    }
    return false;
  }

  private void collect(Node node) {
    if (node instanceof HtmlInline || node instanceof HtmlBlockBase) {
      Matcher tag = TAG.matcher(node.getChars());
      while (tag.find()) {
        add(tag.group(), node.getChars().getIndexOffset(tag.start()));
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child);
    }
  }

  private void add(String tag, int start) {
    if (tag.startsWith("<!") || elements.isWords(tag, start)) {
      return;
    }
    if (elements.isLost(tag)) {
      String name = RawElements.name(tag).toLowerCase(Locale.ROOT);
      losses.add(new Loss(start, start + tag.length(), "<" + name + ">"));
    }
    Matcher runs = RUNS.matcher(tag);
    while (runs.find()) {
      losses.add(
          new Loss(
              start + runs.start(1),
              start + runs.end(1),
              runs.group(1).toLowerCase(Locale.ROOT) + "=\"…\""));
    }
  }
}
