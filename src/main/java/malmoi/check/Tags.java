package malmoi.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The start tags of a page in UTF-8, one after the other, by the rules of the HTML standard's
 * tokenizer (§13.2.5). No tree is made of them: to make 20,000 trees takes as long as to make the
 * pages.
 */
final class Tags {

  /** A start tag; its name is in lower case. */
  record Tag(String name, List<Attribute> attributes) {

    /** The value of an attribute. */
    Optional<String> value(String attribute) {
      for (Attribute one : attributes) {
        if (one.name.equals(attribute)) {
          return Optional.of(one.value());
        }
      }
      return Optional.empty();
    }
  }

  /** An attribute: its name in lower case, its value as it is written. */
  record Attribute(String name, String written) {

    /** The value without character references. */
    String value() {
      String decoded =
          isAscii(written)
              ? written
              : new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      return decoded.indexOf('&') < 0 ? decoded : Parser.unescapeEntities(decoded, true);
    }

    private static boolean isAscii(String text) {
      for (int k = 0; k < text.length(); k++) {
        if (text.charAt(k) >= 0x80) {
          return false;
        }
      }
      return true;
    }
  }

  /** Elements whose content is text, whatever it looks like, or is no part of the page yet. */
  private static final Set<String> RAW =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "iframe",
          "xmp",
          "noembed",
          "noframes",
          "template");

  /** A byte a character: all that makes a tag is ASCII, and only the values need decoding. */
  private final String html;

  private int at;

  Tags(byte[] page) {
    this.html = new String(page, StandardCharsets.ISO_8859_1);
  }

  /** The next tag; empty at the end of the page. */
  Optional<Tag> next() {
    while ((at = html.indexOf('<', at)) >= 0) {
      if (html.startsWith("<!--", at)) {
        at = find("-->", at);
      } else if (++at < html.length() && isLetter(html.charAt(at))) {
        return Optional.of(tag());
      }
    }
    at = html.length();
    return Optional.empty();
  }

  private Tag tag() {
    String name = word();
    List<Attribute> attributes = new ArrayList<>(4);
    skipSpaceAndSlash();
    while (at < html.length() && html.charAt(at) != '>') {
      String attribute = word();
      skipSpace();
      boolean hasValue = at < html.length() && html.charAt(at) == '=';
      attributes.add(new Attribute(attribute, hasValue ? value() : ""));
      skipSpaceAndSlash();
    }
    if (RAW.contains(name)) {
      skipText(name);
    }
    return new Tag(name, attributes);
  }

  /** A name, which has one character at least. */
  private String word() {
    int start = at++;
    while (at < html.length() && !isSpace(html.charAt(at)) && !isMark(html.charAt(at))) {
      at++;
    }
    return html.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private String value() {
    at++;
    skipSpace();
    int start = at;
    if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
      int quote = html.indexOf(html.charAt(at), at + 1);
      int end = quote < 0 ? html.length() : quote;
      at = Math.min(end + 1, html.length());
      return html.substring(start + 1, end);
    }
    while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
      at++;
    }
    return html.substring(start, at);
  }

  private void skipSpace() {
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
  }

  private void skipSpaceAndSlash() {
    while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
      at++;
    }
  }

  private void skipText(String name) {
    at = find("</", at);
    while (at < html.length() && !html.regionMatches(true, at + 2, name, 0, name.length())) {
      at = find("</", at + 2);
    }
  }

  /** Where it stands next, or else the end. */
  private int find(String what, int from) {
    int found = html.indexOf(what, from);
    return found < 0 ? html.length() : found;
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  private static boolean isMark(char c) {
    return c == '>' || c == '=' || c == '/';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
