package malmoi.draw;

import java.util.Random;

/**
 * Lays out a graph so that distances on paper are distances in the graph: stress minimised by
 * stochastic gradient descent, a pair at a time (Zheng, Pawar, Goodman: Graph Drawing by Stochastic
 * Gradient Descent, 2018).
 *
 * <p>{@link Random} with a seed, square roots and {@link StrictMath} are the same on every machine.
 */
final class Stress {
  private static final int ROUNDS = 30;
  private static final double LAST_STEP = 0.1;

  private final Random random = new Random(1446);
  private final Distances distances;
  private final double[] x;
  private final double[] y;

  private Stress(Graph graph) {
    this.distances = new Distances(graph);
    this.x = random.doubles(graph.size()).toArray();
    this.y = random.doubles(graph.size()).toArray();
  }

  static Points layOut(Graph graph) {
    Stress stress = new Stress(graph);
    stress.descend();
    return new Points(stress.x, stress.y);
  }

  /** In each round every pair comes once, and moves less than in the round before. */
  private void descend() {
    int[] pairs = shuffledPairs();
    double step = (double) distances.largest() * distances.largest();
    double decay = StrictMath.pow(LAST_STEP / step, 1.0 / (ROUNDS - 1));
    for (int round = 0; round < ROUNDS; round++) {
      for (int pair : pairs) {
        move(pair / x.length, pair % x.length, step);
      }
      step *= decay;
    }
  }

  private int[] shuffledPairs() {
    int size = x.length;
    int[] pairs = new int[size * (size - 1) / 2];
    int count = 0;
    for (int one = 0; one < size; one++) {
      for (int other = one + 1; other < size; other++) {
        int at = random.nextInt(count + 1);
        pairs[count++] = pairs[at];
        pairs[at] = one * size + other;
      }
    }
    return pairs;
  }

  /** Moves both towards the distance that they should have; near ones weigh more. */
  private void move(int one, int other, double step) {
    double wanted = distances.between(one, other);
    double dx = x[one] - x[other];
    double dy = y[one] - y[other];
    double length = Math.max(Math.sqrt(dx * dx + dy * dy), 1e-9);
    double share = Math.min(step / (wanted * wanted), 1) * (length - wanted) / (2 * length);
    x[one] -= share * dx;
    y[one] -= share * dy;
    x[other] += share * dx;
    y[other] += share * dy;
  }
}
