package malmoi.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Puts right what raw HTML sets where it may not stand (HTML standard, §3.2.5 and §4), as browsers
 * show it. No word is lost.
 */
final class ContentModel {
  private static final Map<String, String> OBSOLETE = Map.of("strike", "s", "tt", "code");

  /** What may stand in attributes. */
  private static final Map<String, Pattern> VALUES =
      Map.of(
          "colspan", Pattern.compile("[1-9]\\d{0,2}"),
          "dir", Pattern.compile("ltr|rtl|auto"),
          "lang", Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"),
          "rowspan", Pattern.compile("\\d{1,4}"),
          "scope", Pattern.compile("col|row|colgroup|rowgroup"));

  private static final String BLOCKS =
      "address, aside, blockquote, details, div, dl, figure, h1, h2, h3, h4, h5, h6, hr, ol, p, pre,"
          + " section, table, ul";

  private static final String PHRASES =
      "abbr, b, bdi, bdo, cite, dfn, em, i, mark, q, s, small, span, strong, sub, sup, u, var";

  private static final Set<String> OF_LISTS = Set.of("dt", "dd", "div");

  private ContentModel() {}

  static void mend(Element body) {
    for (Element element : body.getAllElements()) {
      OBSOLETE.forEach((name, now) -> rename(element, name, now));
      VALUES.forEach((name, value) -> keep(element, name, value));
    }
    body.select("center").attr("align", "center").tagName("div");
    lists(body);
    disclosures(body);
    rename(body.select("figcaption:not(figure > figcaption)"), "div");
    body.select("rt:not(ruby rt), rp:not(ruby rp), bdo:not([dir])").unwrap();
    body.select("tr:not(:has(> td, > th))").remove();
    body.select("th").select("h1, h2, h3, h4, h5, h6").unwrap();
    body.select("a:not([href])").removeAttr("rel");
    body.select("code, kbd, pre, samp").select("p, div").forEach(block -> unwrap(block, "\n"));
    for (Element phrase : body.select(PHRASES)) {
      if (phrase.select(BLOCKS).first() != null) {
        phrase.tagName("div");
      }
    }
  }

  private static void lists(Element body) {
    rename(body.select("li:not(ul > li, ol > li)"), "div");
    for (Element list : body.select("ul, ol")) {
      for (Node child : List.copyOf(list.childNodes())) {
        boolean isItem = child.nameIs("li") || child instanceof TextNode text && text.isBlank();
        if (!isItem) {
          child.wrap("<li></li>");
        }
      }
    }
    for (Element list : body.select("dl")) {
      if (!isWhole(list)) {
        list.tagName("div");
      }
    }
    rename(body.select("dt:not(dl dt), dd:not(dl dd)"), "div");
  }

  /** Whether names and what they mean follow each other, and nothing else. */
  private static boolean isWhole(Element list) {
    Elements children = list.children();
    return list.textNodes().stream().allMatch(TextNode::isBlank)
        && children.stream().allMatch(child -> OF_LISTS.contains(child.normalName()))
        && !children.isEmpty()
        && children.first().nameIs("dt")
        && children.last().nameIs("dd");
  }

  /** Without a summary there is nothing to open the details by. */
  private static void disclosures(Element body) {
    rename(body.select("summary:not(details > summary:first-child)"), "div");
    for (Element details : body.select("details:not(:has(> summary:first-child))")) {
      details.tagName("div").removeAttr("open");
    }
    for (Element head : body.select("details > summary")) {
      if (head.previousSibling() instanceof TextNode text && !text.isBlank()) {
        head.parent().prependChild(head);
      }
    }
    body.select("summary").select("p, div").forEach(block -> unwrap(block, " "));
  }

  /** Its words stay apart from those behind it. */
  private static void unwrap(Element element, String between) {
    element.appendText(between).unwrap();
  }

  private static void keep(Element element, String attribute, Pattern value) {
    if (element.hasAttr(attribute) && !value.matcher(element.attr(attribute)).matches()) {
      element.removeAttr(attribute);
    }
  }

  private static void rename(Element element, String from, String to) {
    if (element.nameIs(from)) {
      element.tagName(to);
    }
  }

  private static void rename(Elements elements, String name) {
    elements.forEach(element -> element.tagName(name));
  }
}
