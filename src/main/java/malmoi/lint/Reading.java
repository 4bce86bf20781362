package malmoi.lint;

import java.util.Arrays;
import java.util.Optional;

/**
 * How readily Korean reads: the cost of the best way to part it into morphemes, by the costs of
 * mecab-ko-dic, which are logarithms of how rare a morpheme is and how rarely two of them meet. The
 * words of the notes themselves are morphemes too. Not for use by several threads.
 */
final class Reading {
  /** Ways that cost so much more than the best one are given up. */
  private static final int HOPELESS = 12000;

  /** A place of a text: the ways to read what stands before, the best one by its last morpheme. */
  static final class State {
    private final boolean afterNoun;
    private int size;
    private int[] ids = new int[8];
    private int[] costs = new int[8];

    private State(boolean afterNoun) {
      this.afterNoun = afterNoun;
    }

    private void add(int id, int cost) {
      for (int k = 0; k < size; k++) {
        if (ids[k] == id) {
          costs[k] = Math.min(costs[k], cost);
          return;
        }
      }
      append(id, cost);
    }

    private void append(int id, int cost) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
        costs = Arrays.copyOf(costs, 2 * size);
      }
      ids[size] = id;
      costs[size++] = cost;
    }

    /** The cost of the best way. */
    int cost() {
      int best = Integer.MAX_VALUE;
      for (int k = 0; k < size; k++) {
        best = Math.min(best, costs[k]);
      }
      return best;
    }

    private int costBefore(int left, Connections connections) {
      int best = Integer.MAX_VALUE;
      for (int k = 0; k < size; k++) {
        best = Math.min(best, costs[k] + connections.cost(ids[k], left));
      }
      return best;
    }

    /** The cost of the best way that goes on from a place of a text to its end. */
    int cost(Rest rest, int place) {
      int best = Integer.MAX_VALUE;
      for (int k = 0; k < size; k++) {
        best = Math.min(best, costs[k] + rest.cost(place, ids[k]));
      }
      return best;
    }

    private State withoutHopeless() {
      int most = cost() + HOPELESS;
      State kept = new State(false);
      for (int k = 0; k < size; k++) {
        if (costs[k] <= most) {
          kept.append(ids[k], costs[k]);
        }
      }
      return kept;
    }
  }

  /** A word and all ways to read it. */
  static final class Lattice {
    private final String word;
    private final State[] at;
    private final Morphemes[] morphemes;

    /** How far the dictionary has words that begin at a place. */
    private final int[] reach;

    private Lattice(String word) {
      this.word = word;
      this.at = new State[word.length() + 1];
      this.morphemes = new Morphemes[word.length()];
      this.reach = new int[word.length()];
    }

    String word() {
      return word;
    }

    /** Behind the word. */
    State end() {
      return at[word.length()];
    }

    /** What may begin at a place of the word. */
    Morphemes from(int place) {
      return morphemes[place];
    }
  }

  private final MorphemeFinder finder;
  private final Connections connections = new Connections();
  private final Morphemes some = new Morphemes();

  // The best cost to reach each left id from the state that is being left.
  private final int[] reached = new int[Connections.MOST_IDS];
  private final int[] reachedIn = new int[Connections.MOST_IDS];
  private int steps;

  Reading(Vocabulary vocabulary) {
    this.finder = new MorphemeFinder(vocabulary);
  }

  Connections connections() {
    return connections;
  }

  /** Where a sentence begins. */
  static State start() {
    State state = new State(false);
    state.add(0, 0);
    return state;
  }

  /** Directly behind a foreign noun. */
  static State afterNoun() {
    State state = new State(true);
    state.add(MorphemeFinder.NOUN_IN_VOWEL, 0);
    state.add(MorphemeFinder.NOUN_IN_CONSONANT, 0);
    return state;
  }

  /** Behind a word. */
  State read(State before, String word) {
    return lattice(before, word).end();
  }

  /** All ways to read a word. */
  Lattice lattice(State before, String word) {
    Lattice lattice = new Lattice(word);
    lattice.at[0] = before;
    for (int start = 0; start < word.length(); start++) {
      Morphemes morphemes = new Morphemes();
      boolean detached = start == 0 && !before.afterNoun;
      lattice.reach[start] = finder.known(word, start, start, detached, morphemes);
      finder.nouns(word, start, start, morphemes);
      lattice.morphemes[start] = morphemes;
      if (start > 0) {
        lattice.at[start] = lattice.at[start].withoutHopeless();
      }
      leave(start, morphemes, lattice.at);
    }
    return lattice;
  }

  /**
   * The ways to read a word up to a place, or across it, by the place where they end.
   *
   * @param common how many syllables the word has in common with that of the lattice
   * @param most what the best way may cost; else there is none
   */
  Optional<State[]> across(int place, String word, Lattice lattice, int common, int most) {
    State[] at = new State[word.length() + 1];
    System.arraycopy(lattice.at, 0, at, 0, common + 1);
    for (int start = 0; start < place; start++) {
      if (start > common) {
        if (least(at, start) > most) {
          return Optional.empty();
        }
        at[start] = at[start].withoutHopeless();
      }
      int behind = Math.max(start, common);
      some.clear();
      if (start >= common || lattice.reach[start] >= common) {
        boolean detached = start == 0 && !at[0].afterNoun;
        finder.known(word, start, behind, detached, some);
      }
      finder.nouns(word, start, behind, some);
      leave(start, some, at);
    }
    return least(at, place) > most ? Optional.empty() : Optional.of(at);
  }

  /** The least cost of being at a place or beyond. */
  private static int least(State[] at, int from) {
    int least = Integer.MAX_VALUE;
    for (int k = from; k < at.length; k++) {
      least = at[k] == null ? least : Math.min(least, at[k].cost());
    }
    return least;
  }

  private void leave(int start, Morphemes morphemes, State[] at) {
    steps++;
    for (int k = 0; k < morphemes.size(); k++) {
      int left = morphemes.left(k);
      if (reachedIn[left] != steps) {
        reached[left] = at[start].costBefore(left, connections);
        reachedIn[left] = steps;
      }
      int end = morphemes.end(k);
      if (at[end] == null) {
        at[end] = new State(false);
      }
      at[end].add(morphemes.right(k), reached[left] + morphemes.cost(k));
    }
  }
}
