package malmoi.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Does the same to each value of a list, on all processors. Each takes the next value when it is
 * done with one, so that none waits for another: a parallel stream parts a list beforehand, for two
 * processors into four, and notes, pages and languages are not equally much work.
 */
public final class Parallel {
  private Parallel() {}

  /** What {@code change} gives for each value, in their order. */
  public static <T, R> List<R> map(Collection<T> values, Function<? super T, ? extends R> change) {
    @SuppressWarnings("unchecked")
    T[] from = (T[]) values.toArray();
    @SuppressWarnings("unchecked")
    R[] to = (R[]) new Object[from.length];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            processor -> {
              for (int k; (k = next.getAndIncrement()) < from.length; ) {
                to[k] = change.apply(from[k]);
              }
            });
    return Arrays.asList(to);
  }

  /** Does it to each value, in no order. */
  public static <T> void each(Collection<T> values, Consumer<? super T> action) {
    map(
        values,
        value -> {
          action.accept(value);
          return value;
        });
  }
}
