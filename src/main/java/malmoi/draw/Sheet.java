package malmoi.draw;

import java.util.List;
import malmoi.draw.Drawing.Box;
import malmoi.draw.Drawing.Size;

/** The paper of a drawing: wider than high while its dots are few, and never wider than a desk. */
record Sheet(int width, int height) {
  private static final int NARROWEST = 320;
  private static final int WIDEST = 1040;
  private static final int LOWEST = 200;
  private static final int HIGHEST = 1400;

  /** Paper for so many times what the labels cover. */
  private static final double AIR = 4;

  private static final double WIDE = 1.4;

  static Sheet holding(List<Size> sizes) {
    double area = AIR * sizes.stream().mapToLong(Sheet::area).sum();
    int width = between(NARROWEST, Math.sqrt(area * WIDE), WIDEST);
    return new Sheet(width, between(LOWEST, area / width, HIGHEST));
  }

  /** What a dot and its label cover. */
  static long area(Size size) {
    return (long) Math.max(size.labelWidth(), 2 * size.radius())
        * (size.labelHeight() + 2 * size.radius());
  }

  long area() {
    return (long) width * height;
  }

  boolean holds(Box box) {
    return new Box(0, 0, width, height).holds(box);
  }

  private static int between(int least, double value, int most) {
    return (int) Math.min(Math.max(Math.ceil(value), least), most);
  }
}
