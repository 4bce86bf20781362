package malmoi.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import malmoi.lint.Reading.State;
import malmoi.text.Hangul;
import malmoi.text.Josa;

/**
 * What a Korean word was meant to be: the words a slip away by how well they read where it stands.
 * The weights were fitted to mistypings planted in notes (logistic regression). Not for use by
 * several threads.
 */
final class Meanings {
  /** What is less likely is no slip. */
  static final double LEAST = -1.6;

  /** Of two words whose scores differ by less either may be meant. */
  static final double CLOSE = 0.7;

  /** Words that cost so much more than the best one are given up. */
  private static final int HOPELESS = 5000;

  /** How far the rest of a word may make up for what its beginning costs. */
  private static final int MAKES_UP = 4000;

  // Logarithms of odds; a word that is no slip is by far the likelier thing.
  private static final double ODDS = -4.5;
  private static final double EACH_THOUSAND_GAINED = 0.6;
  private static final double KNOWN = 2.1;
  private static final double KNOWN_WITHOUT_DICTIONARY = 1.2;
  private static final double MEANT_IS_FREQUENT = 0.55;
  private static final double WRONG_IS_FREQUENT = -1.3;
  private static final double WRONG_IS_COMPOUND = -1;
  private static final double WRONG_HAS_LONE_LETTER = 5;
  private static final double SYLLABLE_IS_MISSING = -3;

  /** Who writes the josa of the wrong word meant a word that goes with it. */
  private static final double JOSA_DISAGREES = -2;

  private static final Comparator<Meant> LIKELIEST =
      Comparator.comparing(Meant::score).reversed().thenComparing(Meant::word);

  /**
   * A word that may be meant.
   *
   * @param score but for what it gains by how it reads, and for whether it is known
   */
  private record Candidate(String word, double score) {}

  private final Vocabulary vocabulary;
  private final Wordbook wordbook;
  private final Reading reading;
  private final double known;

  Meanings(Vocabulary vocabulary, Wordbook wordbook) {
    this.vocabulary = vocabulary;
    this.wordbook = wordbook;
    this.reading = new Reading(vocabulary);
    this.known = wordbook.hasDictionary() ? KNOWN : KNOWN_WITHOUT_DICTIONARY;
  }

  /** Where a sentence stands behind a word. */
  State behind(String word) {
    return reading.read(Reading.start(), word);
  }

  /**
   * The likeliest first, as far as they may be meant.
   *
   * @param before what is read in front of the word
   * @param next the word behind it, or nothing
   */
  List<Meant> of(State before, String word, String next) {
    Slot slot = new Slot(reading, before, word, next);
    int cost = Math.min(slot.cost(), costOfVerb(before, word));
    List<Meant> plausible = new ArrayList<>();
    int least = Integer.MAX_VALUE - HOPELESS - MAKES_UP;
    for (Candidate candidate : candidates(word)) {
      int most = Math.min(least + HOPELESS, enough(candidate.score, cost));
      Optional<Slot.Cost> other = slot.of(candidate.word, most + MAKES_UP);
      if (other.isPresent()) {
        least = Math.min(least, other.get().alone());
        int gain = cost - other.get().withNext();
        double score = candidate.score + EACH_THOUSAND_GAINED * gain / 1000;
        plausible.add(new Meant(candidate.word, score));
      }
    }
    return likeliest(plausible);
  }

  /** Those that the notes use come first, since they let others be given up early. */
  private List<Candidate> candidates(String word) {
    double doubt = doubt(word);
    List<Candidate> candidates = new ArrayList<>();
    boolean agrees = Josa.agrees(word);
    Mistypings.to(word)
        .forEach((meant, kind) -> candidates.add(candidate(meant, doubt - weight(kind), agrees)));
    vocabulary
        .fuller(word)
        .forEach(meant -> candidates.add(candidate(meant, doubt + SYLLABLE_IS_MISSING, agrees)));
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::word));
    return candidates;
  }

  private Candidate candidate(String word, double score, boolean agrees) {
    double josa = agrees && !Josa.agrees(word) ? JOSA_DISAGREES : 0;
    double frequent = MEANT_IS_FREQUENT * log(vocabulary.frequency(word));
    return new Candidate(word, score + josa + frequent);
  }

  private double doubt(String word) {
    return ODDS
        + WRONG_IS_FREQUENT * log(vocabulary.frequency(word))
        + (wordbook.isCompound(word) ? WRONG_IS_COMPOUND : 0)
        + (Hangul.hasLoneLetter(word) ? WRONG_HAS_LONE_LETTER : 0);
  }

  /** What a word may cost at most to be told. */
  private int enough(double score, int cost) {
    return cost + (int) (1000 * (score + known - LEAST + CLOSE) / EACH_THOUSAND_GAINED);
  }

  /** Asks the dictionary of those words only that may yet be the best, or close to it. */
  private List<Meant> likeliest(List<Meant> plausible) {
    plausible.sort(LIKELIEST);
    List<Meant> likely = new ArrayList<>();
    double best = LEAST;
    for (Meant meant : plausible) {
      if (meant.score() + known + CLOSE < best) {
        break;
      }
      double score = meant.score() + (wordbook.has(meant.word()) ? known : 0);
      likely.add(new Meant(meant.word(), score));
      best = Math.max(best, score);
    }
    likely.sort(LIKELIEST);
    return likely;
  }

  /**
   * What a form of a verb costs that a dictionary would know: as a noun, 뚫림, as much as before a
   * noun, 뚫린, and the polite one, 지웁니다, as much as the plain one, 지운다.
   */
  private int costOfVerb(State before, String word) {
    return Hangul.beforeNoun(word)
        .or(() -> Hangul.plain(word))
        .filter(form -> !wordbook.hasDictionary())
        .map(form -> reading.read(before, form).cost())
        .orElse(Integer.MAX_VALUE);
  }

  private static double weight(Mistypings.Kind kind) {
    return switch (kind) {
      case TWICE -> -3;
      case SWAPPED, BESIDE, MISSING, DOUBLED -> 0;
      case OTHER -> 1.5;
      case EXTRA -> 1.8;
    };
  }

  private static double log(int count) {
    return Math.log(Math.max(1, count));
  }
}
