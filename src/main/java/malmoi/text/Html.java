package malmoi.text;

/** HTML as text. */
public final class Html {
  private Html() {}

  /** The text with the five characters that mean something in HTML escaped, without controls. */
  public static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(text, html);
    return html.toString();
  }

  static void escape(CharSequence text, StringBuilder html) {
    char[] characters = text.toString().toCharArray();
    int done = 0;
    for (int k = 0; k < characters.length; k++) {
      String escaped = isPlain(characters[k]) ? null : escaped(characters[k]);
      if (escaped != null) {
        html.append(characters, done, k - done).append(escaped);
        done = k + 1;
      }
    }
    html.append(characters, done, characters.length - done);
  }

  private static boolean isPlain(char c) {
    return c > '>' && c < '\u007F' || c > '\u009F';
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
