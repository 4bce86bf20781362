package malmoi.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  private final Vocabulary vocabulary = new Vocabulary();

  /** Of each word the one that it stands under, which may be itself. */
  private final int[] roots;

  /** Of each root the findables that have it, as many as {@link #counts} says. */
  private final int[][] findables;

  private final int[] counts;

  /**
   * Makes it of occurrences.
   *
   * @param all in the order of their findables
   */
  Concordance(List<Occurrences> all) {
    List<int[]> numbers = all.stream().map(each -> vocabulary.addAll(each.vocabulary())).toList();
    int size = vocabulary.size();
    roots = IntStream.range(0, size).parallel().map(this::root).toArray();
    findables = new int[size][];
    counts = new int[size];
    for (int k = 0; k < numbers.size(); k++) {
      int[] words = numbers.get(k);
      all.get(k).each((word, findable) -> add(roots[words[word]], findable));
    }
  }

  /** The shortest stem that stands in some text and has none itself, else the word. */
  private int root(int word) {
    return stems(word).filter(stem -> stems(stem).findAny().isEmpty()).findFirst().orElse(word);
  }

  private IntStream stems(int word) {
    String text = vocabulary.word(word);
    return Words.ends(text)
        .filter(end -> end > 1 && vocabulary.beginning(word, end) >= 0 && Words.isStem(text, end))
        .map(end -> vocabulary.beginning(word, end));
  }

  private void add(int root, int findable) {
    int count = counts[root];
    if (count == 0) {
      findables[root] = new int[2];
    } else if (findables[root][count - 1] == findable) {
      return;
    } else if (count == findables[root].length) {
      findables[root] = Arrays.copyOf(findables[root], 2 * count);
    }
    findables[root][count] = findable;
    counts[root]++;
  }

  List<Line> lines(Words words) {
    return IntStream.range(0, roots.length)
        .filter(word -> roots[word] == word)
        .parallel()
        .mapToObj(word -> line(vocabulary.word(word), words, word))
        .sorted(Comparator.comparing(Line::keys).thenComparing(Line::word))
        .toList();
  }

  private Line line(String text, Words words, int root) {
    return new Line(text, words.keys(text), Arrays.copyOf(findables[root], counts[root]));
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
