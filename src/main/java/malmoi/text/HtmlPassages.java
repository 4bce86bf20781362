package malmoi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads the words of an HTML text with their places in it, each block's as one run. */
final class HtmlPassages implements NodeVisitor {
  /** Elements whose words are no running text, or in which a link may not stand. */
  private static final Set<String> CLOSED =
      Set.of(
          "a",
          "button",
          "code",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "kbd",
          "label",
          "option",
          "pre",
          "samp",
          "select",
          "summary",
          "textarea",
          "title",
          "var");

  /** Elements that hold no words of a reader's, or only when something else cannot be shown. */
  private static final Set<String> SKIPPED =
      Set.of(
          "canvas",
          "head",
          "iframe",
          "math",
          "noscript",
          "object",
          "script",
          "style",
          "svg",
          "template");

  /** Elements that part words, besides blocks. */
  private static final Set<String> ENDING = Set.of("br", "summary");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern CHARACTER =
      Pattern.compile("&[#A-Za-z][^;&\\s<]*;?|.", Pattern.DOTALL);

  private final String html;
  private final List<Run> runs = new ArrayList<>();
  private final List<Integer> sections = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[64];
  private BitSet open = new BitSet();
  private int closed;
  private int skipped;

  HtmlPassages(String html) {
    this.html = html;
  }

  Passages read() {
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    document.traverse(this);
    endRun();
    return new Passages(runs, sections, links);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      enter(element);
    } else if (node instanceof TextNode words && skipped == 0 && words.sourceRange().isTracked()) {
      add(words.sourceRange().startPos(), words.sourceRange().endPos());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      closed -= CLOSED.contains(element.normalName()) ? 1 : 0;
      skipped -= SKIPPED.contains(element.normalName()) ? 1 : 0;
      endRunAt(element);
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    endRunAt(element);
    closed += CLOSED.contains(name) ? 1 : 0;
    skipped += SKIPPED.contains(name) ? 1 : 0;
    if (element.sourceRange().isTracked()) {
      int start = element.sourceRange().startPos();
      if (HEADING.matcher(name).matches()) {
        sections.add(start);
      } else if (name.equals("a") && element.hasAttr("href")) {
        links.add(new Link(start, start, Link.Form.LINK, element.attr("href")));
      }
    }
  }

  private void endRunAt(Element element) {
    if (element.isBlock() || ENDING.contains(element.normalName())) {
      endRun();
    }
  }

  private void add(int start, int end) {
    Matcher character = CHARACTER.matcher(html).region(start, end);
    while (character.find()) {
      String shown = shown(character.group());
      for (int k = 0; k < shown.length(); k++) {
        add(shown.charAt(k), character.start());
      }
    }
  }

  private static String shown(String written) {
    return written.length() > 1 && written.charAt(0) == '&'
        ? Parser.unescapeEntities(written, false)
        : written;
  }

  private void add(char c, int offset) {
    int at = text.length();
    if (at == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * at);
    }
    text.append(isSpace(c) ? ' ' : c);
    offsets[at] = offset;
    open.set(at, closed == 0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void endRun() {
    if (text.length() > 0) {
      runs.add(new Run(text.toString(), Arrays.copyOf(offsets, text.length()), open, false));
      text.setLength(0);
      open = new BitSet();
    }
  }
}
