package malmoi.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.Markdown.Setting;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Writes raw HTML of a note, its tags without what could be taken for a page's own: ids and
 * addresses are those that the page gives. What is written is still to be sanitised.
 */
final class RawHtml {
  private static final Set<String> ATTRIBUTES =
      Set.of("align", "colspan", "dir", "lang", "open", "rowspan", "scope", "title");

  private static final Pattern HEADING = Pattern.compile("[hH][1-6]");

  private final RawElements elements;
  private final Trust trust;
  private final Setting setting;
  private final LinkTags links;
  private final ImageTags images;
  private final HeadingLevels levels;
  private final Deque<Integer> headings = new ArrayDeque<>();
  private final StringBuilder out;

  /**
   * @param text of the note
   * @param setting gives ids of tags and the level of headings
   * @param out what is written to
   */
  RawHtml(
      String text,
      Trust trust,
      Setting setting,
      LinkTags links,
      ImageTags images,
      HeadingLevels levels,
      StringBuilder out) {
    this.elements = new RawElements(text, trust);
    this.trust = trust;
    this.setting = setting;
    this.links = links;
    this.images = images;
    this.levels = levels;
    this.out = out;
  }

  void write(BasedSequence raw) {
    Matcher found = RawTag.MARKUP.matcher(raw);
    int done = 0;
    while (found.find()) {
      out.append(raw, done, found.start());
      write(found.group(), RawTag.offset(raw, found.start()));
      done = found.end();
    }
    out.append(raw, done, raw.length());
  }

  private void write(String markup, int offset) {
    if (markup.equals("<")) {
      out.append("&lt;");
    } else if (elements.isWords(markup, offset)) {
      Html.escape(markup, out);
    } else if (isFormula(markup)) {
      return;
    } else if (markup.startsWith("</")) {
      end(markup);
    } else if (!markup.startsWith("<!")) {
      RawTag.read(markup).ifPresent(element -> start(element, offset));
    }
  }

  /** Elements of formulas are ours, unless the author is trusted. */
  private boolean isFormula(String tag) {
    String name = RawElements.name(tag).toLowerCase(Locale.ROOT);
    return Sanitizer.FORMULA.contains(name) && !trust.shows(name);
  }

  private void end(String tag) {
    if (tag.regionMatches(true, 2, "a", 0, 1) && !Character.isLetter(tag.charAt(3))) {
      links.close();
    } else if (HEADING.matcher(RawElements.name(tag)).matches() && !headings.isEmpty()) {
      out.append("</h").append(headings.pop()).append('>');
    } else {
      out.append(tag);
    }
  }

  /** An anchor stands before its tag, which may be one that is taken out. */
  private void start(Element element, int offset) {
    String id = setting.anchors().get(offset);
    if (id != null) {
      out.append("<a id=\"").append(Html.escape(id)).append("\"></a>");
    }
    switch (element.normalName()) {
      case "a" -> links.open(offset);
      case "img" -> images.write(offset, said(element));
      default -> {
        element.attributes().asList().stream()
            .map(Attribute::getKey)
            .filter(key -> !ATTRIBUTES.contains(key) && !isTrusted(key, element.attr(key)))
            .forEach(element::removeAttr);
        out.append('<').append(name(element));
        out.append(element.attributes().html()).append('>');
      }
    }
  }

  private String name(Element element) {
    String name = element.normalName();
    if (HEADING.matcher(name).matches()) {
      headings.push(levels.next(name.charAt(1) - '0'));
      return "h" + headings.peek();
    }
    return name;
  }

  /** A trusted one is still to be sanitised; ids and what loads something are the page's own. */
  private boolean isTrusted(String attribute, String value) {
    return trust == Trust.TRUSTED && !attribute.equals("id") && !value.contains("url(");
  }

  private static ImageTags.Said said(Element image) {
    return new ImageTags.Said(
        image.attr("src"),
        image.attr("alt"),
        image.attr("title"),
        image.attr("width"),
        image.attr("height"));
  }
}
