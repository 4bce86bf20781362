package malmoi.text;

/** HTML as text. */
public final class Html {
  private Html() {}

  /** The text with the five characters that mean something in HTML escaped. */
  public static String escape(CharSequence text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(text, html);
    return html.toString();
  }

  static void escape(CharSequence text, StringBuilder html) {
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
