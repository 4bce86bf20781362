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

  /** An attribute: its name in lower case, and where in the page its value is written. */
  record Attribute(String name, byte[] html, int start, int end) {

    /** The value without character references. */
    String value() {
      String written = new String(html, start, end - start, StandardCharsets.UTF_8);
      return written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, true);
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

  /** All that makes a tag is ASCII: nothing but values needs decoding. */
  private final byte[] html;

  /** The names met last, each in the place that its bytes add up to. */
  private final String[] names = new String[64];

  private int at;

  Tags(byte[] page) {
    this.html = page;
  }

  /** The next tag; empty at the end of the page. */
  Optional<Tag> next() {
    while ((at = find('<', at)) < html.length) {
      if (isAt("<!--", at)) {
        at = find("-->", at);
      } else if (++at < html.length && isLetter(html[at])) {
        return Optional.of(tag());
      }
    }
    return Optional.empty();
  }

  private Tag tag() {
    String name = word();
    List<Attribute> attributes = new ArrayList<>(4);
    skipSpaceAndSlash();
    while (at < html.length && html[at] != '>') {
      String attribute = word();
      skipSpace();
      boolean hasValue = at < html.length && html[at] == '=';
      attributes.add(hasValue ? withValue(attribute) : new Attribute(attribute, html, at, at));
      skipSpaceAndSlash();
    }
    if (RAW.contains(name)) {
      skipText(name);
    }
    return new Tag(name, attributes);
  }

  /** A name, which has one character at least. */
  private String word() {
    int start = at;
    int sum = 0;
    do {
      sum += html[at++];
    } while (at < html.length && !isSpace(html[at]) && !isMark(html[at]));
    int place = sum & names.length - 1;
    String last = names[place];
    if (last == null || last.length() != at - start || !isAt(last, start)) {
      String written = new String(html, start, at - start, StandardCharsets.UTF_8);
      names[place] = written.toLowerCase(Locale.ROOT);
    }
    return names[place];
  }

  private Attribute withValue(String name) {
    at++;
    skipSpace();
    int start = at;
    if (at < html.length && (html[at] == '"' || html[at] == '\'')) {
      int end = find(html[at], at + 1);
      at = Math.min(end + 1, html.length);
      return new Attribute(name, html, start + 1, end);
    }
    while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
      at++;
    }
    return new Attribute(name, html, start, at);
  }

  private void skipSpace() {
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
  }

  private void skipSpaceAndSlash() {
    while (at < html.length && (isSpace(html[at]) || html[at] == '/')) {
      at++;
    }
  }

  private void skipText(String name) {
    at = find("</", at);
    while (at < html.length && !isElement(name, at + 2)) {
      at = find("</", at + 2);
    }
  }

  private boolean isElement(String name, int from) {
    if (from + name.length() > html.length) {
      return false;
    }
    for (int k = 0; k < name.length(); k++) {
      byte c = html[from + k];
      if ((isLetter(c) ? c | 0x20 : c) != name.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the ASCII text stands there. */
  private boolean isAt(String text, int from) {
    if (from + text.length() > html.length) {
      return false;
    }
    for (int k = 0; k < text.length(); k++) {
      if (html[from + k] != text.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Where the ASCII text stands next, or else the end. */
  private int find(String text, int from) {
    int found = find((byte) text.charAt(0), from);
    while (found < html.length && !isAt(text, found)) {
      found = find((byte) text.charAt(0), found + 1);
    }
    return found;
  }

  /** Where the byte stands next, or else the end. */
  private int find(int what, int from) {
    byte[] bytes = html;
    int found = from;
    while (found < bytes.length && bytes[found] != what) {
      found++;
    }
    return Math.min(found, bytes.length);
  }

  private static boolean isLetter(byte c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  private static boolean isMark(byte c) {
    return c == '>' || c == '=' || c == '/';
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
