package malmoi.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.draw.Drawing.Box;
import malmoi.draw.Drawing.Size;
import malmoi.draw.Drawing.Spot;

/** Gives labels to dots, the weightiest first, wherever they hide no dot and no other label. */
final class Labelling {
  private final Sheet sheet;
  private final List<Size> sizes;
  private final List<Spot> bare = new ArrayList<>();
  private final List<Box> taken = new ArrayList<>();

  Labelling(Sheet sheet, List<Size> sizes, Points places) {
    this.sheet = sheet;
    this.sizes = sizes;
    for (int dot = 0; dot < sizes.size(); dot++) {
      int x = (int) Math.round(places.x()[dot]);
      int y = (int) Math.round(places.y()[dot]);
      Spot spot = new Spot(x, y, sizes.get(dot).radius(), Optional.empty());
      bare.add(spot);
      taken.add(spot.box());
    }
  }

  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (int dot = 0; dot < sizes.size(); dot++) {
      Spot spot = bare.get(dot);
      Optional<Box> label = around(spot, sizes.get(dot)).filter(this::isFree).findFirst();
      label.ifPresent(taken::add);
      spots.add(new Spot(spot.x(), spot.y(), spot.radius(), label));
    }
    return spots;
  }

  /** Below, above, to the right, to the left. */
  private static Stream<Box> around(Spot spot, Size size) {
    int aside = spot.radius() + size.labelWidth() / 2;
    int away = spot.radius() + size.labelHeight() / 2;
    return Stream.of(
        box(spot.x(), spot.y() + away, size),
        box(spot.x(), spot.y() - away, size),
        box(spot.x() + aside, spot.y(), size),
        box(spot.x() - aside, spot.y(), size));
  }

  private static Box box(int x, int y, Size size) {
    int left = x - size.labelWidth() / 2;
    int top = y - size.labelHeight() / 2;
    return new Box(left, top, left + size.labelWidth(), top + size.labelHeight());
  }

  private boolean isFree(Box label) {
    return sheet.holds(label) && taken.stream().noneMatch(label::overlaps);
  }
}
