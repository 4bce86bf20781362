package malmoi.render;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.link.LinkedGlossary;
import malmoi.model.Term;
import malmoi.render.Booklets.Binding;
import malmoi.render.ReadingPage.WholeNote;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Parallel;

/** Makes all pages of the site, and the files that they load. */
public final class Renderer implements Exporter {
  private final Address address;
  private final String version;
  private final Changes changes;
  private final Theme theme;
  private final Bilingual<Labels> labels;
  private final Printer printer;

  /**
   * A renderer with a theme.
   *
   * @param version of the generator, which the pages name
   * @param changed when notes were last changed, by their paths, as far as it is known
   */
  public Renderer(
      Theme theme, Address address, String version, Map<String, OffsetDateTime> changed) {
    this.theme = theme;
    this.labels = theme.labels();
    this.printer = theme.printer();
    this.address = address;
    this.version = version;
    this.changes = new Changes(Map.copyOf(changed));
  }

  @Override
  public List<SiteFile> export(LinkedGlossary glossary) {
    List<Supplier<Stream<SiteFile>>> jobs = new Run(glossary).jobs();
    return Parallel.map(jobs, job -> job.get().toList()).stream().flatMap(List::stream).toList();
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
      this.catalog = new Catalog(glossary, labels, changes);
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
      if (frames.colophon().booklet()) {
        languages.forEach(language -> jobs.add(() -> Stream.of(booklet(language))));
      }
      for (int number = 0; number < catalog.glossary().notes().size(); number++) {
        int note = number;
        jobs.add(() -> readingPages(note));
      }
      catalog.glossary().terms().forEach(term -> jobs.add(() -> pages(term)));
      return jobs;
    }

    private Stream<SiteFile> rootFiles() {
      return Stream.of(
              Stream.of(
                  printer.print("index.html", "entrance", entrances.entrance(address)),
                  printer.print("404.html", "missing", entrances.missing(frames, address)),
                  printer.print("offline.html", "missing", entrances.offline(frames, address)),
                  new SiteFile(".nojekyll", new byte[0])),
              theme.assets(),
              catalog.colors().files(theme))
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

    private SiteFile booklet(Language language) {
      Binding binding = new Binding("", file -> "../" + Hrefs.to(file.path()), Optional.empty());
      Booklet booklet = new Booklets(catalog, frames, address, language, binding).booklet();
      Labels own = labels.in(language);
      Sheet sheet =
          new Sheet(
              "print.html",
              own.text("print.title"),
              own.text("print.about"),
              booklet.code(),
              false);
      return printer.print(
          language.tag() + "/print.html",
          "print",
          new PrintPage(frames.of(sheet, language), booklet));
    }

    private Stream<SiteFile> readingPages(int note) {
      Map<CleanNote, WholeNote> made = new IdentityHashMap<>();
      return languages.stream()
          .map(
              language ->
                  printer.print(
                      language.tag()
                          + "/"
                          + ReadingPages.path(catalog.glossary().notes().get(note)),
                      "note",
                      readingPages.in(language).of(note, made)));
    }

    private Stream<SiteFile> pages(Term term) {
      EntryTexts texts = new EntryTexts(catalog);
      Optional<Neighbourhood> near = Neighbourhood.of(term, catalog);
      SiteFile permalink =
          printer.print(term.permalink(), "entrance", entrances.permalink(term, address));
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
