package malmoi.search;

/**
 * Lists of numbers as text, six bits a character: how many there are by Elias' gamma code, then the
 * gaps between them by Rice's, whose parameter follows from how many of all they are.
 */
final class Bits {
  /** Characters from here on, without the backslash, which a script would double. */
  private static final char FIRST = '0';

  private final StringBuilder text = new StringBuilder();
  private int pending;
  private int count;

  /** Adds the numbers, in order, each at least 0 and below {@code all}. */
  void add(int[] numbers, int all) {
    gamma(numbers.length + 1);
    int parameter = parameter(numbers.length, all);
    int next = 0;
    for (int number : numbers) {
      rice(number - next, parameter);
      next = number + 1;
    }
  }

  /** About log2(ln 2 × gap), in whole numbers so that every machine has the same. */
  static int parameter(int listed, int all) {
    int parameter = 0;
    while (listed > 0 && 100L * ((long) listed << parameter + 1) <= 69L * all) {
      parameter++;
    }
    return parameter;
  }

  private void gamma(int number) {
    int width = 32 - Integer.numberOfLeadingZeros(number);
    put(0, width - 1);
    put(number, width);
  }

  private void rice(int gap, int parameter) {
    for (int ones = gap >> parameter; ones > 0; ones--) {
      put(1, 1);
    }
    put(0, 1);
    put(gap, parameter);
  }

  private void put(int bits, int width) {
    for (int k = width - 1; k >= 0; k--) {
      pending = pending << 1 | bits >> k & 1;
      if (++count == 6) {
        flush();
      }
    }
  }

  private void flush() {
    char c = (char) (FIRST + pending);
    text.append(c < '\\' ? c : (char) (c + 1));
    pending = 0;
    count = 0;
  }

  int length() {
    return text.length();
  }

  /** All that was added. */
  String text() {
    while (count != 0) {
      put(0, 1);
    }
    return text.toString();
  }
}
