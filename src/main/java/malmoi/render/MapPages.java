package malmoi.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.draw.Cartographer;
import malmoi.draw.Graph;
import malmoi.draw.Graph.Line;
import malmoi.model.Kind;
import malmoi.model.Term;
import malmoi.render.IndexOrder.Placed;
import malmoi.render.MapPage.Row;
import malmoi.text.Language;

/** Makes the maps of all languages, which show a term at about the same place. */
final class MapPages {
  static final String PATH = "map.html";
  private static final int MOST = 600;

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
    Map<String, Integer> numbers = new HashMap<>();
    drawn.forEach(term -> numbers.put(term.id(), numbers.size()));
    List<Line> lines = new ArrayList<>();
    for (int dot = 0; dot < drawn.size(); dot++) {
      for (String neighbour : catalog.mentions().neighbours(drawn.get(dot).id())) {
        if (numbers.getOrDefault(neighbour, -1) > dot) {
          lines.add(new Line(dot, numbers.get(neighbour)));
        }
      }
    }
    return lines;
  }

  MapPage page(Language language) {
    Labels labels = frames.labels(language);
    Sheet sheet = new Sheet(PATH, labels.text("nav.map"), labels.text("map.about"));
    return new MapPage(
        frames.of(sheet, language),
        caption(labels),
        drawn.isEmpty()
            ? Optional.empty()
            : Optional.of(new MapPicture(cartographer, drawn, catalog, language).drawn()),
        rows(language));
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
