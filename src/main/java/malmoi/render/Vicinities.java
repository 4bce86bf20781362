package malmoi.render;

import java.util.List;
import malmoi.model.Term;
import malmoi.render.Neighbourhood.Spot;
import malmoi.render.Vicinity.Neighbour;
import malmoi.text.Language;

/** Makes the small maps of term pages in one language. */
final class Vicinities {
  private static final int TO_LABEL = 9;
  private static final int LONGEST = Neighbourhood.MARGIN - TO_LABEL;
  private static final Lettering LETTERING = new Lettering(14);

  private final Mentions mentions;
  private final Language language;

  Vicinities(Catalog catalog, Language language) {
    this.mentions = catalog.mentions();
    this.language = language;
  }

  Vicinity of(Neighbourhood near) {
    List<Neighbour> neighbours = near.spots().stream().map(this::neighbour).toList();
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
    Term term = mentions.term(spot.id());
    String name = term.headword(language);
    String text = LETTERING.cut(name, LONGEST);
    return new Neighbour(
        spot.id() + ".html",
        Words.foreign(term.headwordLanguage(language), language),
        text.equals(name) ? null : name,
        text,
        spot.x(),
        spot.y(),
        spot.x() + spot.side() * TO_LABEL,
        spot.side() < 0 ? "end" : null);
  }
}
