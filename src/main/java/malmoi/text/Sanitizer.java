package malmoi.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * Takes from HTML that holds raw HTML of a note all that could run, load or imitate: what is left
 * is well formed and made of the elements that notes really use.
 */
final class Sanitizer {
  private static final Safelist ALLOWED =
      Safelist.relaxed()
          .addTags(
              "abbr",
              "aside",
              "bdi",
              "bdo",
              "del",
              "details",
              "figcaption",
              "figure",
              "hr",
              "ins",
              "kbd",
              "mark",
              "rp",
              "rt",
              "ruby",
              "s",
              "samp",
              "section",
              "summary",
              "var",
              "wbr")
          .removeTags("img")
          .addAttributes(":all", "id", "lang", "dir", "title", "class")
          .addAttributes("a", "href", "data-term", "rel")
          .addAttributes("details", "open")
          .addAttributes("td", "align", "colspan", "rowspan")
          .addAttributes("th", "align", "colspan", "rowspan", "scope")
          .removeProtocols("a", "href", "ftp")
          .addProtocols("a", "href", "http", "https", "mailto")
          .preserveRelativeLinks(true);

  /** What a note's own tags may have; ids, classes and relative addresses are those of pages. */
  private static final Set<String> ATTRIBUTES =
      Set.of("align", "colspan", "dir", "href", "lang", "open", "rowspan", "scope", "title");

  private static final Pattern MARKUP =
      Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>|<", Pattern.DOTALL);
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(?:https?|mailto):.*");

  private static final Document.OutputSettings PLAIN =
      new Document.OutputSettings().prettyPrint(false);

  private Sanitizer() {}

  static String clean(String html) {
    return Jsoup.clean(html, "https://relative.invalid/", ALLOWED, PLAIN);
  }

  /** Raw HTML of a note, its tags without what could be taken for a page's own. */
  static String withoutOurs(String raw) {
    return MARKUP.matcher(raw).replaceAll(tag -> Matcher.quoteReplacement(withoutOurs(tag)));
  }

  private static String withoutOurs(MatchResult found) {
    String tag = found.group();
    if (tag.equals("<")) {
      return "&lt;";
    }
    if (tag.startsWith("<!") || tag.startsWith("</")) {
      return tag.startsWith("</") ? tag : "";
    }
    Element element = Jsoup.parse(tag, "", Parser.xmlParser()).firstElementChild();
    if (element == null) {
      return "";
    }
    element
        .attributes()
        .asList()
        .forEach(
            attribute -> {
              if (!isAllowed(attribute)) {
                element.removeAttr(attribute.getKey());
              }
            });
    return "<" + element.normalName() + element.attributes().html() + ">";
  }

  private static boolean isAllowed(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    return ATTRIBUTES.contains(name)
        && (!name.equals("href") || WEB_ADDRESS.matcher(attribute.getValue()).matches());
  }

  /** The text that the HTML shows. */
  static String textOf(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
