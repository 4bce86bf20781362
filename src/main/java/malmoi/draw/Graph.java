package malmoi.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Dots and what joins them.
 *
 * @param size how many dots there are; they are numbered from 0, the weightiest first
 * @param lines each pair once
 */
public record Graph(int size, List<Line> lines) {

  /** Two dots that belong together, {@code a} before {@code b}. */
  public record Line(int a, int b) {}

  public Graph {
    lines = List.copyOf(lines);
  }

  /** Per dot those that it is joined to, in the order of the lines. */
  List<List<Integer>> neighbours() {
    List<List<Integer>> neighbours = new ArrayList<>();
    for (int dot = 0; dot < size; dot++) {
      neighbours.add(new ArrayList<>());
    }
    for (Line line : lines) {
      neighbours.get(line.a).add(line.b);
      neighbours.get(line.b).add(line.a);
    }
    return neighbours;
  }
}
