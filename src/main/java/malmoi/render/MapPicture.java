package malmoi.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import malmoi.draw.Cartographer;
import malmoi.draw.Drawing;
import malmoi.draw.Drawing.Box;
import malmoi.draw.Drawing.Size;
import malmoi.draw.Drawing.Spot;
import malmoi.draw.Graph.Line;
import malmoi.model.Term;
import malmoi.render.MapPage.Dot;
import malmoi.render.MapPage.Label;
import malmoi.render.MapPage.Picture;
import malmoi.text.Language;

/** Draws the map of one language. */
final class MapPicture {
  private static final int SMALLEST = 3;
  private static final int GROWTH = 9;
  private static final int LONGEST = 180;

  /** Between the letters of two labels. */
  private static final int GAP = 6;

  /** Looks of labels, by class. */
  private enum Rank {
    CHIEF(17),
    MAJOR(15),
    MINOR(13);

    private final Lettering lettering;

    Rank(int size) {
      this.lettering = new Lettering(size);
    }

    private String kind() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Cartographer cartographer;
  private final List<Term> terms;
  private final Mentions mentions;
  private final Language language;

  MapPicture(Cartographer cartographer, List<Term> terms, Catalog catalog, Language language) {
    this.cartographer = cartographer;
    this.terms = terms;
    this.mentions = catalog.mentions();
    this.language = language;
  }

  Picture drawn() {
    List<Size> sizes = new ArrayList<>();
    for (int dot = 0; dot < terms.size(); dot++) {
      sizes.add(size(dot));
    }
    Drawing drawing = cartographer.draw(sizes);
    List<Spot> spots = drawing.spots();
    List<StringBuilder> rays = new ArrayList<>();
    spots.forEach(spot -> rays.add(new StringBuilder()));
    StringBuilder lines = new StringBuilder();
    for (Line line : cartographer.lines()) {
      Spot a = spots.get(line.a());
      Spot b = spots.get(line.b());
      add(lines, a, b);
      add(rays.get(line.a()), a, b);
      add(rays.get(line.b()), b, a);
    }
    List<Dot> dots = new ArrayList<>();
    for (int dot = 0; dot < terms.size(); dot++) {
      dots.add(dot(dot, drawing, rays.get(dot).toString()));
    }
    return new Picture(drawing.width(), drawing.height(), lines.toString(), dots);
  }

  private static void add(StringBuilder path, Spot from, Spot to) {
    path.append('M').append(from.x()).append(' ').append(from.y());
    path.append('L').append(to.x()).append(' ').append(to.y());
  }

  private Size size(int dot) {
    Lettering lettering = rank(dot).lettering;
    double share = (double) mentions.links(terms.get(dot)) / mentions.links(terms.get(0));
    return new Size(
        SMALLEST + (int) Math.round(GROWTH * share * share),
        lettering.width(text(dot)) + GAP,
        lettering.size() + 4);
  }

  private Rank rank(int dot) {
    if (dot <= terms.size() / 30) {
      return Rank.CHIEF;
    }
    return dot <= terms.size() / 6 ? Rank.MAJOR : Rank.MINOR;
  }

  private String text(int dot) {
    return rank(dot).lettering.cut(terms.get(dot).headword(language), LONGEST);
  }

  private Dot dot(int dot, Drawing drawing, String rays) {
    Term term = terms.get(dot);
    Spot spot = drawing.spots().get(dot);
    String name = term.headword(language);
    return new Dot(
        term.id() + ".html",
        text(dot).equals(name) ? null : name,
        term.kind().word(),
        spot.x(),
        spot.y(),
        spot.radius(),
        label(dot, spot, drawing.width()),
        rays);
  }

  private Label label(int dot, Spot spot, int width) {
    String lang = Words.foreign(terms.get(dot).headwordLanguage(language), language);
    Size size = size(dot);
    Optional<Box> box = spot.label();
    int half = size.labelWidth() / 2;
    int middle = Math.min(Math.max(spot.x(), half), width - half);
    int x = box.map(at -> (at.left() + at.right()) / 2).orElse(middle);
    int bottom = box.map(Box::bottom).orElse(spot.y() - spot.radius());
    String kind = rank(dot).kind() + (box.isPresent() ? "" : " hidden");
    return new Label(text(dot), lang, kind, x, bottom - size.labelHeight() / 4);
  }
}
