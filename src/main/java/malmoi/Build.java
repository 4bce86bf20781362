package malmoi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import malmoi.check.LinkChecker;
import malmoi.clean.CleanNote;
import malmoi.clean.Cleaner;
import malmoi.clean.Corrections;
import malmoi.export.Attachments;
import malmoi.export.Sitemap;
import malmoi.export.TermsJson;
import malmoi.link.LinkedGlossary;
import malmoi.link.Linker;
import malmoi.link.Repository;
import malmoi.link.Surroundings;
import malmoi.lint.Finding;
import malmoi.lint.Lint;
import malmoi.model.Definitions;
import malmoi.model.Glossary;
import malmoi.model.GlossaryMaker;
import malmoi.model.KnownSources;
import malmoi.publish.Bundler;
import malmoi.publish.Published;
import malmoi.publish.Publisher;
import malmoi.read.Disk;
import malmoi.read.History;
import malmoi.read.Note;
import malmoi.read.NoteReader;
import malmoi.read.Notes;
import malmoi.read.ProjectFiles;
import malmoi.read.TextReader;
import malmoi.read.ThemeFolder;
import malmoi.read.ThemeReader;
import malmoi.render.Finder;
import malmoi.render.Offline;
import malmoi.render.Renderer;
import malmoi.render.SingleFile;
import malmoi.render.Theme;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.search.Search;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.Site;
import malmoi.site.SiteFile;
import malmoi.text.Slug;
import malmoi.text.Trust;

/** The corridor: a folder of notes walks in, a finished site walks out. */
public final class Build {

  /**
   * What to build.
   *
   * @param folder the project; files are named from here in problems
   * @param notes a folder that exists; else {@code notes} in the project, else the project itself
   * @param out where the site is written; else {@code site} in the project
   * @param url of the published site; else that of the settings
   * @param strict whether a warning is an error
   */
  public record Order(
      Path folder, Optional<Path> notes, Optional<Path> out, Optional<String> url, boolean strict) {

    public Path notesFolder() {
      Path inside = folder.resolve("notes");
      return notes.orElse(Files.isDirectory(inside) ? inside : folder);
    }

    public Path siteFolder() {
      return out.orElse(folder.resolve("site"));
    }
  }

  /**
   * What came of it.
   *
   * @param problems all of them, by file and line
   * @param published empty when problems kept the site from being written
   * @param notes how many were read
   * @param terms how many have a page
   */
  public record Result(
      Settings settings,
      List<Problem> problems,
      Optional<Published> published,
      int notes,
      int terms) {}

  /**
   * What came of bundling.
   *
   * @param file that was written; empty when problems kept it from being
   */
  public record Bundled(
      Settings settings, List<Problem> problems, Optional<Path> file, int notes) {}

  /**
   * What looks wrong in a folder of notes.
   *
   * @param problems what a build tells of the notes, by file and line
   * @param findings by place
   * @param corrections as they are, so that no finding is proposed twice
   * @param lacksDictionary whether there are Korean notes and no dictionary
   * @param notes how many were read
   */
  public record Linted(
      Settings settings,
      List<Problem> problems,
      List<Finding> findings,
      Corrections corrections,
      boolean lacksDictionary,
      int notes) {}

  /**
   * The glossary of a folder.
   *
   * @param problems that were found in making it, by file and line
   */
  public record Made(Settings settings, List<Problem> problems, Glossary glossary) {}

  private record Linked(
      Settings settings,
      ThemeFolder theme,
      int notes,
      Corrections corrections,
      LinkedGlossary glossary) {}

  private final Order order;
  private final Problems problems = new Problems();

  private Build(Order order) {
    this.order = order;
  }

  public static Result build(Order order) {
    return new Build(order).build();
  }

  /**
   * Packs the whole site into a zip.
   *
   * @param file a name that ends in {@code .zip}; else one made of the glossary's title
   */
  public static Bundled bundle(Order order, Optional<Path> file) {
    return new Build(order).bundle(file);
  }

  /**
   * Writes the whole glossary as one page that needs no other file.
   *
   * @param file a name that ends in {@code .html}; else one made of the glossary's title
   */
  public static Bundled single(Order order, Optional<Path> file) {
    return new Build(order).single(file);
  }

  /**
   * Looks for what is wrong in the notes, and writes nothing.
   *
   * @param dictionary a folder of {@code ko.aff} and {@code ko.dic}
   */
  public static Linted lint(Order order, Optional<Path> dictionary) {
    Build build = new Build(order);
    Linked linked = build.link();
    Lint lint = new Lint(linked.glossary(), linked.corrections(), dictionary);
    return new Linted(
        linked.settings(),
        build.problems.sorted(),
        lint.findings(build.history(linked.glossary())),
        linked.corrections(),
        lint.lacksDictionary(),
        linked.notes());
  }

  /** Makes the glossary only, and writes nothing. */
  public static Made glossary(Order order) {
    Build build = new Build(order);
    Settings settings = build.settings();
    Notes notes = build.read(settings, build.theme());
    Glossary glossary =
        build.make(settings, build.clean(notes.notes(), build.corrections(), settings.trust()));
    return new Made(settings, build.problems.sorted(), glossary);
  }

  private Result build() {
    Linked linked = link();
    Site site = site(export(linked.settings(), theme(linked), linked.glossary()));
    Optional<Published> published =
        isBad() ? Optional.empty() : Publisher.publish(site, order.siteFolder(), problems);
    return new Result(
        linked.settings(),
        told(),
        published,
        linked.notes(),
        linked.glossary().glossary().terms().size());
  }

  private Bundled bundle(Optional<Path> wanted) {
    Linked linked = link();
    Site site = site(export(linked.settings(), theme(linked), linked.glossary()));
    Path zip = wanted.orElseGet(() -> file(linked.settings(), ".zip"));
    boolean packed = !isBad() && Bundler.pack(site, zip, problems);
    return bundled(linked, packed ? Optional.of(zip) : Optional.empty());
  }

  private Bundled single(Optional<Path> wanted) {
    Linked linked = link();
    int terms = linked.glossary().glossary().terms().size();
    if (terms > SingleFile.mostTerms()) {
      String most = Integer.toString(SingleFile.mostTerms());
      Place project = Place.ofFile(".");
      problems.tell(
          Problem.error(project, "publish.too-many-terms", Integer.toString(terms), most));
    }
    if (isBad()) {
      return bundled(linked, Optional.empty());
    }
    Address address = linked.settings().address();
    Theme theme = theme(linked);
    Finder finder = new Search(theme, address).within(linked.glossary());
    Map<String, OffsetDateTime> changed = history(linked.glossary());
    Site site =
        site(
            new SingleFile(theme, address, Version.current(), changed, finder)
                .export(linked.glossary()));
    Path page = wanted.orElseGet(() -> file(linked.settings(), ".html"));
    boolean good = !isBad();
    if (good) {
      Bundler.write(site.files().get(0), page);
    }
    return bundled(linked, good ? Optional.of(page) : Optional.empty());
  }

  private Bundled bundled(Linked linked, Optional<Path> file) {
    return new Bundled(linked.settings(), told(), file, linked.notes());
  }

  /** In the project, called as the glossary is. */
  private Path file(Settings settings, String ending) {
    String name = Slug.of(settings.imprint().title().en());
    return new Disk(order.folder()).path((name.isEmpty() ? "glossary" : name) + ending);
  }

  private Theme theme(Linked linked) {
    return Theme.of(linked.theme(), linked.settings().imprint().languages(), problems);
  }

  private Site site(List<SiteFile> files) {
    Site site = Site.of(files, problems);
    LinkChecker.check(site, problems);
    return site;
  }

  private List<Problem> told() {
    List<Problem> told = problems.sorted();
    return order.strict() ? told.stream().map(Problem::strictly).toList() : told;
  }

  /** From a folder to a glossary that knows what it mentions: so far building and linting go. */
  private Linked link() {
    Settings settings = settings();
    ThemeFolder theme = theme();
    Notes notes = read(settings, theme);
    Corrections corrections = corrections();
    Glossary glossary = make(settings, clean(notes.notes(), corrections, settings.trust()));
    Surroundings surroundings = new Surroundings(files(notes), repository(settings.address()));
    LinkedGlossary linked = new Linker(settings.linking(), surroundings).link(glossary, problems);
    return new Linked(settings, theme, notes.notes().size(), corrections, linked);
  }

  private ProjectFiles files(Notes notes) {
    return new ProjectFiles(order.folder(), order.notesFolder(), notes.files());
  }

  private static Optional<Repository> repository(Address address) {
    return address.repository().map(page -> new Repository(page, address.branch()));
  }

  private Map<String, OffsetDateTime> history(LinkedGlossary linked) {
    return History.of(order.folder(), linked.notes().keySet());
  }

  private Settings settings() {
    String name = Disk.lastName(order.folder().toAbsolutePath().normalize());
    return Settings.read(file("glossary.yml"), name, problems).withUrl(order.url());
  }

  private ThemeFolder theme() {
    return ThemeReader.read(order.folder(), Theme.names(), problems);
  }

  private Notes read(Settings settings, ThemeFolder theme) {
    List<Path> apart = new ArrayList<>(theme.folder().stream().toList());
    apart.add(order.siteFolder());
    var folders =
        new NoteReader.Folders(order.folder(), order.notesFolder(), apart, settings.ignored());
    return NoteReader.read(folders, settings.imprint().languages(), problems);
  }

  private Corrections corrections() {
    return readFile(
        "corrections.yml", file -> Corrections.read(file, problems), Corrections.none());
  }

  private List<CleanNote> clean(List<Note> notes, Corrections corrections, Trust trust) {
    Cleaner cleaner = new Cleaner(corrections, trust);
    List<CleanNote> cleanNotes =
        notes.parallelStream().map(note -> cleaner.clean(note, problems)).toList();
    corrections.tellStale(cleanNotes, problems);
    return cleanNotes;
  }

  private Glossary make(Settings settings, List<CleanNote> notes) {
    Definitions definitions =
        readFile("terms.yml", file -> Definitions.read(file, problems), Definitions.none());
    KnownSources sources =
        readFile("sources.yml", file -> KnownSources.read(file, problems), KnownSources.none());
    return new GlossaryMaker(settings.imprint(), definitions, sources, settings.entryLevel())
        .make(notes, problems);
  }

  private List<SiteFile> export(Settings settings, Theme theme, LinkedGlossary glossary) {
    List<Exporter> exporters =
        List.of(
            new Renderer(theme, settings.address(), Version.current(), history(glossary)),
            new Attachments(),
            new Search(theme, settings.address()),
            new TermsJson(),
            new Sitemap(settings.address()));
    List<SiteFile> files = new ArrayList<>();
    exporters.forEach(exporter -> files.addAll(exporter.export(glossary)));
    files.addAll(Offline.files(theme, settings.imprint(), files));
    return files;
  }

  private boolean isBad() {
    return problems.hasErrors() || order.strict() && problems.hasWarnings();
  }

  private <T> T readFile(String name, Function<TextFile, T> read, T absent) {
    return file(name).map(read).orElse(absent);
  }

  /** A file beside the notes. */
  private Optional<TextFile> file(String name) {
    Path file = order.notesFolder().resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String shown = new Disk(order.folder()).name(file);
    return TextReader.read(file, shown, problems);
  }
}
