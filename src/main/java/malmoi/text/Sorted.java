package malmoi.text;

import java.util.function.IntPredicate;

/** Search in what is in order. */
public final class Sorted {
  private Sorted() {}

  /**
   * How many of {@code size} things come before a point, found by halving.
   *
   * @param isBefore says of an index whether its thing does: of the first ones yes, of the rest no
   */
  public static int countBefore(int size, IntPredicate isBefore) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
