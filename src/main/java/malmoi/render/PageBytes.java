package malmoi.render;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Arrays;

/**
 * A page in UTF-8, put together in one array that serves one page after the other: jte's own output
 * keeps each of its thousand parts. Text is escaped while it is encoded, as jte escapes it.
 */
final class PageBytes implements HtmlTemplateOutput {
  /** What a character takes at most when it is encoded or escaped. */
  private static final int WIDEST = 5;

  private static final String[] AS_IT_IS = {};
  private static final String[] OF_TEXT = escapes("&amp;", "&lt;", "&gt;", null, null);
  private static final String[] OF_VALUE = escapes("&amp;", "&lt;", null, "&#34;", "&#39;");

  private final OwaspHtmlTemplateOutput jte = new OwaspHtmlTemplateOutput(this);
  private byte[] bytes = new byte[1 << 15];
  private char[] characters = new char[1 << 10];
  private int length;
  private String tag;
  private String attribute;

  private static String[] escapes(String and, String less, String more, String quote, String tick) {
    String[] escapes = new String['>' + 1];
    escapes['&'] = and;
    escapes['<'] = less;
    escapes['>'] = more;
    escapes['"'] = quote;
    escapes['\''] = tick;
    return escapes;
  }

  /** Begins a page. */
  void clear() {
    length = 0;
    setContext(null, null);
  }

  /** The array that begins with the page. */
  byte[] array() {
    return bytes;
  }

  /** How long the page is. */
  int length() {
    return length;
  }

  @Override
  public void setContext(String tagName, String attributeName) {
    tag = tagName;
    attribute = attributeName;
  }

  @Override
  public void writeUserContent(String value) {
    if (value != null && isCode(value)) {
      jte.setContext(tag, attribute);
      jte.writeUserContent(value);
    } else if (value != null) {
      write(value, isInAttribute() ? OF_VALUE : OF_TEXT);
    }
  }

  @Override
  public void writeUserContent(Content content) {
    if (content != null && isInAttribute()) {
      jte.setContext(tag, attribute);
      jte.writeUserContent(content);
    } else if (content != null) {
      content.writeTo(this);
    }
  }

  private boolean isInAttribute() {
    return tag != null && attribute != null;
  }

  /** Whether a browser may run the value: jte knows what to do with it. */
  private boolean isCode(String value) {
    return isInAttribute()
        ? attribute.startsWith("on") || attribute.equals("href") && mayBeScript(value)
        : "script".equals(tag);
  }

  /** Whether an address begins as {@code javascript:} may begin. */
  private static boolean mayBeScript(String address) {
    char first = address.isEmpty() ? '#' : address.charAt(0);
    return first <= ' ' || first == 'j' || first == 'J' || Character.isWhitespace(first);
  }

  @Override
  public void writeContent(String value) {
    write(value, AS_IT_IS);
  }

  @Override
  public void writeContent(String value, int start, int end) {
    write(value.substring(start, end), AS_IT_IS);
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  private void write(String value, String[] escapes) {
    int count = value.length();
    if (count > characters.length) {
      characters = new char[2 * count];
    }
    char[] text = characters;
    value.getChars(0, count, text, 0);
    ensure(WIDEST * count);
    byte[] to = bytes;
    int end = length;
    for (int at = 0; at < count; at++) {
      char c = text[at];
      String escape = c < escapes.length ? escapes[c] : null;
      if (escape != null) {
        end = put(escape, end);
      } else if (c < 0x80) {
        to[end++] = (byte) c;
      } else if (c >= 0x800 && !Character.isSurrogate(c)) {
        to[end++] = (byte) (0xE0 | c >> 12);
        to[end++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[end++] = (byte) (0x80 | c & 0x3F);
      } else {
        int point = Character.codePointAt(text, at, count);
        at += Character.charCount(point) - 1;
        end = put(point, end);
      }
    }
    length = end;
  }

  private int put(String ascii, int at) {
    int end = at;
    for (int k = 0; k < ascii.length(); k++) {
      bytes[end++] = (byte) ascii.charAt(k);
    }
    return end;
  }

  /**
   * A character of two bytes or of four. Half of one becomes a question mark, as it does everywhere
   * in Java.
   */
  private int put(int point, int at) {
    int end = at;
    if (point < 0x800) {
      bytes[end++] = (byte) (0xC0 | point >> 6);
    } else if (point < 0x10000) {
      bytes[end++] = '?';
      return end;
    } else {
      bytes[end++] = (byte) (0xF0 | point >> 18);
      bytes[end++] = (byte) (0x80 | point >> 12 & 0x3F);
      bytes[end++] = (byte) (0x80 | point >> 6 & 0x3F);
    }
    bytes[end++] = (byte) (0x80 | point & 0x3F);
    return end;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
