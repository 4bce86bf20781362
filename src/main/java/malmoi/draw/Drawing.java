package malmoi.draw;

import java.util.List;
import java.util.Optional;

/**
 * A graph on a sheet whose left upper corner is (0, 0).
 *
 * @param spots one for each dot of the graph, in its order
 */
public record Drawing(int width, int height, List<Spot> spots) {

  /** How large a dot is and how much room its label takes. */
  public record Size(int radius, int labelWidth, int labelHeight) {}

  /** A dot on the sheet; its label is there when it hides nothing. */
  public record Spot(int x, int y, int radius, Optional<Box> label) {

    Box box() {
      return new Box(x - radius, y - radius, x + radius, y + radius);
    }
  }

  /** A rectangle, by its edges. */
  public record Box(int left, int top, int right, int bottom) {

    /** Whether the two have a place in common. */
    public boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether all of the other is in this one. */
    public boolean holds(Box other) {
      return left <= other.left
          && top <= other.top
          && other.right <= right
          && other.bottom <= bottom;
    }
  }

  public Drawing {
    spots = List.copyOf(spots);
  }
}
