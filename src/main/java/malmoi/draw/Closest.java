package malmoi.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import malmoi.draw.Graph.Line;

/**
 * Thins out a graph that would be a tangle: of each dot the lines to its closest ones, which are
 * those with the most neighbours in common (local graph sparsification by Jaccard's index, Satuluri
 * et al. 2011).
 */
final class Closest {
  private static final int FEW = 600;
  private static final int FEW_PER_DOT = 3;
  private static final int KEPT_BY_A_DOT = 4;

  private record Rated(int line, double closeness) {}

  private final Graph graph;
  private final List<BitSet> around = new ArrayList<>();
  private final List<List<Rated>> rated = new ArrayList<>();

  private Closest(Graph graph) {
    this.graph = graph;
    for (int dot = 0; dot < graph.size(); dot++) {
      BitSet itself = new BitSet(graph.size());
      itself.set(dot);
      around.add(itself);
      rated.add(new ArrayList<>());
    }
  }

  /** The graph itself when it has few lines. */
  static Graph of(Graph graph) {
    return graph.lines().size() <= Math.max(FEW, FEW_PER_DOT * graph.size())
        ? graph
        : new Closest(graph).thinned();
  }

  private Graph thinned() {
    List<Line> lines = graph.lines();
    for (Line line : lines) {
      around.get(line.a()).set(line.b());
      around.get(line.b()).set(line.a());
    }
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      Rated one = new Rated(k, closeness(around.get(line.a()), around.get(line.b())));
      rated.get(line.a()).add(one);
      rated.get(line.b()).add(one);
    }
    BitSet kept = new BitSet(lines.size());
    for (List<Rated> ofDot : rated) {
      ofDot.stream()
          .sorted(Comparator.comparingDouble(Rated::closeness).reversed())
          .limit(KEPT_BY_A_DOT)
          .forEach(one -> kept.set(one.line));
    }
    return new Graph(graph.size(), kept.stream().mapToObj(lines::get).toList());
  }

  private static double closeness(BitSet one, BitSet other) {
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    int common = shared.cardinality();
    return (double) common / (one.cardinality() + other.cardinality() - common);
  }
}
