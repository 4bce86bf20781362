package malmoi.render;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import malmoi.text.Html;

/** HTML made by our own code, in which every text of an author is escaped already. */
public record Markup(String html) implements Content {

  /** A text of an author. */
  static Markup escaped(String text) {
    return new Markup(Html.escape(text));
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }

  @Override
  public boolean isEmptyContent() {
    return html.isEmpty();
  }
}
