package malmoi.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headings of a document. */
final class MarkdownHeadings {
  /** Ours, since flexmark's attributes extension would also swallow {@code {{ .Values }}}. */
  private static final Pattern GIVEN_ID = Pattern.compile("[ \t]*\\{#([^{}\\s]+)\\}[ \t]*$");

  /** All but Ruby's {@code \\p{Word}}, of which ①, ² and ½ are none though they are numbers. */
  private static final Pattern NOT_IN_ANCHOR =
      Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc} -]");

  private MarkdownHeadings() {}

  static List<Markdown.Heading> of(String source, Document document) {
    List<Markdown.Heading> headings = new ArrayList<>();
    Map<String, Integer> anchorsSoFar = new HashMap<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        headings.add(read(source, heading, anchorsSoFar));
      }
    }
    return List.copyOf(headings);
  }

  private static Markdown.Heading read(
      String source, Heading heading, Map<String, Integer> anchorsSoFar) {
    String text = MarkdownRuns.words(source, heading);
    Matcher id = givenId(heading);
    return new Markdown.Heading(
        heading.getLevel(),
        heading.getStartOffset(),
        heading.getEndOffset(),
        text,
        id == null ? "" : id.group(1),
        id == null ? heading.getEndOffset() : heading.getText().getStartOffset() + id.start(1) - 2,
        unique(anchor(text), anchorsSoFar));
  }

  /** Where the {@code {#id}} at the heading's end begins, or its end when there is none. */
  static int textEnd(Heading heading) {
    Matcher id = givenId(heading);
    return id == null ? heading.getEndOffset() : heading.getText().getStartOffset() + id.start();
  }

  private static Matcher givenId(Heading heading) {
    Matcher matcher = GIVEN_ID.matcher(heading.getText());
    return matcher.find() ? matcher : null;
  }

  /** GitHub's rule: lower case, punctuation dropped, a hyphen for each space. */
  private static String anchor(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return NOT_IN_ANCHOR.matcher(lower).replaceAll("").replace(' ', '-');
  }

  private static String unique(String anchor, Map<String, Integer> soFar) {
    String candidate = anchor;
    while (soFar.containsKey(candidate)) {
      candidate = anchor + "-" + soFar.merge(anchor, 1, Integer::sum);
    }
    soFar.put(candidate, 0);
    return candidate;
  }
}
