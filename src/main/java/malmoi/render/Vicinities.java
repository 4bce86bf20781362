package malmoi.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import malmoi.model.Term;
import malmoi.render.Vicinity.Neighbour;
import malmoi.text.Language;

/** Makes the small maps of term pages in one language. */
final class Vicinities {
  private static final int WIDTH = 400;
  private static final int CENTRE = WIDTH / 2;
  private static final int ROW = 25;
  private static final int MOST_ROWS = 6;

  /** How far dots are from the middle: the outer ones nearer. */
  private static final int NEAREST = 34;

  private static final int BULGE = 26;
  private static final int TO_LABEL = 9;
  private static final int LONGEST = CENTRE - NEAREST - BULGE - TO_LABEL;
  private static final Lettering LETTERING = new Lettering(14);

  private final Catalog catalog;
  private final Mentions mentions;
  private final Language language;

  Vicinities(Catalog catalog, Language language) {
    this.catalog = catalog;
    this.mentions = catalog.mentions();
    this.language = language;
  }

  /** The map; empty when the term has no neighbour. */
  Optional<Vicinity> of(Term term) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String id : nearestFirst(term)) {
      boolean speaks = mentions.of(term.id()).contains(id);
      boolean isSpokenOf = mentions.by(term.id()).contains(id);
      boolean toTheLeft = speaks && (!isSpokenOf || left.size() < right.size());
      List<String> side = toTheLeft ? left : right;
      if (side.size() < MOST_ROWS) {
        side.add(id);
      }
    }
    return left.isEmpty() && right.isEmpty() ? Optional.empty() : Optional.of(map(left, right));
  }

  /** Related ones first, then those with the most neighbours themselves. */
  private List<String> nearestFirst(Term term) {
    Set<String> neighbours = mentions.neighbours(term.id());
    Stream<String> related = catalog.related(term).stream().filter(neighbours::contains);
    Stream<String> linked =
        neighbours.stream()
            .sorted(Comparator.comparing((String id) -> -mentions.neighbours(id).size()));
    return Stream.concat(related, linked).distinct().toList();
  }

  private Vicinity map(List<String> left, List<String> right) {
    int height = ROW * Math.max(Math.max(left.size(), right.size()), 2);
    List<String> ids = new ArrayList<>(left);
    ids.addAll(right);
    List<Neighbour> neighbours = new ArrayList<>();
    for (int row = 0; row < left.size(); row++) {
      neighbours.add(neighbour(left.get(row), -1, row, left.size(), height));
    }
    for (int row = 0; row < right.size(); row++) {
      neighbours.add(neighbour(right.get(row), 1, row, right.size(), height));
    }
    StringBuilder spokes = new StringBuilder();
    StringBuilder others = new StringBuilder();
    for (int k = 0; k < ids.size(); k++) {
      line(spokes, CENTRE, height / 2, neighbours.get(k));
      for (int other = k + 1; other < ids.size(); other++) {
        if (mentions.join(ids.get(k), ids.get(other))) {
          line(others, neighbours.get(k).x(), neighbours.get(k).y(), neighbours.get(other));
        }
      }
    }
    return new Vicinity(WIDTH, height, spokes.toString(), others.toString(), neighbours);
  }

  private static void line(StringBuilder path, int x, int y, Neighbour to) {
    path.append('M').append(x).append(' ').append(y);
    path.append('L').append(to.x()).append(' ').append(to.y());
  }

  /**
   * A neighbour at its row.
   *
   * @param side -1 on the left, 1 on the right
   */
  private Neighbour neighbour(String id, int side, int row, int rows, int height) {
    int y = height / 2 + (2 * row + 1 - rows) * ROW / 2;
    double off = (2.0 * y - height) / height;
    int x = CENTRE + side * (NEAREST + (int) Math.round(BULGE * Math.sqrt(1 - off * off)));
    Term term = mentions.term(id);
    String name = term.headword(language);
    String text = LETTERING.cut(name, LONGEST);
    return new Neighbour(
        id + ".html",
        Words.foreign(term.headwordLanguage(language), language),
        text.equals(name) ? null : name,
        text,
        x,
        y,
        x + side * TO_LABEL,
        side < 0 ? "end" : null);
  }
}
