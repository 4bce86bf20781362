package malmoi.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.link.LinkedGlossary;
import malmoi.model.NotePage;
import malmoi.model.Term;
import malmoi.render.ReadingPage.WholeNote;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/** Makes all pages of the site, and the files that they load. */
public final class Renderer implements Exporter {
  private final Address address;
  private final String version;
  private final Bilingual<Labels> labels = Bilingual.of(Labels::load);
  private final Printer printer = new Printer();

  /**
   * A renderer with the theme on the class path.
   *
   * @param version of the generator, which the pages name
   */
  public Renderer(Address address, String version) {
    this.address = address;
    this.version = version;
  }

  @Override
  public List<SiteFile> export(LinkedGlossary glossary) {
    return new Run(glossary).jobs().parallelStream().flatMap(Supplier::get).toList();
  }

  /** The pages of one glossary, as jobs that may run side by side. */
  private final class Run {
    private final Catalog catalog;
    private final Frames frames;
    private final Entrances entrances;
    private final List<Language> languages;
    private final Bilingual<TermPages> termPages;
    private final Bilingual<ReadingPages> readingPages;

    Run(LinkedGlossary glossary) {
      this.catalog = new Catalog(glossary, labels);
      this.frames = new Frames(address, version, labels, catalog.glossary());
      this.entrances = new Entrances(catalog.glossary().imprint(), labels);
      this.languages = catalog.glossary().imprint().languages();
      this.termPages = Bilingual.of(language -> new TermPages(catalog, frames, address, language));
      this.readingPages =
          Bilingual.of(language -> new ReadingPages(catalog, frames, address, language));
    }

    List<Supplier<Stream<SiteFile>>> jobs() {
      List<Supplier<Stream<SiteFile>>> jobs = new ArrayList<>();
      jobs.add(this::rootFiles);
      jobs.add(new Previews(catalog.glossary().terms())::files);
      jobs.add(this::maps);
      languages.forEach(language -> jobs.add(() -> mainPages(language)));
      catalog.glossary().notes().forEach(note -> jobs.add(() -> pages(note)));
      catalog.glossary().terms().forEach(term -> jobs.add(() -> pages(term)));
      return jobs;
    }

    private Stream<SiteFile> rootFiles() {
      return Stream.of(
              Stream.of(
                  printer.print("index.html", "entrance", entrances.entrance(address)),
                  printer.print("404.html", "missing", entrances.missing(frames, address)),
                  new SiteFile(".nojekyll", new byte[0])),
              Theme.assets(),
              catalog.colors().files())
          .flatMap(files -> files);
    }

    private Stream<SiteFile> maps() {
      MapPages pages = new MapPages(catalog, frames);
      return languages.stream()
          .flatMap(
              language ->
                  pages.pages(language).entrySet().stream()
                      .map(
                          page ->
                              printer.print(
                                  language.tag() + "/" + page.getKey(), "map", page.getValue())));
    }

    private Stream<SiteFile> mainPages(Language language) {
      String folder = language.tag() + "/";
      return Stream.of(
          printer.print(
              folder + "index.html", "index", new IndexPages(catalog, frames, language).page()),
          printer.print(
              folder + "sources.html",
              "sources",
              new SourcesPages(catalog, frames, language).page()),
          printer.print(
              folder + "corrections.html",
              "corrections",
              new CorrectionsPages(catalog, frames, address, language).page()),
          printer.print(
              folder + ResultsPages.PATH,
              "results",
              new ResultsPages(frames, languages, language).page(language)));
    }

    private Stream<SiteFile> pages(NotePage note) {
      Map<CleanNote, WholeNote> made = new IdentityHashMap<>();
      return languages.stream()
          .map(
              language ->
                  printer.print(
                      language.tag() + "/" + ReadingPages.path(note),
                      "note",
                      readingPages.in(language).of(note, made)));
    }

    private Stream<SiteFile> pages(Term term) {
      EntryTexts texts = new EntryTexts(catalog);
      Optional<Neighbourhood> near = Neighbourhood.of(term, catalog);
      SiteFile permalink =
          printer.print("t/" + term.id() + ".html", "entrance", entrances.permalink(term, address));
      return Stream.concat(
          Stream.of(permalink),
          languages.stream()
              .map(
                  language ->
                      printer.print(
                          language.tag() + "/" + term.id() + ".html",
                          "term",
                          termPages.in(language).of(term, texts, near))));
    }
  }
}
