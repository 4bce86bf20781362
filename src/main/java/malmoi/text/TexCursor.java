package malmoi.text;

/** Reads TeX from its beginning to its end, a word of it at a time. */
final class TexCursor {
  /** Tells that a formula is beyond us. It has no trace, since nobody reads it. */
  static final class Unread extends RuntimeException {
    Unread() {
      super(null, null, false, false);
    }
  }

  private final String tex;
  private int at;

  TexCursor(String tex) {
    this.tex = tex;
  }

  boolean isAtEnd() {
    return at == tex.length();
  }

  /** Whether it goes on with the text. */
  boolean sees(String text) {
    return tex.startsWith(text, at);
  }

  /** The next character. */
  char peek() {
    if (isAtEnd()) {
      throw new Unread();
    }
    return tex.charAt(at);
  }

  /** Takes the next character. */
  char take() {
    char next = peek();
    at++;
    return next;
  }

  /** Takes the text when it goes on so. */
  boolean take(String text) {
    boolean sees = sees(text);
    at += sees ? text.length() : 0;
    return sees;
  }

  /** Whether it goes on with the command of the name. */
  boolean isCommand(String name) {
    int end = at + 1 + name.length();
    return tex.startsWith("\\" + name, at) && (end == tex.length() || !isLatin(tex.charAt(end)));
  }

  /** The name behind a backslash: letters, or any one character. */
  String name() {
    int start = ++at;
    while (at < tex.length() && isLatin(tex.charAt(at))) {
      at++;
    }
    if (at == start) {
      at = Math.min(at + 1, tex.length());
    }
    return tex.substring(start, at);
  }

  /** Digits, with a point between. */
  String number() {
    int start = at;
    while (at < tex.length()
        && (isDigit(tex.charAt(at))
            || tex.charAt(at) == '.' && at + 1 < tex.length() && isDigit(tex.charAt(at + 1)))) {
      at++;
    }
    return tex.substring(start, at);
  }

  /** Letters of Hangul. */
  String hangul() {
    int start = at;
    while (at < tex.length() && Hangul.isHangulEdge(tex.substring(at, at + 1))) {
      at++;
    }
    return tex.substring(start, at);
  }

  /** A group of words, as HTML. */
  String verbatim() {
    skipSpace();
    int end = tex.indexOf('}', at);
    if (end < 0 || peek() != '{') {
      throw new Unread();
    }
    String words = tex.substring(at + 1, end);
    if (words.indexOf('{') >= 0 || words.indexOf('\\') >= 0 || words.indexOf('$') >= 0) {
      throw new Unread();
    }
    at = end + 1;
    return Html.escape(words.replace(' ', '\u00a0'));
  }

  void skipSpace() {
    while (at < tex.length() && (Character.isWhitespace(tex.charAt(at)) || tex.charAt(at) == '~')) {
      at++;
    }
  }

  static boolean isLatin(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
