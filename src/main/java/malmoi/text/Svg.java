package malmoi.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An SVG image. In {@code <img>} a browser runs nothing in it, but a reader may open the file by
 * itself, and then it is a page of the site.
 */
public final class Svg {
  private static final Set<String> RUN =
      Set.of(
          "script",
          "handler",
          "listener",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "meta",
          "link",
          "base",
          "form");

  /** Entities may hold elements, and a stylesheet in XSLT makes others of all. */
  private static final Pattern HIDES =
      Pattern.compile("(?i)<!ENTITY[^>]*[<&]|<!ENTITY\\s+%|<\\?xml-stylesheet");

  private static final Pattern RUNS = Pattern.compile("(?i)(?:javascript|vbscript|data:text)");
  private static final Pattern NOT_LETTERS = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?(?:px)?");
  private static final Pattern BOX =
      Pattern.compile("\\S+[\\s,]+\\S+[\\s,]+(\\d{1,5})(?:\\.\\d+)?[\\s,]+(\\d{1,5})(?:\\.\\d+)?");

  private final String text;
  private final Document document;

  public Svg(String text) {
    this.text = text;
    this.document = Jsoup.parse(text, "", Parser.xmlParser());
  }

  /** Whether a browser might run something in it. */
  public boolean mayRun() {
    return HIDES.matcher(text).find() || document.getAllElements().stream().anyMatch(Svg::runs);
  }

  /** What its width and height say, or else its view box. */
  public Optional<ImageSize> size() {
    return Optional.ofNullable(document.firstElementChild()).flatMap(Svg::size);
  }

  private static Optional<ImageSize> size(Element root) {
    Matcher width = PIXELS.matcher(root.attr("width").strip());
    Matcher height = PIXELS.matcher(root.attr("height").strip());
    if (width.matches() && height.matches()) {
      return Optional.of(size(width.group(1), height.group(1)));
    }
    Matcher box = BOX.matcher(root.attr("viewBox").strip());
    return box.matches() ? Optional.of(size(box.group(1), box.group(2))) : Optional.empty();
  }

  private static ImageSize size(String width, String height) {
    return new ImageSize(Integer.parseInt(width), Integer.parseInt(height));
  }

  private static boolean runs(Element element) {
    return RUN.contains(localName(element.tagName()))
        || element.attributes().asList().stream().anyMatch(Svg::runs);
  }

  private static boolean runs(Attribute attribute) {
    String name = localName(attribute.getKey());
    String value = NOT_LETTERS.matcher(attribute.getValue()).replaceAll("");
    return name.startsWith("on") || name.equals("srcdoc") || RUNS.matcher(value).find();
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
