package malmoi.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where dots are, the arrays by their number. */
@SuppressWarnings("ArrayRecordComponent")
record Points(double[] x, double[] y) {

  /**
   * The same points from 0 to 1 both ways. Half of a coordinate is where the point is, half how
   * many points lie before it: a crowded middle gets room, and empty corners go.
   */
  Points spread() {
    return new Points(spread(x), spread(y));
  }

  private static double[] spread(double[] values) {
    int size = values.length;
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> values[k]))
            .mapToInt(Integer::intValue)
            .toArray();
    double lowest = Arrays.stream(values).min().orElse(0);
    double highest = Arrays.stream(values).max().orElse(0);
    double range = Math.max(highest - lowest, 1e-9);
    double[] spread = new double[size];
    for (int rank = 0; rank < size; rank++) {
      int k = order[rank];
      spread[k] = ((values[k] - lowest) / range + (double) rank / Math.max(size - 1, 1)) / 2;
    }
    return spread;
  }
}
