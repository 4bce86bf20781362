package malmoi.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import malmoi.model.Term;
import malmoi.render.Neighbourhood.Spot;
import malmoi.render.Vicinity.Neighbour;
import malmoi.text.Language;

/** Makes the small maps of term pages in one language. */
final class Vicinities {
  private static final int TO_LABEL = 9;
  private static final int LONGEST = Neighbourhood.MARGIN - TO_LABEL;
  private static final Lettering LETTERING = new Lettering(14);

  /** What stands beside a dot, wherever the dot is. */
  private record Label(String href, String lang, String title, Markup text) {}

  private final Mentions mentions;
  private final Language language;
  private final Map<Integer, Label> labels = new ConcurrentHashMap<>();

  Vicinities(Catalog catalog, Language language) {
    this.mentions = catalog.mentions();
    this.language = language;
  }

  Vicinity of(Neighbourhood near) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (Spot spot : near.spots()) {
      neighbours.add(neighbour(spot));
    }
    int left = near.has(-1) ? 0 : Neighbourhood.CENTRE - TO_LABEL;
    int right = near.has(1) ? Neighbourhood.WIDTH : Neighbourhood.CENTRE + TO_LABEL;
    return new Vicinity(
        left,
        right - left,
        near.height(),
        Neighbourhood.CENTRE,
        near.spokes(),
        near.others(),
        neighbours);
  }

  private Neighbour neighbour(Spot spot) {
    Label label = labels.computeIfAbsent(spot.term(), this::label);
    return new Neighbour(
        label.href,
        label.lang,
        label.title,
        label.text,
        spot.x(),
        spot.y(),
        spot.x() + spot.side() * TO_LABEL,
        spot.side() < 0 ? "end" : null);
  }

  private Label label(int number) {
    Term term = mentions.term(number);
    String name = term.headword(language);
    String text = LETTERING.cut(name, LONGEST);
    return new Label(
        term.id() + ".html",
        Words.foreign(term.headwordLanguage(language), language),
        text.equals(name) ? null : name,
        Markup.escaped(text));
  }
}
