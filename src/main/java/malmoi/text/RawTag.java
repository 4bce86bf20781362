package malmoi.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * A start tag in raw HTML of a note that leads somewhere, loads something or can be led to.
 *
 * @param start its offset in the note's text
 */
record RawTag(int start, int end, Element element) {
  /** A comment, a tag, or a {@code <} that begins neither. */
  static final Pattern MARKUP = Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>|<", Pattern.DOTALL);

  private static final Pattern POINTS =
      Pattern.compile("\\b(?:href|src|id|name)\\s*=", Pattern.CASE_INSENSITIVE);

  /** Those of a node's raw HTML, in order. */
  static List<RawTag> in(BasedSequence raw) {
    if (!POINTS.matcher(raw).find()) {
      return List.of();
    }
    List<RawTag> tags = new ArrayList<>();
    Matcher found = MARKUP.matcher(raw);
    while (found.find()) {
      String tag = found.group();
      if (Character.isLetter(tag.charAt(Math.min(1, tag.length() - 1)))
          && POINTS.matcher(tag).find()) {
        int start = offset(raw, found.start());
        read(tag).ifPresent(element -> tags.add(new RawTag(start, start + tag.length(), element)));
      }
    }
    return tags;
  }

  /** Where a character of raw HTML stands in the note's text. */
  static int offset(BasedSequence raw, int index) {
    return raw.getIndexOffset(index);
  }

  /** The element that a start tag opens. */
  static Optional<Element> read(String tag) {
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    return Optional.ofNullable(Jsoup.parse(tag, "", parser).firstElementChild());
  }

  boolean isImage() {
    return element.normalName().equals("img");
  }

  /** Where a link leads or an image lies; empty for any other tag. */
  Optional<String> target() {
    return switch (element.normalName()) {
      case "a" -> value("href");
      case "img" -> value("src");
      default -> Optional.empty();
    };
  }

  /** The name by which links reach the tag. */
  Optional<String> anchor() {
    Optional<String> id = value("id");
    return id.isEmpty() && element.normalName().equals("a") ? value("name") : id;
  }

  private Optional<String> value(String attribute) {
    return Optional.of(element.attr(attribute).strip()).filter(value -> !value.isEmpty());
  }
}
