package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
  private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void keepsTheOrderOfTheValues() {
    assertEquals(
        MANY.stream().map(value -> value * 3).toList(), Parallel.map(MANY, value -> value * 3));
  }

  @Test
  void doesItToEachValue() {
    Set<Integer> seen = new ConcurrentSkipListSet<>();
    Parallel.each(MANY, seen::add);
    assertEquals(new TreeSet<>(MANY), seen);
  }

  @Test
  void mayBeUsedWithinItself() {
    assertEquals(
        List.of(List.of(1, 2), List.of(2, 4)),
        Parallel.map(List.of(1, 2), one -> Parallel.map(List.of(1, 2), two -> one * two)));
  }

  @Test
  void tellsWhatWentWrong() {
    UncheckedIOException wrong = new UncheckedIOException(new IOException("disk"));
    var thrown =
        assertThrows(
            UncheckedIOException.class,
            () ->
                Parallel.each(
                    MANY,
                    value -> {
                      if (value == 5000) {
                        throw wrong;
                      }
                    }));
    assertEquals("disk", thrown.getCause().getMessage());
  }
}
