package malmoi.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import malmoi.text.Hangul;
import malmoi.text.Josa;

/** The Korean words that notes use, and how often. */
final class Vocabulary {
  /** A word used so often is meant as it is. */
  private static final int OFTEN = 4;

  private static final int LOANWORD = 3000;
  private static final int NAME = 2000;
  private static final int FREQUENT = 4500;
  private static final int MORE_FREQUENT = 800;
  private static final String MAKES_ANOTHER_WORD = "화적형성식용별간상권력률량";

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> nouns;

  /**
   * @param words of the notes, one after another
   * @param names of terms
   * @param known words that are right though a dictionary may not have them
   */
  Vocabulary(Collection<String> words, Collection<String> names, Collection<String> known) {
    words.forEach(this::count);
    this.known.addAll(known);
    for (String name : names) {
      for (String word : name.split("[\\s-]+")) {
        if (word.length() > 1 && word.chars().allMatch(Hangul::isSyllable)) {
          this.names.add(word);
        }
      }
    }
    // A name that stands nowhere but in its heading may be a slip itself.
    this.names.removeIf(name -> stems.getOrDefault(name, 0) == 1);
    this.nouns = priced();
  }

  private void count(String word) {
    counts.merge(word, 1, Integer::sum);
    for (int cut = 2; cut <= word.length(); cut++) {
      if (isStem(word, cut)) {
        stems.merge(word.substring(0, cut), 1, Integer::sum);
      }
    }
  }

  /** Whether what follows the first syllables of a word may follow a noun. */
  static boolean isStem(String word, int cut) {
    String rest = word.substring(cut);
    return Josa.isTail(word.substring(0, cut), rest) || Josa.isVerb(rest);
  }

  /** Whether the word needs no dictionary: it is used often, or known with what follows it. */
  boolean isKnown(String word) {
    return counts.getOrDefault(word, 0) >= OFTEN || isMadeOfKnown(word);
  }

  private boolean isMadeOfKnown(String word) {
    for (int cut = 1; cut <= word.length(); cut++) {
      String stem = word.substring(0, cut);
      if (isNoun(stem) && mayFollow(stem, word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayFollow(String stem, String rest) {
    return Josa.isTail(stem, rest)
        || Josa.isVerb(rest)
        || MAKES_ANOTHER_WORD.indexOf(rest.charAt(0)) >= 0
            && mayFollow(rest.substring(0, 1), rest.substring(1))
        || rest.length() > 1 && isMadeOfKnown(rest);
  }

  /** Whether it is the name of a term, or known without a dictionary. */
  boolean isNoun(String word) {
    return names.contains(word) || known.contains(word);
  }

  /** How often the word's most frequent stem is used. */
  int frequency(String word) {
    int frequency = 0;
    for (int cut = 2; cut <= word.length(); cut++) {
      if (isStem(word, cut)) {
        frequency = Math.max(frequency, stems.getOrDefault(word.substring(0, cut), 0));
      }
    }
    return frequency;
  }

  /** Nouns with what they cost a {@link Reading}. */
  Map<String, Integer> nouns() {
    return nouns;
  }

  private Map<String, Integer> priced() {
    Map<String, Integer> nouns = new HashMap<>();
    known.stream().filter(word -> word.length() > 1).forEach(word -> nouns.put(word, LOANWORD));
    names.forEach(name -> nouns.put(name, NAME));
    stems.forEach(
        (stem, count) -> {
          if (count >= OFTEN) {
            int cost = (int) Math.max(MORE_FREQUENT, FREQUENT - MORE_FREQUENT * Math.log(count));
            nouns.merge(stem, cost, Math::min);
          }
        });
    return nouns;
  }
}
