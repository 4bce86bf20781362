package malmoi.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Takes from HTML that holds raw HTML of a note all that could run, load or imitate: what is left
 * is well formed and made of the elements that notes really use.
 */
final class Sanitizer {
  /** The elements of MathML that formulas are made of; in raw HTML they are left out. */
  static final Set<String> FORMULA =
      Set.of(
          ("math semantics annotation mrow mi mn mo mtext mspace msup msub msubsup mfrac msqrt mroot"
                  + " munder mover munderover mtable mtr mtd")
              .split(" "));

  private static final Safelist ALLOWED =
      Safelist.relaxed()
          .addTags(
              "abbr",
              "aside",
              "bdi",
              "bdo",
              "center",
              "del",
              "dfn",
              "details",
              "figcaption",
              "figure",
              "hr",
              "ins",
              "kbd",
              "mark",
              "rp",
              "rt",
              "ruby",
              "s",
              "samp",
              "section",
              "summary",
              "tt",
              "var",
              "wbr")
          .addAttributes(":all", "id", "lang", "dir", "title", "class")
          .addAttributes("a", "href", "data-term", "data-address", "rel")
          .addAttributes("details", "open")
          .addAttributes("div", "align")
          .addAttributes("img", "decoding", "loading")
          .addAttributes("p", "align")
          .addAttributes("td", "align", "colspan", "rowspan")
          .addAttributes("th", "align", "colspan", "rowspan", "scope")
          .addTags(FORMULA.toArray(String[]::new))
          .addAttributes("annotation", "encoding")
          .addAttributes("math", "display")
          .addAttributes("mfrac", "linethickness")
          .addAttributes("mi", "mathvariant")
          .addAttributes("mo", "lspace", "movablelimits", "rspace", "stretchy")
          .addAttributes("mover", "accent")
          .addAttributes("mspace", "width")
          .removeProtocols("a", "href", "ftp")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addProtocols("img", "src", "data")
          .preserveRelativeLinks(true);

  private static final String[] PAINT =
      ("d x y dx dy x1 y1 x2 y2 cx cy r rx ry points transform fill fill-opacity fill-rule opacity"
              + " stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width"
              + " dominant-baseline font-family font-size font-style font-weight text-anchor")
          .split(" ");

  private static final Safelist TRUSTED = trusted();

  private static final Document.OutputSettings PLAIN =
      new Document.OutputSettings().prettyPrint(false);

  private Sanitizer() {}

  static String clean(String html, Trust trust) {
    Safelist allowed = trust == Trust.TRUSTED ? TRUSTED : ALLOWED;
    Document given = Jsoup.parseBodyFragment(html, "https://relative.invalid/");
    Document clean = new Cleaner(allowed).clean(given);
    clean.outputSettings(PLAIN);
    ContentModel.mend(clean.body());
    return clean.body().html();
  }

  private static Safelist trusted() {
    Safelist list =
        new Safelist(ALLOWED)
            .addTags(Trust.TRUSTED.elements().toArray(String[]::new))
            .addAttributes("font", "color", "face", "size")
            .addAttributes("input", "checked", "disabled", "type", "value")
            .addAttributes("meter", "max", "min", "value")
            .addAttributes("progress", "max", "value")
            .addAttributes("svg", "aria-label", "height", "role", "viewBox", "width")
            .addAttributes("table", "bgcolor", "border", "cellpadding", "cellspacing", "width")
            .addAttributes("td", "bgcolor", "valign", "width")
            .addAttributes("th", "bgcolor", "valign", "width");
    for (String tag :
        "svg g path rect circle ellipse line polyline polygon text tspan".split(" ")) {
      list.addAttributes(tag, PAINT);
    }
    return list;
  }

  /** The text that the HTML shows. */
  static String textOf(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
