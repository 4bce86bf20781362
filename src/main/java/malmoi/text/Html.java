package malmoi.text;

/** HTML as text. */
public final class Html {
  private Html() {}

  /** The text with the five characters that mean something in HTML escaped, without controls. */
  public static String escape(String text) {
    char[] characters = text.toCharArray();
    int plain = plain(characters, 0);
    if (plain == characters.length) {
      return text;
    }
    StringBuilder html = new StringBuilder(characters.length + 16);
    escape(characters, plain, html);
    return html.toString();
  }

  static void escape(CharSequence text, StringBuilder html) {
    char[] characters = text.toString().toCharArray();
    escape(characters, plain(characters, 0), html);
  }

  /** Escapes characters that are plain to before {@code first}. */
  private static void escape(char[] characters, int first, StringBuilder html) {
    int done = 0;
    for (int k = first; k < characters.length; k = plain(characters, k + 1)) {
      html.append(characters, done, k - done).append(escaped(characters[k]));
      done = k + 1;
    }
    html.append(characters, done, characters.length - done);
  }

  /** The first character from {@code start} that has to be escaped, or else the end. */
  private static int plain(char[] characters, int start) {
    int k = start;
    while (k < characters.length && (isPlain(characters[k]) || escaped(characters[k]) == null)) {
      k++;
    }
    return k;
  }

  private static boolean isPlain(char c) {
    return c > '>' && c < '\u007F' || c > '\u009F' || c == ' ';
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\t', '\n', '\r' -> null;
      default -> Character.isISOControl(c) ? "" : null;
    };
  }
}
