package malmoi.render;

import malmoi.text.Html;

/**
 * A link from one page to another, or out of the site.
 *
 * @param html the whole element, made once for all pages that have it
 */
public record Link(Words words, String href, Markup html) {

  public Link(Words words, String href) {
    this(words, href, html(words, href));
  }

  private static Markup html(Words words, String href) {
    String lang = words.lang() == null ? "" : "\" lang=\"" + words.lang();
    return new Markup("<a href=\"" + Html.escape(href) + lang + "\">" + words.text() + "</a>");
  }
}
