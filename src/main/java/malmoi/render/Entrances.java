package malmoi.render;

import java.util.stream.Collectors;
import malmoi.model.Imprint;
import malmoi.render.EntrancePage.Door;
import malmoi.render.MissingPage.Saying;
import malmoi.site.Address;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/** Makes the pages at the site's root, which belong to no language. */
final class Entrances {
  private final Imprint imprint;
  private final Bilingual<Labels> labels;

  Entrances(Imprint imprint, Bilingual<Labels> labels) {
    this.imprint = imprint;
    this.labels = labels;
  }

  EntrancePage entrance(Address address) {
    Language main = imprint.defaultLanguage();
    return new EntrancePage(
        imprint.title().in(main),
        labels.in(main).text("index.about"),
        imprint.languages().stream().map(Language::tag).collect(Collectors.joining(" ")),
        home(main),
        address.url().orElse(null),
        imprint.languages().stream().map(this::door).toList());
  }

  MissingPage missing(Frames frames, Address address) {
    return new MissingPage(
        frames.ofMissing(address.path()), imprint.languages().stream().map(this::saying).toList());
  }

  private Door door(Language language) {
    return new Door(
        language.tag(), language.ownName(), imprint.title().in(language), home(language));
  }

  private Saying saying(Language language) {
    return new Saying(
        Words.foreign(language, imprint.defaultLanguage()),
        labels.in(language).text("missing.text"),
        labels.in(language).text("missing.toIndex"),
        home(language));
  }

  private static String home(Language language) {
    return language.tag() + "/index.html";
  }
}
