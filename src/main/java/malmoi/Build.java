package malmoi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import malmoi.model.Glossary;
import malmoi.model.GlossaryMaker;
import malmoi.model.Term;
import malmoi.publish.Bundler;
import malmoi.publish.Published;
import malmoi.publish.Publisher;
import malmoi.read.Disk;
import malmoi.read.History;
import malmoi.read.ProjectFiles;
import malmoi.render.Finder;
import malmoi.render.Offline;
import malmoi.render.Renderer;
import malmoi.render.SingleFile;
import malmoi.render.Theme;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.search.Search;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.Site;
import malmoi.site.SiteFile;
import malmoi.text.Parallel;
import malmoi.text.Slug;

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

  /** All that is kept of a glossary once its files are made: the glossary itself takes memory. */
  private record Exported(List<SiteFile> files, int terms) {}

  private final Order order;
  private final Problems problems = new Problems();
  private final Project project;

  private Build(Order order) {
    this.order = order;
    this.project = Project.read(order, problems);
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
    return new Build(order).lint(dictionary);
  }

  /** Makes the glossary only, and writes nothing. */
  public static Made glossary(Order order) {
    Build build = new Build(order);
    Glossary glossary = build.make(build.clean());
    return new Made(build.settings(), build.problems.sorted(), glossary);
  }

  private Result build() {
    Exported exported = export(link(make(clean())));
    Site site = check(exported.files);
    Optional<Published> published =
        isBad() ? Optional.empty() : Publisher.publish(site, order.siteFolder(), problems);
    published.ifPresent(done -> tellGone(done.removed()));
    return new Result(settings(), told(), published, notes(), exported.terms);
  }

  /** Tells which permalinks lead nowhere from now on. */
  private void tellGone(List<String> removed) {
    List<String> gone = removed.stream().filter(Term::isPermalink).toList();
    if (!gone.isEmpty()) {
      Place site = Place.ofFile(".");
      problems.tell(Problem.advice(site, "publish.permalink-gone", Problem.listed(gone)));
    }
  }

  private Bundled bundle(Optional<Path> wanted) {
    Site site = check(export(link(make(clean()))).files);
    Path zip = wanted.orElseGet(() -> file(".zip"));
    boolean packed = !isBad() && Bundler.pack(site, zip, problems);
    return bundled(packed ? Optional.of(zip) : Optional.empty());
  }

  private Bundled single(Optional<Path> wanted) {
    LinkedGlossary glossary = link(make(clean()));
    int terms = glossary.glossary().terms().size();
    if (terms > SingleFile.mostTerms()) {
      String most = Integer.toString(SingleFile.mostTerms());
      Place folder = Place.ofFile(".");
      problems.tell(Problem.error(folder, "publish.too-many-terms", Integer.toString(terms), most));
    }
    if (isBad()) {
      return bundled(Optional.empty());
    }
    Theme theme = theme();
    Address address = settings().address();
    Finder finder = new Search(theme, address).within(glossary);
    Map<String, OffsetDateTime> changed = history(glossary);
    Site site =
        check(new SingleFile(theme, address, Version.current(), changed, finder).export(glossary));
    Path page = wanted.orElseGet(() -> file(".html"));
    boolean good = !isBad();
    if (good) {
      Bundler.write(site.files().get(0), page);
    }
    return bundled(good ? Optional.of(page) : Optional.empty());
  }

  private Bundled bundled(Optional<Path> file) {
    return new Bundled(settings(), told(), file, notes());
  }

  private Linted lint(Optional<Path> dictionary) {
    LinkedGlossary glossary = link(make(clean()));
    Lint lint = new Lint(glossary, project.corrections(), dictionary);
    return new Linted(
        settings(),
        problems.sorted(),
        lint.findings(history(glossary)),
        project.corrections(),
        lint.lacksDictionary(),
        notes());
  }

  private List<CleanNote> clean() {
    Cleaner cleaner = new Cleaner(project.corrections(), settings().trust());
    List<CleanNote> notes =
        Parallel.map(project.notes().notes(), note -> cleaner.clean(note, problems));
    project.corrections().tellStale(notes, problems);
    return notes;
  }

  private Glossary make(List<CleanNote> notes) {
    return new GlossaryMaker(
            settings().imprint(), project.definitions(), project.sources(), settings().entryLevel())
        .make(notes, problems);
  }

  private LinkedGlossary link(Glossary glossary) {
    var files = new ProjectFiles(order.folder(), order.notesFolder(), project.notes().files());
    Address address = settings().address();
    Optional<Repository> repository =
        address.repository().map(page -> new Repository(page, address.branch()));
    return new Linker(settings().linking(), new Surroundings(files, repository))
        .link(glossary, problems);
  }

  private Exported export(LinkedGlossary glossary) {
    Theme theme = theme();
    Address address = settings().address();
    List<Exporter> exporters =
        List.of(
            new Renderer(theme, address, Version.current(), history(glossary)),
            new Attachments(),
            new Search(theme, address),
            new TermsJson(),
            new Sitemap(address));
    List<SiteFile> files = new ArrayList<>();
    exporters.forEach(exporter -> files.addAll(exporter.export(glossary)));
    files.addAll(Offline.files(theme, settings().imprint(), files));
    return new Exported(files, glossary.glossary().terms().size());
  }

  private Site check(List<SiteFile> files) {
    Site site = Site.of(files, problems);
    LinkChecker.check(site, problems);
    return site;
  }

  private Settings settings() {
    return project.settings();
  }

  private int notes() {
    return project.notes().notes().size();
  }

  private Theme theme() {
    return Theme.of(project.theme(), settings().imprint().languages(), problems);
  }

  private Map<String, OffsetDateTime> history(LinkedGlossary glossary) {
    return History.of(order.folder(), glossary.notes().keySet());
  }

  /** In the project, called as the glossary is. */
  private Path file(String ending) {
    String name = Slug.of(settings().imprint().title().en());
    return new Disk(order.folder()).path((name.isEmpty() ? "glossary" : name) + ending);
  }

  private boolean isBad() {
    return problems.hasErrors() || order.strict() && problems.hasWarnings();
  }

  private List<Problem> told() {
    List<Problem> told = problems.sorted();
    return order.strict() ? told.stream().map(Problem::strictly).toList() : told;
  }
}
