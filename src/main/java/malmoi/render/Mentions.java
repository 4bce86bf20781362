package malmoi.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import malmoi.link.Backlink;
import malmoi.link.LinkedGlossary;
import malmoi.model.Term;

/**
 * Which terms mention which, in either language. Terms have numbers here, from 0 in the order of
 * the glossary, in which all that is given of them is sorted.
 */
final class Mentions {
  private static final int[] NONE = {};

  private final List<Term> terms;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] mentioning;
  private final int[][] mentioned;
  private final int[][] neighbours;

  Mentions(LinkedGlossary linked) {
    terms = linked.glossary().terms();
    terms.forEach(term -> numbers.put(term.id(), numbers.size()));
    mentioning = new int[terms.size()][];
    mentioned = new int[terms.size()][];
    neighbours = new int[terms.size()][];
    int[] counts = new int[terms.size()];
    for (int term = 0; term < mentioning.length; term++) {
      mentioning[term] = speakers(linked.backlinks().get(terms.get(term).id()));
      for (int speaker : mentioning[term]) {
        counts[speaker]++;
      }
    }
    for (int term = 0; term < mentioning.length; term++) {
      mentioned[term] = new int[counts[term]];
    }
    for (int term = mentioning.length - 1; term >= 0; term--) {
      for (int speaker : mentioning[term]) {
        mentioned[speaker][--counts[speaker]] = term;
      }
    }
    for (int term = 0; term < mentioning.length; term++) {
      neighbours[term] = union(mentioning[term], mentioned[term]);
    }
  }

  private int[] speakers(List<Backlink> backlinks) {
    return backlinks == null
        ? NONE
        : backlinks.stream()
            .map(Backlink::from)
            .mapToInt(numbers::get)
            .sorted()
            .distinct()
            .toArray();
  }

  private static int[] union(int[] some, int[] others) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
        .sorted()
        .distinct()
        .toArray();
  }

  Term term(int number) {
    return terms.get(number);
  }

  /** The number of the term with that id. */
  int number(String id) {
    return numbers.get(id);
  }

  /** Whether one of the two mentions the other. */
  boolean join(int one, int other) {
    return isIn(neighbours[one], other);
  }

  /** Whether entries of {@code one} mention the other. */
  boolean leads(int one, int other) {
    return isIn(mentioned[one], other);
  }

  /** Those that mention the term or that it mentions. */
  int[] neighbours(int number) {
    return neighbours[number];
  }

  /** The terms with the most neighbours first, those of equally many in the order given. */
  List<Term> ranked(List<Term> some) {
    List<Term> ranked = new ArrayList<>(some);
    ranked.sort(Comparator.comparing(this::links).reversed());
    return ranked;
  }

  /** How many neighbours the term has. */
  int links(Term term) {
    return neighbours[number(term.id())].length;
  }

  private static boolean isIn(int[] sorted, int number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }
}
