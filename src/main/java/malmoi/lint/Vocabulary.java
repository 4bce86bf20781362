package malmoi.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final String MAKES_ANOTHER_WORD = "화적형성식용별간상권력률량율바값키창체명팀층망군법론학부실문선표평셋록점란줄사수글막판항류";

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> nouns;
  private final Set<String> beginnings;
  private final Map<String, List<String>> shortened;

  /**
   * @param words of the notes, one after another
   * @param names of terms
   * @param known words that are right though a dictionary may not have them
   */
  Vocabulary(Collection<String> words, Collection<String> names, Collection<String> known) {
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    counts.forEach(this::countStems);
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
    this.beginnings = beginnings(nouns.keySet());
    this.shortened = shortened(nouns.keySet());
  }

  private void countStems(String word, int count) {
    for (int cut = 2; cut <= word.length(); cut++) {
      if (isStem(word, cut)) {
        stems.merge(word.substring(0, cut), count, Integer::sum);
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
    return isOften(word) || isMadeOfKnown(word);
  }

  boolean isOften(String word) {
    return counts.getOrDefault(word, 0) >= OFTEN;
  }

  /** Whether the stem stands in several words. */
  boolean isMet(String stem) {
    return stems.getOrDefault(stem, 0) > 1;
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
    return VerbForms.has(rest) || mayEnd(stem, rest) || rest.length() > 1 && isMadeOfKnown(rest);
  }

  /** Whether the rest is a josa, or makes another noun of a noun. */
  static boolean mayEnd(String stem, String rest) {
    return Josa.isTail(stem, rest)
        || MAKES_ANOTHER_WORD.indexOf(rest.charAt(0)) >= 0
            && (mayEnd(rest.substring(0, 1), rest.substring(1))
                || VerbForms.has(rest.substring(1)));
  }

  /** Whether it is the name of a term, or known without a dictionary. */
  boolean isNoun(String word) {
    return names.contains(word) || known.contains(word);
  }

  /** How often the word's most frequent stem is used. */
  int frequency(String word) {
    int frequency = 0;
    for (int cut = 2; cut <= word.length(); cut++) {
      int count = stems.getOrDefault(word.substring(0, cut), 0);
      if (count > frequency && isStem(word, cut)) {
        frequency = count;
      }
    }
    return frequency;
  }

  /** Whether the notes use the word, or what stands in it behind a noun of theirs. */
  boolean isUsed(String word) {
    return frequency(word) > 0
        || IntStream.range(2, word.length())
            .anyMatch(cut -> isNoun(word.substring(0, cut)) && frequency(word.substring(cut)) > 0);
  }

  /** The words that are frequent or known, and have one syllable more than the word has. */
  Set<String> fuller(String word) {
    Set<String> fuller = new HashSet<>();
    for (int cut = 2; cut <= word.length(); cut++) {
      List<String> nouns = shortened.getOrDefault(word.substring(0, cut), List.of());
      if (!nouns.isEmpty() && isStem(word, cut)) {
        String rest = word.substring(cut);
        nouns.forEach(noun -> fuller.add(noun + rest));
      }
    }
    return fuller;
  }

  /** Nouns by what is left of them when one syllable is taken out. */
  private static Map<String, List<String>> shortened(Collection<String> nouns) {
    Map<String, List<String>> shortened = new HashMap<>();
    for (String noun : nouns) {
      for (int k = 0; k < noun.length() && noun.length() > 2; k++) {
        String shorter = noun.substring(0, k) + noun.substring(k + 1);
        shortened.computeIfAbsent(shorter, key -> new ArrayList<>()).add(noun);
      }
    }
    return shortened;
  }

  /** Whether a noun of the notes, or one that is known, begins so or is that. */
  boolean beginsNoun(String word) {
    return beginnings.contains(word);
  }

  /** What the noun costs a {@link Reading}; as much as there is when it is none. */
  int cost(String noun) {
    return nouns.getOrDefault(noun, Integer.MAX_VALUE);
  }

  private static Set<String> beginnings(Collection<String> nouns) {
    Set<String> beginnings = new HashSet<>();
    for (String noun : nouns) {
      for (int end = 1; end <= noun.length(); end++) {
        beginnings.add(noun.substring(0, end));
      }
    }
    return beginnings;
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
