package malmoi.render;

import java.util.List;

/**
 * A small map of a term and its neighbours: on the left those that mention it, on the right those
 * that it mentions.
 *
 * @param left where the picture begins: further on than at 0, when nothing is on that side
 * @param centre where the term is
 * @param spokes the lines to the term, as data of a path
 * @param others the lines between neighbours
 */
public record Vicinity(
    int left,
    int width,
    int height,
    int centre,
    String spokes,
    String others,
    List<Neighbour> neighbours) {

  /**
   * A dot with its label.
   *
   * @param title its whole name, when the label is cut; else null
   * @param labelX where the label ends on the left side, or begins on the right
   * @param anchor {@code end} on the left side, else null
   */
  public record Neighbour(
      String href,
      String lang,
      String title,
      Markup text,
      int x,
      int y,
      int labelX,
      String anchor) {}
}
