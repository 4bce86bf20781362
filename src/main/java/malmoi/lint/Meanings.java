package malmoi.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import malmoi.lint.Reading.State;

/**
 * Meanings what a Korean word was meant to be: the word a slip away that reads best where it
 * stands. The weights were fitted to mistypings planted in notes (logistic regression). Not for use
 * by several threads.
 */
final class Meanings {
  /** Candidates that cost so much more than the best one are given up. */
  private static final int HOPELESS = 5000;

  /** How far the rest of a word may make up for what its beginning costs. */
  private static final int MAKES_UP = 4000;

  // Logarithms of odds; a word that is no slip is by far the likelier thing.
  private static final double ODDS = -3.1;
  private static final double EACH_THOUSAND_GAINED = 0.5;
  private static final double LISTED = 2.1;
  private static final double KNOWN_WITHOUT_DICTIONARY = 1.2;
  private static final double MEANT_IS_FREQUENT = 0.65;
  private static final double WRONG_IS_FREQUENT = -1;
  private static final double WRONG_IS_JOINED = -1;

  private final Vocabulary vocabulary;
  private final Optional<Lexicon> lexicon;
  private final Reading reading;

  Meanings(Vocabulary vocabulary, Optional<Lexicon> lexicon) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.reading = new Reading(vocabulary.nouns());
  }

  /** Where a sentence stands behind a word. */
  State behind(String word) {
    return reading.read(Reading.start(), word);
  }

  /**
   * @param before what is read in front of the word
   * @param next the word behind it, or nothing
   */
  Optional<Meant> of(State before, String word, String next) {
    State[] lattice = reading.lattice(before, word);
    Map<String, Mistypings.Kind> mistypings = Mistypings.to(word);
    double doubt = doubt(word);
    int cost = cost(lattice[word.length()], next);
    List<Meant> plausible = new ArrayList<>();
    ends(lattice, word, mistypings.keySet())
        .forEach(
            (meant, end) -> {
              int gain = cost - cost(end, next);
              double score = doubt + likelihood(meant, mistypings.get(meant), gain);
              plausible.add(new Meant(meant, score));
            });
    return best(plausible);
  }

  /** Where each word that is not hopeless ends. */
  private Map<String, State> ends(State[] lattice, String word, Set<String> candidates) {
    Map<String, State> ends = new HashMap<>();
    int least = Integer.MAX_VALUE - HOPELESS - MAKES_UP;
    for (String meant : candidates) {
      State[] other =
          reading.lattice(lattice, common(word, meant), meant, least + HOPELESS + MAKES_UP);
      if (other.length > 0) {
        State end = other[meant.length()];
        ends.put(meant, end);
        least = Math.min(least, end.cost());
      }
    }
    int most = least + HOPELESS;
    ends.values().removeIf(end -> end.cost() > most);
    return ends;
  }

  /** Asks the dictionary of those words only that may yet be the best. */
  private Optional<Meant> best(List<Meant> plausible) {
    Comparator<Meant> likeliest =
        Comparator.comparing(Meant::score).reversed().thenComparing(Meant::word);
    plausible.sort(likeliest);
    Meant best = null;
    for (Meant meant : plausible) {
      if (best != null && meant.score() + LISTED < best.score()) {
        break;
      }
      Meant sure = new Meant(meant.word(), meant.score() + familiarity(meant.word()));
      best = best == null || likeliest.compare(sure, best) < 0 ? sure : best;
    }
    return Optional.ofNullable(best);
  }

  private int cost(State state, String next) {
    return next.isEmpty() ? state.cost() : reading.read(state, next).cost();
  }

  private static int common(String word, String other) {
    int common = 0;
    while (common < Math.min(word.length(), other.length() - 1)
        && word.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  private double doubt(String word) {
    return ODDS
        + WRONG_IS_FREQUENT * log(vocabulary.frequency(word))
        + (isJoined(word, first -> lexicon.get().has(first)) ? WRONG_IS_JOINED : 0);
  }

  private double likelihood(String meant, Mistypings.Kind kind, int gain) {
    return EACH_THOUSAND_GAINED * gain / 1000
        + MEANT_IS_FREQUENT * log(vocabulary.frequency(meant))
        - weight(kind);
  }

  private double familiarity(String word) {
    boolean familiar = isListed(word) || vocabulary.isKnown(word) || !Counters.in(word).isEmpty();
    return !familiar ? 0 : lexicon.isPresent() ? LISTED : KNOWN_WITHOUT_DICTIONARY;
  }

  /** Whether the dictionary has the word, or what stands behind a noun of the notes in it. */
  boolean isListed(String word) {
    return lexicon.isPresent() && (lexicon.get().has(word) || isJoined(word, vocabulary::isNoun));
  }

  /** Whether the dictionary has what stands in the word behind a first word. */
  private boolean isJoined(String word, Predicate<String> first) {
    return lexicon.isPresent()
        && IntStream.rangeClosed(2, word.length() - 2)
            .anyMatch(
                cut ->
                    first.test(word.substring(0, cut)) && lexicon.get().has(word.substring(cut)));
  }

  private static double weight(Mistypings.Kind kind) {
    return switch (kind) {
      case SWAPPED -> -0.5;
      case BESIDE, MISSING, DOUBLED -> 0;
      case OTHER -> 1;
      case EXTRA -> 1.5;
    };
  }

  private static double log(int count) {
    return Math.log(Math.max(1, count));
  }
}
