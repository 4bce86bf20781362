package malmoi.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import malmoi.lint.Words.Word;

/**
 * Finds English words of five letters or more that are one letter away from a name, a word that the
 * notes use often or a word of computing. What stands in code, too, is a word.
 */
final class EnglishTypos {
  private static final int OFTEN = 3;
  private static final Pattern CHECKED = Pattern.compile("[A-Za-z][a-z]{4,}");
  private static final List<String> ENDINGS =
      List.of("", "s", "d", "r", "n", "y", "ed", "er", "es");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> known = new TreeMap<>();

  /** Words that are right, and that nobody means by another one. */
  private final Set<String> others = new HashSet<>();

  /** The known words by what is left of them when one letter is taken out. */
  private final Map<String, List<String>> shortened = new HashMap<>();

  /**
   * @param words of all notes
   * @param inCode every word that stands in code
   * @param names of terms, and words that are right whatever they look like
   */
  EnglishTypos(Collection<String> words, Collection<String> inCode, Collection<String> names) {
    words.forEach(word -> counts.merge(lower(word), 1, Integer::sum));
    inCode.forEach(word -> counts.merge(lower(word), OFTEN, Integer::sum));
    WordList.of("english").forEach(line -> List.of(line.split(" +")).forEach(this::know));
    WordList.of("english-other").forEach(line -> others.addAll(List.of(line.split(" +"))));
    names.forEach(name -> List.of(name.split("[^A-Za-z]+")).forEach(this::know));
    words.stream().filter(word -> counts.get(lower(word)) >= OFTEN).forEach(this::know);
  }

  Optional<Finding> check(Word word) {
    String text = word.text();
    String lower = lower(text);
    if (!CHECKED.matcher(text).matches() || word.isPartOfName() || isKnown(lower)) {
      return Optional.empty();
    }
    return nearest(lower)
        .map(near -> Character.isUpperCase(text.charAt(0)) ? capitalised(near) : near)
        .map(
            near ->
                new Finding(
                    word.place(0, text.length()), text, Optional.of(near), Tier.SURE, Typos.RULE));
  }

  private boolean isKnown(String word) {
    return counts.getOrDefault(word, 0) >= OFTEN
        || ENDINGS.stream().anyMatch(ending -> isForm(word, ending) || isListed(word + ending));
  }

  private boolean isForm(String word, String ending) {
    return word.endsWith(ending) && isListed(word.substring(0, word.length() - ending.length()));
  }

  private boolean isListed(String word) {
    return known.containsKey(word) || others.contains(word);
  }

  private Optional<String> nearest(String word) {
    List<String> near = new ArrayList<>(shortened.getOrDefault(word, List.of()));
    for (String shorter : shortened(word)) {
      near.addAll(shortened.getOrDefault(shorter, List.of()));
      if (known.containsKey(shorter)) {
        near.add(shorter);
      }
    }
    return near.stream().filter(other -> isOneSlip(word, other)).sorted().findFirst();
  }

  /** Whether one letter makes the difference, or two swapped ones; not the first or the last. */
  private static boolean isOneSlip(String word, String other) {
    int start = 0;
    int shorter = Math.min(word.length(), other.length());
    while (start < shorter && word.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int one = word.length() - start - end;
    int two = other.length() - start - end;
    boolean swapped =
        one == 2
            && two == 2
            && word.charAt(start) == other.charAt(start + 1)
            && word.charAt(start + 1) == other.charAt(start);
    return start > 0 && end > 0 && (one <= 1 && two <= 1 || swapped);
  }

  private void know(String word) {
    String lower = lower(word);
    if (lower.length() >= 5 && known.put(lower, word) == null) {
      for (String shorter : shortened(lower)) {
        shortened.computeIfAbsent(shorter, key -> new ArrayList<>()).add(lower);
      }
    }
  }

  private static List<String> shortened(String word) {
    List<String> shortened = new ArrayList<>();
    for (int k = 0; k < word.length(); k++) {
      shortened.add(word.substring(0, k) + word.substring(k + 1));
    }
    return shortened;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
