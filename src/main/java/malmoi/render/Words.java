package malmoi.render;

import malmoi.text.HeadingText;
import malmoi.text.Html;
import malmoi.text.Language;

/**
 * An author's words on a page.
 *
 * @param lang the tag of their language, or null when it is the page's: jte then leaves the
 *     attribute out
 */
public record Words(Markup text, String lang) {

  /** A text in its language, on a page in another or the same. */
  static Words of(String text, Language its, Language pages) {
    return new Words(Markup.escaped(text), foreign(its, pages));
  }

  /** A text of which nobody has said the language: that of its script, if that tells one. */
  static Words ofScript(String text, Language pages) {
    return of(text, Language.ofScript(text).orElse(pages), pages);
  }

  /** A name or heading, in which a command is set as code. */
  static Words ofName(String name, Language its, Language pages) {
    return new Words(name(name), foreign(its, pages));
  }

  /** The tag of a language that is not the page's, or null. */
  static String foreign(Language its, Language pages) {
    return its == pages ? null : its.tag();
  }

  private static Markup name(String name) {
    if (name.indexOf('(') < 0) {
      return Markup.escaped(name);
    }
    StringBuilder html = new StringBuilder();
    for (HeadingText.Piece piece : HeadingText.pieces(name)) {
      String text = Html.escape(piece.text());
      html.append(piece.code() ? "<code>" + text + "</code>" : text);
    }
    return new Markup(html.toString());
  }
}
