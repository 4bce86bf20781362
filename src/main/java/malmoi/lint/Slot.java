package malmoi.lint;

import java.util.Optional;
import malmoi.lint.Reading.Lattice;
import malmoi.lint.Reading.State;

/** Where a word stands between others: what it costs to read there, and what others would. */
final class Slot {

  /**
   * What a word costs.
   *
   * @param alone without the word behind it
   */
  record Cost(int alone, int withNext) {}

  private final Reading reading;
  private final Lattice lattice;
  private final Rest alone;
  private final Rest withNext;

  /**
   * @param before what is read in front of the word
   * @param next the word behind it, or nothing
   */
  Slot(Reading reading, State before, String word, String next) {
    this.reading = reading;
    this.lattice = reading.lattice(before, word);
    this.alone = rest(lattice, Optional.empty());
    this.withNext = next.isEmpty() ? alone : rest(lattice, Optional.of(rest(next)));
  }

  private Rest rest(String next) {
    return rest(reading.lattice(Reading.start(), next), Optional.empty());
  }

  private Rest rest(Lattice word, Optional<Rest> next) {
    return new Rest(reading.connections(), word, next);
  }

  /** The cost of the word with the one behind it. */
  int cost() {
    return lattice.end().cost(withNext, lattice.word().length());
  }

  /**
   * The cost of another word in its place; none when every way costs more than the most. What both
   * words end in is read once only.
   */
  Optional<Cost> of(String other, int most) {
    String word = lattice.word();
    int common = common(word, other);
    int same = sameEnd(word, other, common);
    int place = other.length() - same;
    int shift = word.length() - other.length();
    return reading
        .across(place, other, lattice, common, most)
        .map(at -> new Cost(best(at, place, shift, alone), best(at, place, shift, withNext)));
  }

  private static int best(State[] at, int place, int shift, Rest rest) {
    int best = Integer.MAX_VALUE;
    for (int end = place; end < at.length; end++) {
      best = at[end] == null ? best : Math.min(best, at[end].cost(rest, end + shift));
    }
    return best;
  }

  private static int common(String word, String other) {
    int common = 0;
    while (common < Math.min(word.length(), other.length() - 1)
        && word.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  /** How many syllables the words end in alike, behind the first and what they begin with alike. */
  private static int sameEnd(String word, String other, int common) {
    int most = Math.min(word.length(), other.length()) - Math.max(1, common);
    int same = 0;
    while (same < most
        && word.charAt(word.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return same;
  }
}
