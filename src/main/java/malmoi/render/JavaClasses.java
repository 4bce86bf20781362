package malmoi.render;

import gg.jte.Content;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import malmoi.report.Problems;

/** Compiles the Java that jte has made of templates, all at once. */
final class JavaClasses {
  private static final String SOURCE = ".java";
  private static final String CLASS = ".class";
  private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-nowarn");

  private final OwnTemplates own;
  private final Path folder;
  private final Problems problems;

  /**
   * A compilation.
   *
   * @param folder that holds the Java, and will hold the classes
   * @param problems is told where the templates' Java is wrong
   */
  JavaClasses(OwnTemplates own, Path folder, Problems problems) {
    this.own = own;
    this.folder = folder;
    this.problems = problems;
  }

  /** The classes by name. */
  Map<String, byte[]> compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      var sources = files.getJavaFileObjectsFromPaths(ending(SOURCE));
      compiler.getTask(null, files, found, OPTIONS, null, sources).call();
      for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
        if (one.getKind() == Diagnostic.Kind.ERROR) {
          tell(one);
        }
      }
    }
    return classes();
  }

  /** All that templates use: this program, and jte's runtime, be they one jar or not. */
  private static List<Path> classPath() {
    return Stream.of(JavaClasses.class, Content.class).map(JavaClasses::home).distinct().toList();
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tell(Diagnostic<? extends JavaFileObject> mistake) throws IOException {
    GeneratedCode code = new GeneratedCode(mistake.getSource().getCharContent(true).toString());
    int start = (int) mistake.getStartPosition();
    String words = start < 0 ? "" : code.code().substring(start, (int) mistake.getEndPosition());
    problems.tell(
        own.problem(
            "theme.java",
            code.template(),
            code.line(mistake.getLineNumber()),
            words,
            GeneratedCode.plain(mistake.getMessage(Locale.ENGLISH))));
  }

  /** What jte has made, by the names of its classes. */
  Map<String, GeneratedCode> generated() throws IOException {
    Map<String, GeneratedCode> generated = new HashMap<>();
    for (Path file : ending(SOURCE)) {
      generated.put(name(file, SOURCE), new GeneratedCode(Files.readString(file)));
    }
    return generated;
  }

  private Map<String, byte[]> classes() throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    for (Path file : ending(CLASS)) {
      classes.put(name(file, CLASS), Files.readAllBytes(file));
    }
    return classes;
  }

  private String name(Path file, String ending) {
    List<String> steps = new ArrayList<>();
    folder.relativize(file).forEach(step -> steps.add(step.toString()));
    String name = String.join(".", steps);
    return name.substring(0, name.length() - ending.length());
  }

  private List<Path> ending(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }
}
