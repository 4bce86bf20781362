package malmoi.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import malmoi.model.Term;

/**
 * Where a term's neighbours lie on its small map, in whatever language their names are: on the left
 * those that mention it, on the right those that it mentions.
 *
 * @param spokes the lines to the term, as data of a path
 * @param others the lines between neighbours
 */
record Neighbourhood(int height, List<Spot> spots, String spokes, String others) {
  static final int WIDTH = 360;
  static final int CENTRE = WIDTH / 2;

  /** What is beside the dot that is farthest from the middle. */
  static final int MARGIN = 124;

  /** High enough for a finger. */
  private static final int ROW = 30;

  private static final int MOST_ROWS = 6;

  /** How far dots are from the middle: the outer ones nearer. */
  private static final int NEAREST = 32;

  private static final int BULGE = CENTRE - NEAREST - MARGIN;

  /**
   * A neighbour's place.
   *
   * @param term its number among all {@link Mentions}
   * @param side -1 on the left, 1 on the right
   */
  record Spot(int term, int side, int x, int y) {}

  /** The term's neighbourhood; empty when it has no neighbour. */
  static Optional<Neighbourhood> of(Term term, Catalog catalog) {
    Mentions mentions = catalog.mentions();
    int here = mentions.number(term.id());
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int near : nearestFirst(here, catalog.related(term), mentions)) {
      boolean toTheLeft =
          mentions.leads(near, here) && (!mentions.leads(here, near) || left.size() < right.size());
      List<Integer> side = toTheLeft ? left : right;
      if (side.size() < MOST_ROWS) {
        side.add(near);
      }
    }
    return left.isEmpty() && right.isEmpty()
        ? Optional.empty()
        : Optional.of(drawn(left, right, mentions));
  }

  /** Whether any neighbour is on that side. */
  boolean has(int side) {
    return spots.stream().anyMatch(spot -> spot.side == side);
  }

  /** Related ones first, then those with the most neighbours themselves. */
  private static List<Integer> nearestFirst(int here, List<String> related, Mentions mentions) {
    List<Integer> nearest = new ArrayList<>();
    for (String id : related) {
      int number = mentions.number(id);
      if (mentions.join(here, number)) {
        nearest.add(number);
      }
    }
    List<Integer> others = new ArrayList<>();
    for (int number : mentions.neighbours(here)) {
      if (!nearest.contains(number)) {
        others.add(number);
      }
    }
    others.sort(Comparator.comparingInt(number -> -mentions.neighbours(number).length));
    nearest.addAll(others);
    return nearest;
  }

  private static Neighbourhood drawn(List<Integer> left, List<Integer> right, Mentions mentions) {
    int height = ROW * Math.max(left.size(), right.size());
    List<Spot> spots = new ArrayList<>();
    for (int row = 0; row < left.size(); row++) {
      spots.add(spot(left.get(row), -1, 2 * row + 1 - left.size(), height));
    }
    for (int row = 0; row < right.size(); row++) {
      spots.add(spot(right.get(row), 1, 2 * row + 1 - right.size(), height));
    }
    StringBuilder spokes = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (int k = 0; k < spots.size(); k++) {
      Spot spot = spots.get(k);
      line(spokes, CENTRE, height / 2, spot);
      for (Spot other : spots.subList(k + 1, spots.size())) {
        if (mentions.join(spot.term, other.term)) {
          line(others, spot.x, spot.y, other);
        }
      }
    }
    return new Neighbourhood(height, spots, spokes.toString(), others.toString());
  }

  private static void line(StringBuilder path, int x, int y, Spot to) {
    path.append('M').append(x).append(' ').append(y);
    path.append('L').append(to.x).append(' ').append(to.y);
  }

  /**
   * A neighbour at its row.
   *
   * @param halves how many half rows it is below the middle
   */
  private static Spot spot(int term, int side, int halves, int height) {
    int y = height / 2 + halves * ROW / 2;
    double off = (2.0 * y - height) / height;
    int x = CENTRE + side * (NEAREST + (int) Math.round(BULGE * Math.sqrt(1 - off * off)));
    return new Spot(term, side, x, y);
  }
}
