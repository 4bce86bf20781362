package malmoi.render;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.model.Source;
import malmoi.render.SourcesPage.Cited;
import malmoi.text.Language;
import malmoi.text.WebAddress;

/** Makes the page of all sources in one language. */
final class SourcesPages {
  private record Keyed(CollationKey title, Source source) {}

  private final Catalog catalog;
  private final Frames frames;
  private final Language language;

  SourcesPages(Catalog catalog, Frames frames, Language language) {
    this.catalog = catalog;
    this.frames = frames;
    this.language = language;
  }

  SourcesPage page() {
    Labels labels = frames.labels(language);
    Sheet sheet =
        new Sheet("sources.html", labels.text("sources.title"), labels.text("sources.about"));
    return new SourcesPage(frames.of(sheet, language), sorted().stream().map(this::cited).toList());
  }

  /** By title, then those without one by address. */
  private List<Source> sorted() {
    Collator collator = language.collator();
    List<Source> sources = catalog.glossary().sources();
    Stream<Source> titled =
        sources.stream()
            .filter(source -> !isUntitled(source))
            .map(source -> new Keyed(collator.getCollationKey(source.title()), source))
            .sorted(Comparator.comparing(Keyed::title).thenComparing(at -> at.source.address()))
            .map(Keyed::source);
    Stream<Source> untitled =
        sources.stream()
            .filter(SourcesPages::isUntitled)
            .sorted(Comparator.comparing(Source::address));
    return Stream.concat(titled, untitled).toList();
  }

  private Cited cited(Source source) {
    Names names = catalog.names(language);
    List<Link> terms =
        catalog.order(language).sorted(catalog.citing(source)).stream().map(names::link).toList();
    return new Cited(new References(catalog, language).of(source), address(source), terms);
  }

  private static Optional<String> address(Source source) {
    return isUntitled(source) ? Optional.empty() : Optional.of(WebAddress.shown(source.address()));
  }

  private static boolean isUntitled(Source source) {
    return source.title().equals(source.address());
  }
}
