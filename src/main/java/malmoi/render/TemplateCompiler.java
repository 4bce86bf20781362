package malmoi.render;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/**
 * Compiles the templates of a project together with the built-in ones, for they call each other by
 * their classes. That happens in a temporary folder, of which nothing stays.
 */
final class TemplateCompiler {
  /** Not that of the built-in templates, whose classes would be found first. */
  private static final String PACKAGE = "malmoi.theme.own";

  /** The sentences in which jte says what is wrong, and where. */
  private static final List<Pattern> MISTAKES =
      List.of(
          Pattern.compile(
              "Failed to compile (?<name>\\S+), error at line (?<line>\\d+): (?<what>.*)"),
          Pattern.compile("Failed .*, error at (?<name>\\S+):(?<line>\\d+)\\. (?<what>.*)"),
          Pattern.compile("(?<what>.*), referenced at (?<name>\\S+):(?<line>\\d+)"));

  private final OwnTemplates own;
  private final Map<String, String> all;
  private final Path folder;
  private final Problems problems = new Problems();

  private TemplateCompiler(OwnTemplates own, Path folder) {
    this.own = own;
    this.all = own.withBuiltIn();
    this.folder = folder;
  }

  /**
   * An engine with the templates; empty when one is wrong or Java cannot compile, which is told.
   */
  static Optional<CompiledTemplates> compile(OwnTemplates own, Problems problems) {
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      problems.tell(Problem.error(Place.ofFile("theme"), "theme.no-compiler"));
      return Optional.empty();
    }
    try {
      Path folder = Files.createTempDirectory("malmoi-theme");
      try {
        TemplateCompiler compiler = new TemplateCompiler(own, folder);
        Optional<CompiledTemplates> compiled = compiler.compile();
        compiler.problems.sorted().forEach(problems::tell);
        return compiled;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<CompiledTemplates> compile() throws IOException {
    generate(List.copyOf(all.keySet()));
    JavaClasses java = new JavaClasses(own, folder, problems);
    ClassLoader classes = new CompiledClasses(java.compile());
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new CompiledTemplates(
                TemplateEngine.createPrecompiled(folder, ContentType.Html, classes, PACKAGE),
                java.generated()));
  }

  /** Makes Java of all templates that are right; by itself jte ends at the first that is wrong. */
  private void generate(List<String> names) {
    if (mistake(names).isPresent()) {
      mistake(names.stream().filter(this::isRight).toList());
    }
  }

  private boolean isRight(String name) {
    Optional<String> mistake = mistake(List.of(name));
    mistake.ifPresent(sentence -> tell(sentence, name));
    return mistake.isEmpty();
  }

  /** What jte says when it makes Java of templates, which replaces what it has made before. */
  private Optional<String> mistake(List<String> names) {
    TemplateEngine engine =
        TemplateEngine.create(
            new Code(all, names), folder, ContentType.Html, getClass().getClassLoader(), PACKAGE);
    engine.setTrimControlStructures(true);
    try {
      engine.generateAll();
      return Optional.empty();
    } catch (TemplateException e) {
      return e.getMessage().lines().findFirst();
    }
  }

  private void tell(String sentence, String template) {
    for (Pattern pattern : MISTAKES) {
      Matcher mistake = pattern.matcher(sentence);
      if (mistake.matches()) {
        int line = Integer.parseInt(mistake.group("line"));
        String name = mistake.group("name");
        problems.tell(own.problem("theme.syntax", name, line, "", mistake.group("what")));
        return;
      }
    }
    problems.tell(own.problem("theme.syntax", template, 1, "", sentence));
  }

  /** Where jte finds templates. */
  private record Code(Map<String, String> all, List<String> names) implements CodeResolver {

    @Override
    public String resolve(String name) {
      return all.get(name);
    }

    @Override
    public long getLastModified(String name) {
      return 0;
    }

    @Override
    public List<String> resolveAllTemplateNames() {
      return names;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
