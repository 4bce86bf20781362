package malmoi.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import malmoi.text.Hangul;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * How readily Korean reads: the cost of the best way to part it into morphemes, by the costs of
 * mecab-ko-dic, which are logarithms of how rare a morpheme is and how rarely two of them meet. The
 * words of the notes themselves are morphemes too. Not for use by several threads.
 */
final class Reading {
  /** What an unknown noun of one syllable costs, and each syllable more. */
  private static final int UNKNOWN = 8000;

  private static final int UNKNOWN_SYLLABLE = 3500;
  private static final int LONGEST_UNKNOWN = 6;

  /** What costs a morpheme that does not begin a word when it does. */
  private static final int DETACHED = 3000;

  /** Ways that cost so much more than the best one are given up. */
  private static final int HOPELESS = 12000;

  /** The ids of common nouns in mecab-ko-dic, which Nori gives to words of its users. */
  private static final int NOUN = 1781;

  private static final int NOUN_IN_VOWEL = 3533;
  private static final int NOUN_IN_CONSONANT = 3535;
  private static final int MOST_IDS = 1 << 12;

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

    private State withoutHopeless() {
      int most = cost() + HOPELESS;
      State kept = new State(false);
      for (int k = 0; k < size; k++) {
        if (costs[k] <= most) {
          kept.ids[kept.size] = ids[k];
          kept.costs[kept.size++] = costs[k];
          if (kept.size == kept.ids.length) {
            kept.ids = Arrays.copyOf(kept.ids, 2 * kept.size);
            kept.costs = Arrays.copyOf(kept.costs, 2 * kept.size);
          }
        }
      }
      return kept;
    }
  }

  private final TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
  private final ConnectionCosts connections = ConnectionCosts.getInstance();
  private final TokenInfoFST fst = dictionary.getFST();
  private final FST.BytesReader reader = fst.getBytesReader();
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private final IntsRef ids = new IntsRef();
  private final Map<String, Integer> nouns;
  private final int longest;

  // The best cost to reach each left id from the state that is being left.
  private final int[] reached = new int[MOST_IDS];
  private final int[] reachedIn = new int[MOST_IDS];
  private int steps;

  /**
   * @param vocabulary has nouns with their costs, apart from those of the dictionary
   */
  Reading(Vocabulary vocabulary) {
    this.nouns = vocabulary.nouns();
    this.longest = vocabulary.longestNoun();
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
    state.add(NOUN_IN_VOWEL, 0);
    state.add(NOUN_IN_CONSONANT, 0);
    return state;
  }

  /** Behind a word. */
  State read(State before, String word) {
    return lattice(before, word)[word.length()];
  }

  /** The states before, within and behind a word. */
  State[] lattice(State before, String word) {
    return lattice(new State[] {before}, 0, word, Integer.MAX_VALUE);
  }

  /**
   * The states of a word that has its first syllables in common with another one; none when every
   * way costs more than the most.
   */
  State[] lattice(State[] other, int common, String word, int most) {
    State[] at = new State[word.length() + 1];
    System.arraycopy(other, 0, at, 0, common + 1);
    for (int start = 0; start < word.length(); start++) {
      if (at[start] != null) {
        if (start > common) {
          if (least(at, start) > most) {
            return new State[0];
          }
          at[start] = at[start].withoutHopeless();
        }
        leave(word, start, at, Math.max(start, common));
      }
    }
    return at;
  }

  /** The least cost of being at a place or beyond. */
  private static int least(State[] at, int from) {
    int least = Integer.MAX_VALUE;
    for (int k = from; k < at.length; k++) {
      least = at[k] == null ? least : Math.min(least, at[k].cost());
    }
    return least;
  }

  private void leave(String word, int start, State[] at, int behind) {
    steps++;
    try {
      morphemes(word, start, at, behind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int last = Math.min(word.length(), start + Math.max(longest, LONGEST_UNKNOWN));
    for (int end = behind + 1; end <= last; end++) {
      String noun = word.substring(start, end);
      int length = end - start;
      int unknown =
          length > LONGEST_UNKNOWN ? Integer.MAX_VALUE : UNKNOWN + UNKNOWN_SYLLABLE * (length - 1);
      int cost = Math.min(unknown, nouns.getOrDefault(noun, Integer.MAX_VALUE));
      if (cost < Integer.MAX_VALUE) {
        noun(at, start, end, noun, cost);
      }
    }
  }

  private void morphemes(String word, int start, State[] at, int behind) throws IOException {
    fst.getFirstArc(arc);
    int output = 0;
    for (int end = start; end < word.length(); end++) {
      if (fst.findTargetArc(word.charAt(end), arc, arc, end == start, reader) == null) {
        return;
      }
      output += arc.output().intValue();
      if (arc.isFinal() && end + 1 > behind) {
        dictionary.lookupWordIds(output + arc.nextFinalOutput().intValue(), ids);
        for (int k = ids.offset; k < ids.offset + ids.length; k++) {
          int id = ids.ints[k];
          boolean first = start == 0 && !at[0].afterNoun;
          int cost = dictionary.getWordCost(id) + (first ? detached(id) : 0);
          add(at, start, end + 1, dictionary.getLeftId(id), dictionary.getRightId(id), cost);
        }
      }
    }
  }

  private void noun(State[] at, int start, int end, String noun, int cost) {
    add(at, start, end, NOUN, Hangul.hasBatchim(noun) ? NOUN_IN_CONSONANT : NOUN_IN_VOWEL, cost);
  }

  private void add(State[] at, int start, int end, int left, int right, int cost) {
    if (reachedIn[left] != steps) {
      State from = at[start];
      int best = Integer.MAX_VALUE;
      for (int k = 0; k < from.size; k++) {
        best = Math.min(best, from.costs[k] + connections.get(from.ids[k], left));
      }
      reached[left] = best;
      reachedIn[left] = steps;
    }
    if (at[end] == null) {
      at[end] = new State(false);
    }
    at[end].add(right, reached[left] + cost);
  }

  private int detached(int id) {
    return switch (dictionary.getLeftPOS(id)) {
      case E, J, VCP, XSA, XSN, XSV -> DETACHED;
      default -> 0;
    };
  }
}
