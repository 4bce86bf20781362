package malmoi.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of all texts and where they stand. A word with a josa stands under the one without it,
 * when that is there too; the browser takes josa off by the same rules and finds it.
 */
final class Concordance {

  /**
   * A word.
   *
   * @param keys that type it; words are in their order
   * @param findables in which it stands, by number
   */
  record Line(String word, String keys, int[] findables) {

    /** Whether it stands in so many that it tells none from another; where it does is not kept. */
    boolean isCommon(int all) {
      return all > MANY && 2L * findables.length > all;
    }
  }

  private static final int MANY = 2_000;

  private final Map<String, Numbers> found = new HashMap<>();

  /** Adds the words of a text of a findable; the numbers of findables never fall. */
  void add(int findable, String text) {
    Words.each(
        Words.normal(text),
        word -> found.computeIfAbsent(word, key -> new Numbers()).add(findable));
  }

  /** Adds the words of findables whose numbers are above those here. */
  void add(Concordance next) {
    next.found.forEach((word, numbers) -> found.merge(word, numbers, Numbers::and));
  }

  List<Line> lines(Words words) {
    Map<String, Set<String>> forms = new TreeMap<>();
    Map<String, String> roots =
        found.keySet().parallelStream()
            .collect(Collectors.toConcurrentMap(word -> word, word -> root(word)));
    roots.forEach((word, root) -> forms.computeIfAbsent(root, key -> new HashSet<>()).add(word));
    return forms.entrySet().stream()
        .map(each -> new Line(each.getKey(), words.keys(each.getKey()), union(each.getValue())))
        .sorted(Comparator.comparing(Line::keys).thenComparing(Line::word))
        .toList();
  }

  /** The shortest stem that stands in some text and has none itself, else the word. */
  private String root(String word) {
    List<String> stems = stems(word);
    for (int k = stems.size() - 1; k >= 0; k--) {
      if (stems(stems.get(k)).isEmpty()) {
        return stems.get(k);
      }
    }
    return word;
  }

  private List<String> stems(String word) {
    return Words.stems(word).stream()
        .filter(stem -> stem.length() > 1 && found.containsKey(stem))
        .toList();
  }

  private int[] union(Set<String> forms) {
    if (forms.size() == 1) {
      return found.get(forms.iterator().next()).toArray();
    }
    return forms.stream()
        .flatMapToInt(form -> IntStream.of(found.get(form).toArray()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Rising numbers, of which there may always be more. */
  private static final class Numbers {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size > 0 && numbers[size - 1] == number) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    Numbers and(Numbers next) {
      int all = size + next.size;
      if (all > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(all, 2 * size));
      }
      System.arraycopy(next.numbers, 0, numbers, size, next.size);
      size = all;
      return this;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }

  /** The lines in stretches whose scripts are about as long as that. */
  static List<List<Line>> shards(List<Line> lines, int length) {
    List<List<Line>> shards = new ArrayList<>();
    int size = length;
    for (Line line : lines) {
      if (size >= length) {
        shards.add(new ArrayList<>());
        size = 0;
      }
      shards.get(shards.size() - 1).add(line);
      size += line.word.length() + line.findables.length / 3;
    }
    return shards;
  }
}
