package malmoi.render;

import java.util.function.Function;
import java.util.stream.Collectors;
import malmoi.model.Imprint;
import malmoi.model.Term;
import malmoi.render.EntrancePage.Door;
import malmoi.render.MissingPage.Saying;
import malmoi.site.Address;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/** Makes the pages that belong to no language. */
final class Entrances {
  private final Imprint imprint;
  private final Bilingual<Labels> labels;

  Entrances(Imprint imprint, Bilingual<Labels> labels) {
    this.imprint = imprint;
    this.labels = labels;
  }

  /** The page at the site's root. */
  EntrancePage entrance(Address address) {
    Language main = imprint.defaultLanguage();
    return new EntrancePage(
        imprint.title().in(main),
        labels.in(main).text("index.about"),
        tags(),
        "*/index.html",
        "",
        address.url().orElse(null),
        imprint.languages().stream().map(this::home).toList());
  }

  /** The page {@code t/ID.html}: the term's address for readers of any language. */
  EntrancePage permalink(Term term, Address address) {
    Language main = imprint.defaultLanguage();
    String pattern = "../*/" + Hrefs.to(term.id()) + ".html";
    return new EntrancePage(
        term.headword(main),
        imprint.title().in(main),
        tags(),
        pattern,
        "../",
        address.of(main.tag() + "/" + term.id() + ".html").orElse(null),
        imprint.languages().stream()
            .map(language -> door(language, pattern, term::headword))
            .toList());
  }

  /** The page that a server shows for an address that is none. */
  MissingPage missing(Frames frames, Address address) {
    return apology("missing", frames, address);
  }

  /** The page that stands in for one that was never seen, without a network. */
  MissingPage offline(Frames frames, Address address) {
    return apology("offline", frames, address);
  }

  /** The page whose words have keys that begin so. */
  private MissingPage apology(String key, Frames frames, Address address) {
    String title = labels.in(imprint.defaultLanguage()).text(key + ".title");
    return new MissingPage(
        frames.ofMissing(title, address.path()),
        title,
        imprint.languages().stream().map(language -> saying(key, language)).toList());
  }

  private String tags() {
    return imprint.languages().stream().map(Language::tag).collect(Collectors.joining(" "));
  }

  private Door home(Language language) {
    return door(language, "*/index.html", imprint.title()::in);
  }

  private static Door door(Language language, String pattern, Function<Language, String> title) {
    return new Door(
        language.tag(),
        language.ownName(),
        Words.ofScript(title.apply(language), language),
        pattern.replace("*", language.tag()));
  }

  private Saying saying(String key, Language language) {
    return new Saying(
        Words.foreign(language, imprint.defaultLanguage()),
        labels.in(language).text(key + ".text"),
        labels.in(language).text("missing.toIndex"),
        home(language).href());
  }
}
