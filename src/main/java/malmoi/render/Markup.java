package malmoi.render;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import malmoi.text.Html;

/**
 * HTML made by our own code, in which every text of an author is escaped already. It is encoded
 * once, however many pages show it; two are equal when their bytes are.
 */
public final class Markup implements Content {
  private final byte[] utf8;

  public Markup(String html) {
    this.utf8 = html.getBytes(StandardCharsets.UTF_8);
  }

  /** A text of an author. */
  static Markup escaped(String text) {
    return new Markup(Html.escape(text));
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeBinaryContent(utf8);
  }

  @Override
  public boolean isEmptyContent() {
    return utf8.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Markup that && Arrays.equals(utf8, that.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }

  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
