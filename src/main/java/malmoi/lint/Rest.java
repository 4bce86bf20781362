package malmoi.lint;

import java.util.Arrays;
import java.util.Optional;
import malmoi.lint.Reading.Lattice;

/** What it costs to read on from a place of a word to its end, and the word behind it. */
final class Rest {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final Connections connections;
  private final Lattice lattice;
  private final Optional<Rest> next;

  /** What was found, by the place and the last morpheme before it. */
  private final int[][] found;

  Rest(Connections connections, Lattice lattice, Optional<Rest> next) {
    this.connections = connections;
    this.lattice = lattice;
    this.next = next;
    this.found = new int[lattice.word().length()][];
  }

  /**
   * The cost of the best way.
   *
   * @param right what the morpheme before the place is to the one behind it
   */
  int cost(int place, int right) {
    if (place == found.length) {
      return next.isEmpty() ? 0 : next.get().cost(0, right);
    }
    if (found[place] == null) {
      found[place] = new int[Connections.MOST_IDS];
      Arrays.fill(found[place], UNKNOWN);
    }
    if (found[place][right] == UNKNOWN) {
      found[place][right] = find(place, right);
    }
    return found[place][right];
  }

  private int find(int place, int right) {
    Morphemes morphemes = lattice.from(place);
    int best = Integer.MAX_VALUE;
    for (int k = 0; k < morphemes.size(); k++) {
      int joined = connections.cost(right, morphemes.left(k)) + morphemes.cost(k);
      best = Math.min(best, joined + cost(morphemes.end(k), morphemes.right(k)));
    }
    return best;
  }
}
