package malmoi.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.Markdown.Picture;

/**
 * Writes images: a picture that the site carries as such, and one from elsewhere, since pages load
 * nothing from the network, as a link that says what it shows.
 */
final class ImageTags {
  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:px)?");
  private static final Pattern PERCENT = Pattern.compile("\\d{1,2}%|100%");

  /**
   * What an author says of an image; what is not said is empty.
   *
   * @param target where it lies
   */
  record Said(String target, String alt, String title, String width, String height) {

    /** What stands for it: what it shows, or else the name of its file. */
    String words() {
      return alt.isBlank() ? WebAddress.fileName(target) : alt;
    }
  }

  private final Map<Integer, Picture> pictures;
  private final LinkTags links;
  private final StringBuilder out;

  /**
   * @param pictures that the site carries, by the offset of the image
   * @param out what is written to
   */
  ImageTags(Map<Integer, Picture> pictures, LinkTags links, StringBuilder out) {
    this.pictures = pictures;
    this.links = links;
    this.out = out;
  }

  void write(int offset, Said said) {
    Picture picture = pictures.get(offset);
    if (picture == null) {
      String shown = links.lead(offset) ? said.words() : said.alt;
      links.around(offset, () -> Html.escape(shown, out));
      return;
    }
    out.append("<img");
    attribute("src", picture.src());
    attribute("alt", said.alt);
    if (!said.title.isEmpty()) {
      attribute("title", said.title);
    }
    if (PERCENT.matcher(said.width).matches()) {
      attribute("width", said.width);
    } else {
      ImageSize asked = new ImageSize(pixels(said.width), pixels(said.height));
      ImageSize size = picture.size().map(own -> own.resized(asked)).orElse(asked);
      side("width", size.width());
      side("height", size.height());
    }
    out.append(" loading=\"lazy\" decoding=\"async\">");
  }

  private void side(String name, int pixels) {
    if (pixels > 0) {
      attribute(name, Integer.toString(pixels));
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Html.escape(value, out);
    out.append('"');
  }

  private static int pixels(String side) {
    Matcher pixels = PIXELS.matcher(side);
    return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
  }
}
