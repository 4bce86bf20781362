package malmoi.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import malmoi.draw.Drawing.Box;
import malmoi.draw.Drawing.Size;
import malmoi.draw.Drawing.Spot;
import malmoi.draw.Graph.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartographerTest {

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 3", "20, 40", "60, 500", "150, 90", "600, 20", "600, 9000"})
  void hidesNothingAndKeepsAllOnTheSheet(int dots, int lines) {
    Drawing drawing = new Cartographer(graph(dots, lines)).draw(sizes(dots));
    Box sheet = new Box(0, 0, drawing.width(), drawing.height());
    List<Box> labels = drawing.spots().stream().flatMap(spot -> spot.label().stream()).toList();
    assertEquals(dots, drawing.spots().size());
    for (int k = 0; k < labels.size(); k++) {
      Box label = labels.get(k);
      assertTrue(sheet.holds(label), label::toString);
      assertEquals(
          List.of(),
          labels.subList(k + 1, labels.size()).stream().filter(label::overlaps).toList());
      assertEquals(
          List.of(), drawing.spots().stream().filter(spot -> label.overlaps(spot.box())).toList());
    }
    drawing.spots().forEach(spot -> assertTrue(sheet.holds(spot.box()), spot::toString));
    assertTrue(drawing.spots().get(0).label().isPresent(), "the weightiest has its label");
  }

  @Test
  void labelsAllOfADozenDots() {
    Drawing drawing = new Cartographer(graph(12, 20)).draw(sizes(12));
    assertTrue(drawing.spots().stream().allMatch(spot -> spot.label().isPresent()));
  }

  @Test
  void drawsNearWhatIsJoined() {
    List<Line> lines = new ArrayList<>(List.of(new Line(0, 5)));
    for (int a = 0; a < 10; a++) {
      for (int b = a + 1; b < a / 5 * 5 + 5; b++) {
        lines.add(new Line(a, b));
      }
    }
    List<Spot> spots =
        new Cartographer(new Graph(10, lines))
            .draw(Collections.nCopies(10, new Size(4, 40, 17)))
            .spots();
    for (int a = 1; a < 5; a++) {
      assertTrue(apart(spots.get(a), spots.get(0)) < apart(spots.get(a), spots.get(5)));
    }
  }

  @Test
  void drawsTheSameEachTime() {
    Graph graph = graph(200, 700);
    assertEquals(
        new Cartographer(graph).draw(sizes(200)), new Cartographer(graph).draw(sizes(200)));
  }

  @Test
  void keepsOfManyLinesThoseBetweenTheClosest() {
    List<Line> lines = new ArrayList<>();
    for (int a = 0; a < 40; a++) {
      for (int b = a + 1; b < 40; b++) {
        lines.add(new Line(a, b));
      }
    }
    lines.add(new Line(0, 40));
    Graph dense = new Graph(41, lines);
    List<Line> kept = new Cartographer(dense).lines();
    assertTrue(kept.size() <= 4 * 41, () -> kept.size() + " lines");
    assertTrue(kept.contains(new Line(0, 40)), "the only line of a dot");
    IntStream.range(0, 41)
        .forEach(dot -> assertFalse(kept.stream().noneMatch(at -> at.a() == dot || at.b() == dot)));
    Graph sparse = graph(41, 100);
    assertEquals(sparse.lines(), new Cartographer(sparse).lines());
  }

  private static double apart(Spot one, Spot other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  private static Graph graph(int dots, int lines) {
    Random random = new Random(dots);
    return new Graph(
        dots,
        Stream.generate(() -> new Line(random.nextInt(dots), random.nextInt(dots)))
            .limit(4L * lines)
            .filter(line -> line.a() < line.b())
            .distinct()
            .limit(lines)
            .toList());
  }

  private static List<Size> sizes(int dots) {
    Random random = new Random(7);
    return IntStream.range(0, dots)
        .mapToObj(dot -> new Size(12 - 9 * dot / dots, 20 + random.nextInt(170), 19))
        .toList();
  }
}
