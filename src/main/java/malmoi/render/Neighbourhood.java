package malmoi.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * @param side -1 on the left, 1 on the right
   */
  record Spot(String id, int side, int x, int y) {}

  /** A neighbour with the number of its own neighbours. */
  private record Near(String id, int links) {}

  private static final Comparator<Near> MOST_FIRST = (one, other) -> other.links - one.links;

  /** The term's neighbourhood; empty when it has no neighbour. */
  static Optional<Neighbourhood> of(Term term, Catalog catalog) {
    Mentions mentions = catalog.mentions();
    Set<String> speaking = mentions.of(term.id());
    Set<String> spokenOf = mentions.by(term.id());
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String id : nearestFirst(term, catalog)) {
      boolean toTheLeft =
          speaking.contains(id) && (!spokenOf.contains(id) || left.size() < right.size());
      List<String> side = toTheLeft ? left : right;
      if (side.size() < MOST_ROWS) {
        side.add(id);
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
  private static Set<String> nearestFirst(Term term, Catalog catalog) {
    Mentions mentions = catalog.mentions();
    Set<String> neighbours = mentions.neighbours(term.id());
    Set<String> nearest = new LinkedHashSet<>(catalog.related(term));
    nearest.retainAll(neighbours);
    List<Near> linked = new ArrayList<>();
    for (String id : neighbours) {
      linked.add(new Near(id, mentions.neighbours(id).size()));
    }
    linked.sort(MOST_FIRST);
    for (Near near : linked) {
      nearest.add(near.id);
    }
    return nearest;
  }

  private static Neighbourhood drawn(List<String> left, List<String> right, Mentions mentions) {
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
      Set<String> joined = mentions.neighbours(spot.id);
      for (Spot other : spots.subList(k + 1, spots.size())) {
        if (joined.contains(other.id)) {
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
  private static Spot spot(String id, int side, int halves, int height) {
    int y = height / 2 + halves * ROW / 2;
    double off = (2.0 * y - height) / height;
    int x = CENTRE + side * (NEAREST + (int) Math.round(BULGE * Math.sqrt(1 - off * off)));
    return new Spot(id, side, x, y);
  }
}
