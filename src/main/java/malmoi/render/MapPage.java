package malmoi.render;

import java.util.List;
import java.util.Optional;

/**
 * The page that draws which terms mention which, or one on which its list goes on.
 *
 * @param caption what a line of the picture means; on the first page
 * @param picture on the first page, unless no term mentions another
 * @param rows the terms, the most linked first
 * @param parts links to all pages of the list
 */
public record MapPage(
    Frame frame,
    String title,
    Optional<String> caption,
    Optional<Picture> picture,
    List<Row> rows,
    List<Frame.Tab> parts) {

  /**
   * A drawing in its own units.
   *
   * @param lines all of them, as data of a path
   * @param dots the most linked first
   */
  public record Picture(int width, int height, String lines, List<Dot> dots) {}

  /**
   * A term in the drawing.
   *
   * @param title its whole name, when the label is cut; else null
   * @param kind class of its looks
   * @param rays the lines that end in it, as data of a path
   */
  public record Dot(
      String href, String title, String kind, int x, int y, int radius, Label label, String rays) {}

  /**
   * The words at a dot.
   *
   * @param kind class of its looks: one that has no room is seen only when its dot is pointed at
   * @param x of its middle
   * @param y of its base line
   */
  public record Label(String text, String lang, String kind, int x, int y) {}

  /** A line of the list. */
  public record Row(Link term, int links) {}
}
