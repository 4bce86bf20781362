package malmoi.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.draw.Cartographer;
import malmoi.draw.Graph;
import malmoi.draw.Graph.Line;
import malmoi.model.Kind;
import malmoi.model.Term;
import malmoi.render.Frame.Tab;
import malmoi.render.IndexOrder.Placed;
import malmoi.render.MapPage.Picture;
import malmoi.render.MapPage.Row;
import malmoi.text.Language;

/** Makes the maps of all languages, which show a term at about the same place. */
final class MapPages {
  private static final int MOST = 600;

  /** So many lines of the list are on one page, which stays small that way. */
  private static final int LINES = 1000;

  private final Catalog catalog;
  private final Frames frames;
  private final List<Term> drawn;
  private final int lines;
  private final Cartographer cartographer;

  MapPages(Catalog catalog, Frames frames) {
    this.catalog = catalog;
    this.frames = frames;
    this.drawn =
        catalog.mentions().ranked(catalog.glossary().terms()).stream()
            .filter(term -> catalog.mentions().links(term) > 0)
            .limit(MOST)
            .toList();
    Graph graph = new Graph(drawn.size(), lines());
    this.lines = graph.lines().size();
    this.cartographer = new Cartographer(graph);
  }

  private List<Line> lines() {
    Mentions mentions = catalog.mentions();
    Map<Integer, Integer> dots = new HashMap<>();
    drawn.forEach(term -> dots.put(mentions.number(term.id()), dots.size()));
    List<Line> lines = new ArrayList<>();
    for (int dot = 0; dot < drawn.size(); dot++) {
      for (int neighbour : mentions.neighbours(mentions.number(drawn.get(dot).id()))) {
        if (dots.getOrDefault(neighbour, -1) > dot) {
          lines.add(new Line(dot, dots.get(neighbour)));
        }
      }
    }
    return lines;
  }

  /** The page with the picture, then those on which its list goes on, by path. */
  Map<String, MapPage> pages(Language language) {
    Labels labels = frames.labels(language);
    List<Row> rows = rows(language);
    Map<String, MapPage> pages = new LinkedHashMap<>();
    for (int from = 0; from == 0 || from < rows.size(); from += LINES) {
      String title = labels.text("nav.map") + (from == 0 ? "" : " " + range(from, rows.size()));
      Sheet sheet = new Sheet(path(from), title, labels.text("map.about"));
      pages.put(
          sheet.path(),
          new MapPage(
              frames.of(sheet, language),
              title,
              from == 0 ? Optional.of(caption(labels)) : Optional.empty(),
              from == 0 ? picture(language) : Optional.empty(),
              rows.subList(from, Math.min(rows.size(), from + LINES)),
              parts(sheet, rows.size())));
    }
    return pages;
  }

  /** In a folder, where no term's page is. */
  private static String path(int from) {
    return from == 0 ? "map.html" : "map/" + (from / LINES + 1) + ".html";
  }

  private static List<Tab> parts(Sheet sheet, int all) {
    List<Tab> parts = new ArrayList<>();
    for (int from = 0; from < all; from += LINES) {
      String current = path(from).equals(sheet.path()) ? "page" : null;
      parts.add(new Tab(range(from, all), sheet.toPages() + path(from), current));
    }
    return parts;
  }

  private static String range(int from, int all) {
    return from + 1 + "–" + Math.min(all, from + LINES);
  }

  private Optional<Picture> picture(Language language) {
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(new MapPicture(cartographer, drawn, catalog, language).drawn());
  }

  private String caption(Labels labels) {
    if (drawn.isEmpty()) {
      return labels.text("map.none");
    }
    List<String> sentences = new ArrayList<>(List.of(labels.text("map.about")));
    if (drawn.size() == MOST) {
      sentences.add(labels.text("map.most", MOST));
    }
    if (cartographer.lines().size() < lines) {
      sentences.add(labels.text("map.closest"));
    }
    return String.join(" ", sentences);
  }

  private List<Row> rows(Language language) {
    IndexOrder order = catalog.order(language);
    List<Term> all =
        Stream.of(Kind.values())
            .flatMap(kind -> order.of(kind).stream())
            .map(Placed::term)
            .toList();
    return catalog.mentions().ranked(all).stream()
        .map(term -> new Row(catalog.names(language).link(term), catalog.mentions().links(term)))
        .toList();
  }
}
