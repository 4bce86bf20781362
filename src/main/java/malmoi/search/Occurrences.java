package malmoi.search;

import java.util.Arrays;

/** The words of some findables, and which has which. */
final class Occurrences {
  /** Takes a word that a findable has, both by their numbers. */
  interface Taker {
    void take(int word, int findable);
  }

  private final Vocabulary vocabulary = new Vocabulary();

  /** The words of each findable, each once, behind its number, whose bits are turned. */
  private int[] log = new int[1 << 12];

  private int length;

  /** Of each word the findable that was last found to have it, counted from 1. */
  private int[] last = new int[1 << 10];

  private int findable;

  /** Begins a findable, whose words are added from now on; its number was not there before. */
  void begin(int number) {
    findable = number;
    put(~number);
  }

  void add(String text) {
    Scan scan = new Scan(text);
    while (scan.next()) {
      int word = vocabulary.add(scan.text(), scan.start(), scan.end());
      if (word >= last.length) {
        last = Arrays.copyOf(last, 2 * word);
      }
      if (last[word] != findable + 1) {
        last[word] = findable + 1;
        put(word);
      }
    }
  }

  private void put(int entry) {
    if (length == log.length) {
      log = Arrays.copyOf(log, 2 * length);
    }
    log[length++] = entry;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Tells which words the findables have, in the order in which they were begun. */
  void each(Taker taker) {
    int begun = 0;
    for (int at = 0; at < length; at++) {
      if (log[at] < 0) {
        begun = ~log[at];
      } else {
        taker.take(log[at], begun);
      }
    }
  }
}
