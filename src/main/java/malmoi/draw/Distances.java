package malmoi.draw;

import java.util.Arrays;

/** How many lines lie between two dots, for all pairs. */
final class Distances {
  private static final int UNREACHED = -1;

  private final int[][] steps;
  private final int apart;

  Distances(Graph graph) {
    int[][] around =
        graph.neighbours().stream()
            .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.steps = new int[graph.size()][];
    for (int dot = 0; dot < steps.length; dot++) {
      steps[dot] = from(dot, around);
    }
    this.apart = longest() + 1;
  }

  /** The distance; dots that nothing joins are one step further apart than any that are joined. */
  int between(int one, int other) {
    int distance = steps[one][other];
    return distance == UNREACHED ? apart : distance;
  }

  /** No two dots are further apart. */
  int largest() {
    return apart;
  }

  private static int[] from(int start, int[][] around) {
    int[] steps = new int[around.length];
    Arrays.fill(steps, UNREACHED);
    int[] queue = new int[around.length];
    steps[start] = 0;
    queue[0] = start;
    for (int next = 0, end = 1; next < end; next++) {
      int dot = queue[next];
      for (int neighbour : around[dot]) {
        if (steps[neighbour] == UNREACHED) {
          steps[neighbour] = steps[dot] + 1;
          queue[end++] = neighbour;
        }
      }
    }
    return steps;
  }

  private int longest() {
    return Arrays.stream(steps).flatMapToInt(Arrays::stream).max().orElse(0);
  }
}
