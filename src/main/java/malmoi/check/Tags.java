package malmoi.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import malmoi.check.TagNames.Name;

/**
 * The start tags of a page in UTF-8, one after the other, by the rules of the HTML standard's
 * tokenizer (§13.2.5). No tree is made of them: to make 20,000 trees takes as long as to make the
 * pages. For the same reason a tag is no value of its own: what is asked is the tag that was read
 * last.
 */
final class Tags {
  /** All that makes a tag is ASCII: nothing but values needs decoding. */
  private final byte[] html;

  private final TagNames all;
  private int at;
  private Name name;
  private int attributes;
  private Name[] names = new Name[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  /**
   * The tags of a page.
   *
   * @param all names that tags and attributes have, also those of other pages
   */
  Tags(byte[] page, TagNames all) {
    this.html = page;
    this.all = all;
  }

  /** Reads the next tag; there is none at the end of the page. */
  boolean next() {
    while ((at = find('<', at)) < html.length) {
      if (++at < html.length && isLetter(html[at])) {
        read();
        return true;
      }
      if (at < html.length && html[at] == '!' && isAt("!--", at)) {
        at = find("-->", at);
      }
    }
    return false;
  }

  /** The tag's name in lower case. */
  String name() {
    return name.text();
  }

  /** How many attributes the tag has. */
  int attributes() {
    return attributes;
  }

  /** The name of an attribute. */
  Name name(int attribute) {
    return names[attribute];
  }

  /** The value of an attribute as it is written. */
  Written written(int attribute) {
    return new Written(html, starts[attribute], ends[attribute]);
  }

  /** The value of an attribute without character references. */
  String value(int attribute) {
    return written(attribute).value();
  }

  /** The value of the attribute with that name; empty when the tag has none. */
  Optional<String> value(String attribute) {
    for (int k = 0; k < attributes; k++) {
      if (names[k].text().equals(attribute)) {
        return Optional.of(value(k));
      }
    }
    return Optional.empty();
  }

  private void read() {
    name = word();
    attributes = 0;
    skipSpaceAndSlash();
    while (at < html.length && html[at] != '>') {
      readAttribute();
      skipSpaceAndSlash();
    }
    if (name.isOfText()) {
      skipText(name.text());
    }
  }

  private void readAttribute() {
    if (attributes == names.length) {
      names = Arrays.copyOf(names, 2 * attributes);
      starts = Arrays.copyOf(starts, 2 * attributes);
      ends = Arrays.copyOf(ends, 2 * attributes);
    }
    names[attributes] = word();
    skipSpace();
    starts[attributes] = at;
    ends[attributes] = at;
    if (at < html.length && html[at] == '=') {
      readValue();
    }
    attributes++;
  }

  /** A name, which has one character at least. */
  private Name word() {
    byte[] bytes = html;
    int start = at;
    int end = start;
    int sum = 0;
    do {
      sum = 31 * sum + bytes[end++];
    } while (end < bytes.length && !endsWord(bytes[end]));
    at = end;
    Name last = all.last(sum);
    return Arrays.equals(bytes, start, end, last.bytes(), 0, last.bytes().length)
        ? last
        : all.add(new String(html, start, at - start, StandardCharsets.UTF_8), sum);
  }

  private void readValue() {
    at++;
    skipSpace();
    if (at < html.length && (html[at] == '"' || html[at] == '\'')) {
      starts[attributes] = at + 1;
      ends[attributes] = find(html[at], at + 1);
      at = Math.min(ends[attributes] + 1, html.length);
      return;
    }
    starts[attributes] = at;
    while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
      at++;
    }
    ends[attributes] = at;
  }

  private void skipSpace() {
    byte[] bytes = html;
    int next = at;
    while (next < bytes.length && isSpace(bytes[next])) {
      next++;
    }
    at = next;
  }

  private void skipSpaceAndSlash() {
    byte[] bytes = html;
    int next = at;
    while (next < bytes.length && (isSpace(bytes[next]) || bytes[next] == '/')) {
      next++;
    }
    at = next;
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

  private static boolean endsWord(byte c) {
    return c <= '>' && (c == '=' || c == '>' || c == '/' || isSpace(c));
  }

  private static boolean isSpace(byte c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r');
  }
}
