package malmoi.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import malmoi.link.Backlinks.Saying;
import malmoi.link.Meetings.Seat;
import malmoi.model.Glossary;
import malmoi.model.Kind;
import malmoi.model.Term;

/**
 * Finds for each term those that belong near it: what its author says to see, then the terms that
 * entries mention together with it more often than chance would.
 */
final class Related {
  private static final int MOST = 8;

  /** Terms are taken in so many parts, each by one thread at a time. */
  private static final int PARTS = 16;

  /** A term that another one meets, and how little chance explains it. */
  private record Met(int term, double surprise) {
    static final Comparator<Met> SUREST =
        Comparator.comparingDouble((Met met) -> -met.surprise).thenComparingInt(Met::term);
  }

  private final List<Term> terms;
  private final List<List<Seat>> seats = new ArrayList<>();
  private final int circles;

  /** {@code n log n} of each number up to that of circles. */
  private final double[] entropies;

  private Related(List<Term> terms, List<Saying> sayings) {
    this.terms = terms;
    terms.forEach(term -> seats.add(new ArrayList<>()));
    Collection<Set<Integer>> all = circles(sayings);
    all.forEach(this::seat);
    this.circles = all.size();
    this.entropies = new double[circles + 1];
    for (int n = 1; n <= circles; n++) {
      entropies[n] = n * StrictMath.log(n);
    }
  }

  /** The ids of related terms by the id of the term, the nearest first. */
  static Map<String, List<String>> of(Glossary glossary, List<Saying> sayings) {
    Related related = new Related(glossary.terms(), sayings);
    Map<String, List<String>> all = new LinkedHashMap<>();
    IntStream.range(0, PARTS).parallel().mapToObj(related::part).toList().forEach(all::putAll);
    return all;
  }

  private Map<String, List<String>> part(int part) {
    Meetings meetings = new Meetings(terms.size());
    Map<String, List<String>> near = new LinkedHashMap<>();
    int end = (int) ((part + 1L) * terms.size() / PARTS);
    for (int number = (int) ((long) part * terms.size() / PARTS); number < end; number++) {
      Term term = terms.get(number);
      meetings.count(number, seats.get(number));
      near.put(term.id(), near(term, surest(number, meetings)));
    }
    return near;
  }

  private static List<String> near(Term term, Stream<String> met) {
    int most = Math.max(MOST, term.see().size());
    return Stream.concat(term.see().stream(), met).distinct().limit(most).toList();
  }

  /** For each entry the terms that it speaks of, itself first, by their numbers. */
  private Collection<Set<Integer>> circles(List<Saying> sayings) {
    Map<String, Integer> numbers = new HashMap<>();
    terms.forEach(term -> numbers.put(term.id(), numbers.size()));
    Map<String, Set<Integer>> bySpeaker = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      String speaker = saying.backlink().from();
      bySpeaker
          .computeIfAbsent(speaker, id -> itself(numbers.get(id)))
          .add(numbers.get(saying.term()));
    }
    return bySpeaker.values();
  }

  /** A topic is told by the terms that it speaks of, and is none of them. */
  private Set<Integer> itself(int speaker) {
    Set<Integer> circle = new LinkedHashSet<>();
    if (terms.get(speaker).kind() == Kind.TERM) {
      circle.add(speaker);
    }
    return circle;
  }

  private void seat(Set<Integer> members) {
    int[] circle = members.stream().mapToInt(Integer::intValue).toArray();
    for (int at = 0; at < circle.length; at++) {
      seats.get(circle[at]).add(new Seat(circle, at));
    }
  }

  /** The terms that the term meets more often than chance would have it, as many as may count. */
  private Stream<String> surest(int term, Meetings meetings) {
    int see = terms.get(term).see().size();
    int most = Math.max(MOST, see) + see;
    PriorityQueue<Met> surest = new PriorityQueue<>(Met.SUREST.reversed());
    for (int k = 0; k < meetings.size(); k++) {
      int other = meetings.term(k);
      double surprise = surprise(meetings.with(other), seats.get(term).size(), other);
      if (surprise > 0 && (surest.size() < most || surprise >= surest.peek().surprise)) {
        surest.add(new Met(other, surprise));
      }
      if (surest.size() > most) {
        surest.remove();
      }
    }
    return surest.stream().sorted(Met.SUREST).map(met -> terms.get(met.term).id());
  }

  /**
   * The log-likelihood ratio of two terms' meetings (Dunning 1993): it trusts rare words no more
   * than their number allows, and finds nothing in words that are everywhere. 0 when they meet no
   * more often than chance would have it.
   */
  private double surprise(long both, long ones, int other) {
    long others = seats.get(other).size();
    long all = circles;
    if (both * all <= ones * others) {
      return 0;
    }
    double cells = h(both) + h(ones - both) + h(others - both) + h(all - ones - others + both);
    return cells + h(all) - h(ones) - h(all - ones) - h(others) - h(all - others);
  }

  private double h(long count) {
    return entropies[(int) count];
  }
}
