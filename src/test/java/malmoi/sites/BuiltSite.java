package malmoi.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.Build;
import malmoi.read.Disk;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The site of a folder of notes that is named for a fact, built once for a test class. */
final class BuiltSite implements BeforeAllCallback, AfterAllCallback {
  private static final Path SITES = Path.of("src/test/resources/sites");

  /** Names from a Mac are in NFD, which not every Git leaves as they are. */
  private static final String FROM_A_MAC = "macOS/";

  private final Path fact;
  private Path scratch;
  private Build.Result result;
  private Map<String, byte[]> files;
  private final Map<String, Document> pages = new TreeMap<>();

  private BuiltSite(Path fact) {
    this.fact = fact;
  }

  static BuiltSite of(String fact) {
    return new BuiltSite(SITES.resolve(fact));
  }

  /** A copy of the notes is built, for their folder's name is the site's. */
  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    scratch = Files.createTempDirectory("malmoi-");
    Disk copy = new Disk(scratch.resolve(fact.getFileName().toString()));
    notes().forEach((name, bytes) -> write(copy.path(asFromAMac(name)), bytes));
    Path site = scratch.resolve("site");
    result =
        Build.build(
            new Build.Order(
                copy.folder(), Optional.empty(), Optional.of(site), Optional.empty(), false));
    files = files(site);
    files.keySet().stream()
        .filter(name -> name.endsWith(".html"))
        .forEach(name -> pages.put(name, asRead(text(files.get(name)))));
  }

  /** The page without what it shows only when both languages are wanted. */
  private static Document asRead(String html) {
    Document page = Jsoup.parse(html);
    page.select("template").remove();
    return page;
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    try (Stream<Path> walk = Files.walk(scratch)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The folder with the notes and what is expected of them. */
  Path fact() {
    return fact;
  }

  Map<String, byte[]> notes() {
    return files(fact.resolve("notes"));
  }

  Map<String, byte[]> files() {
    return files;
  }

  Map<String, Document> pages() {
    return pages;
  }

  /** What a page says, without the frame that all pages have. */
  Element main(String page) {
    if (!pages.containsKey(page)) {
      throw new AssertionError(page + " is not among " + pages.keySet());
    }
    return pages.get(page).selectFirst("main");
  }

  /** What all pages say, in HTML. */
  String html() {
    return pages.values().stream()
        .map(page -> page.select("main").html())
        .collect(Collectors.joining());
  }

  /** The ids of all terms and topics. */
  List<String> terms() {
    return names(name -> name.startsWith("t/")).stream()
        .map(name -> name.substring("t/".length(), name.length() - ".html".length()))
        .toList();
  }

  /** The files that the site carries as they are. */
  List<String> copied() {
    return names(name -> name.startsWith("files/"));
  }

  /** The words in a page's text that lead to an address. */
  List<String> linked(String page, String address) {
    return main(page).select(".prose a[href=" + address + "]").eachText();
  }

  /** The problems as their author reads them. */
  String problems() {
    return new ProblemPrinter(ProblemFormat.TEXT, result.settings().imprint().languages().get(0))
        .print(result.problems());
  }

  /** All files below a folder by name. */
  static Map<String, byte[]> files(Path folder) {
    Disk disk = new Disk(folder);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(disk.folder())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(disk.name(file), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String asFromAMac(String name) {
    return name.startsWith(FROM_A_MAC) ? Normalizer.normalize(name, Form.NFD) : name;
  }

  private List<String> names(Predicate<String> which) {
    return files.keySet().stream().filter(which).toList();
  }
}
