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
import java.util.stream.Stream;
import malmoi.link.Backlinks.Saying;
import malmoi.model.Glossary;
import malmoi.model.Kind;
import malmoi.model.Term;

/**
 * Finds for each term those that belong near it: what its author says to see, then the terms that
 * entries mention together with it more often than chance would.
 */
final class Related {
  private static final int MOST = 8;

  /** How many terms apart two of one entry may be, so that a list of all terms costs no square. */
  private static final int REACH = 16;

  /** A term's place among the terms that one entry speaks of. */
  private record Seat(int[] circle, int at) {}

  /** A term that another one meets, and how little chance explains it. */
  private record Met(int term, double surprise) {
    static final Comparator<Met> SUREST =
        Comparator.comparingDouble((Met met) -> -met.surprise).thenComparingInt(Met::term);
  }

  private final List<Term> terms;
  private final List<List<Seat>> seats = new ArrayList<>();
  private final int[] meetings;
  private final List<Integer> met = new ArrayList<>();
  private final int circles;

  /** {@code n log n} of each number up to that of circles. */
  private final double[] entropies;

  private Related(List<Term> terms, List<Saying> sayings) {
    this.terms = terms;
    this.meetings = new int[terms.size()];
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
    for (int number = 0; number < related.terms.size(); number++) {
      Term term = related.terms.get(number);
      int most = Math.max(MOST, term.see().size());
      Stream<String> met = related.surest(number, most + term.see().size());
      all.put(term.id(), Stream.concat(term.see().stream(), met).distinct().limit(most).toList());
    }
    return all;
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

  /** Of the terms that the term meets more often than chance would have it so many, in order. */
  private Stream<String> surest(int term, int most) {
    meet(term);
    PriorityQueue<Met> surest = new PriorityQueue<>(Met.SUREST.reversed());
    for (int other : met) {
      double surprise = surprise(term, other);
      if (surprise > 0 && (surest.size() < most || surprise >= surest.peek().surprise)) {
        surest.add(new Met(other, surprise));
      }
      if (surest.size() > most) {
        surest.remove();
      }
    }
    met.forEach(other -> meetings[other] = 0);
    return surest.stream().sorted(Met.SUREST).map(other -> terms.get(other.term).id());
  }

  /** Counts how often the term meets others. */
  private void meet(int term) {
    met.clear();
    for (Seat seat : seats.get(term)) {
      int end = Math.min(seat.circle.length, seat.at + REACH + 1);
      for (int at = Math.max(0, seat.at - REACH); at < end; at++) {
        int other = seat.circle[at];
        if (at != seat.at && meetings[other]++ == 0) {
          met.add(other);
        }
      }
    }
  }

  /**
   * The log-likelihood ratio of two terms' meetings (Dunning 1993): it trusts rare words no more
   * than their number allows, and finds nothing in words that are everywhere. 0 when they meet no
   * more often than chance would have it.
   */
  private double surprise(int one, int other) {
    long both = meetings[other];
    long ones = seats.get(one).size();
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
