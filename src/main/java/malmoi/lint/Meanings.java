package malmoi.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    Map<String, State> ends = new HashMap<>();
    int least = Integer.MAX_VALUE;
    Map<String, Mistypings.Kind> mistypings = Mistypings.to(word);
    for (String meant : mistypings.keySet()) {
      State end = reading.lattice(lattice, common(word, meant), meant)[meant.length()];
      ends.put(meant, end);
      least = Math.min(least, end.cost());
    }
    int cost = cost(lattice[word.length()], next);
    Meant best = null;
    for (Map.Entry<String, State> end : ends.entrySet()) {
      if (end.getValue().cost() <= least + HOPELESS) {
        String meant = end.getKey();
        int gain = cost - cost(end.getValue(), next);
        double score = score(word, meant, mistypings.get(meant), gain);
        if (best == null
            || score > best.score()
            || score == best.score() && meant.compareTo(best.word()) < 0) {
          best = new Meant(meant, score);
        }
      }
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

  private double score(String word, String meant, Mistypings.Kind kind, int gain) {
    return -3.1
        + 0.5 * gain / 1000
        + familiarity(meant)
        + 0.65 * log(vocabulary.frequency(meant))
        - log(vocabulary.frequency(word))
        - (isJoined(word, first -> lexicon.get().has(first)) ? 1 : 0)
        - weight(kind);
  }

  private double familiarity(String word) {
    if (lexicon.isEmpty()) {
      return vocabulary.isKnown(word) ? 1.2 : 0;
    }
    return isListed(word) || vocabulary.isKnown(word) ? 2.1 : 0;
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
