package malmoi.lint;

import java.util.Arrays;

/** Morphemes that begin at one place of a word. */
final class Morphemes {
  private static final int USUAL = 32;

  private int size;
  private int[] ends = new int[USUAL];
  private int[] lefts = new int[USUAL];
  private int[] rights = new int[USUAL];
  private int[] costs = new int[USUAL];

  /**
   * One more.
   *
   * @param end where it ends in the word
   * @param left what it is to the morpheme before it
   * @param right what it is to the morpheme behind it
   */
  void add(int end, int left, int right, int cost) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      lefts = Arrays.copyOf(lefts, 2 * size);
      rights = Arrays.copyOf(rights, 2 * size);
      costs = Arrays.copyOf(costs, 2 * size);
    }
    ends[size] = end;
    lefts[size] = left;
    rights[size] = right;
    costs[size++] = cost;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int end(int k) {
    return ends[k];
  }

  int left(int k) {
    return lefts[k];
  }

  int right(int k) {
    return rights[k];
  }

  int cost(int k) {
    return costs[k];
  }
}
