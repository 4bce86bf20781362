package malmoi.draw;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import malmoi.draw.Drawing.Size;

/**
 * Puts dots on the sheet and pushes apart those that are in each other's way. The weightiest have
 * their labels with them while there is paper; the others are dots alone.
 */
final class Placing {
  private static final int ROUNDS = 120;
  private static final int GAP = 4;
  private static final double LABELLED = 0.5;

  private final Sheet sheet;
  private final double[] x;
  private final double[] y;
  private final double[] half;
  private final double[] up;
  private final double[] down;

  Placing(Sheet sheet, List<Size> sizes, Points points) {
    int count = sizes.size();
    this.sheet = sheet;
    this.x = new double[count];
    this.y = new double[count];
    this.half = new double[count];
    this.up = new double[count];
    this.down = new double[count];
    double covered = 0;
    for (int dot = 0; dot < count; dot++) {
      Size size = sizes.get(dot);
      covered += Sheet.area(size);
      boolean labelled = covered < LABELLED * sheet.area();
      half[dot] = Math.max(size.radius(), labelled ? size.labelWidth() / 2.0 : 0) + GAP;
      up[dot] = size.radius() + GAP;
      down[dot] = size.radius() + (labelled ? size.labelHeight() : 0) + GAP;
      x[dot] = points.x()[dot] * sheet.width();
      y[dot] = points.y()[dot] * sheet.height();
    }
  }

  Points places() {
    for (int round = 0; round < ROUNDS; round++) {
      pushApart();
      for (int dot = 0; dot < x.length; dot++) {
        x[dot] = Math.min(Math.max(x[dot], half[dot]), sheet.width() - half[dot]);
        y[dot] = Math.min(Math.max(y[dot], up[dot]), sheet.height() - down[dot]);
      }
    }
    return new Points(x, y);
  }

  /** Looks at each dot and those below it that its reach can meet. */
  private void pushApart() {
    int[] order =
        IntStream.range(0, x.length)
            .boxed()
            .sorted(Comparator.comparingDouble(dot -> y[dot] - up[dot]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int at = 0; at < order.length; at++) {
      double bottom = y[order[at]] + down[order[at]];
      for (int k = at + 1; k < order.length && y[order[k]] - up[order[k]] < bottom; k++) {
        pushApart(order[at], order[k]);
      }
    }
  }

  /** Along the way that is shorter. */
  private void pushApart(int upper, int lower) {
    double across = half[upper] + half[lower] - Math.abs(x[upper] - x[lower]);
    double along = y[upper] + down[upper] - (y[lower] - up[lower]);
    if (across <= 0 || along <= 0) {
      return;
    }
    if (across < along) {
      double push = x[upper] < x[lower] ? across / 2 : -across / 2;
      x[upper] -= push;
      x[lower] += push;
    } else {
      y[upper] -= along / 2;
      y[lower] += along / 2;
    }
  }
}
