package malmoi.draw;

import java.util.List;
import malmoi.draw.Drawing.Size;
import malmoi.draw.Graph.Line;

/** Draws one graph, on as many sheets as it has kinds of labels, each dot at about one place. */
public final class Cartographer {
  private final Graph graph;
  private final Points points;

  /** Lays the graph out, in time that grows with the square of its size: for some hundred dots. */
  public Cartographer(Graph graph) {
    this.graph = Closest.of(graph);
    this.points = Stress.layOut(this.graph).spread();
  }

  /** The lines to draw: those of the graph, or the closest of each dot where they are many. */
  public List<Line> lines() {
    return graph.lines();
  }

  /** A sheet with dots of these sizes, in which no dot leaves it and no two labels overlap. */
  public Drawing draw(List<Size> sizes) {
    Sheet sheet = Sheet.holding(sizes);
    Points places = new Placing(sheet, sizes, points).places();
    return new Drawing(sheet.width(), sheet.height(), new Labelling(sheet, sizes, places).spots());
  }
}
