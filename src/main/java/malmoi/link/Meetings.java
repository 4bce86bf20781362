package malmoi.link;

import java.util.Arrays;
import java.util.List;

/** How often one term is mentioned near others. It is used for one term after another. */
final class Meetings {
  /** How many terms apart two of one entry may be, so that a list of all terms costs no square. */
  private static final int REACH = 16;

  /** A term's place among the terms that one entry speaks of. */
  record Seat(int[] circle, int at) {}

  private final int[] counts;
  private int[] met = new int[64];
  private int size;

  /**
   * No meetings yet.
   *
   * @param terms how many there are
   */
  Meetings(int terms) {
    counts = new int[terms];
  }

  /** Counts the meetings of a term, and forgets those of the one before. */
  void count(int term, List<Seat> seats) {
    for (int k = 0; k < size; k++) {
      counts[met[k]] = 0;
    }
    size = 0;
    for (Seat seat : seats) {
      int end = Math.min(seat.circle.length, seat.at + REACH + 1);
      for (int at = Math.max(0, seat.at - REACH); at < end; at++) {
        meet(seat.circle[at], term);
      }
    }
  }

  private void meet(int other, int term) {
    if (other != term && counts[other]++ == 0) {
      if (size == met.length) {
        met = Arrays.copyOf(met, 2 * size);
      }
      met[size++] = other;
    }
  }

  /** How many other terms it meets. */
  int size() {
    return size;
  }

  /** One of those, numbered from 0 as they were met. */
  int term(int number) {
    return met[number];
  }

  /** How often it meets another term. */
  int with(int other) {
    return counts[other];
  }
}
