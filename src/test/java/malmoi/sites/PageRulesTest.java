package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import malmoi.Build;
import malmoi.report.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every page has to be, of our own notes and of the test sites. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageRulesTest {
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private final Map<String, Map<String, Document>> sites = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  @BeforeAll
  void build(@TempDir Path scratch) {
    build(scratch, "own", Path.of("notes"));
    for (String fact :
        List.of(
            "a-repository-of-interview-notes-is-a-glossary",
            "a-glossary-of-one-term-a-file-in-two-languages",
            "notes-from-windows-and-macos-are-read")) {
      build(scratch, fact, Path.of("src/test/resources/sites", fact, "notes"));
    }
  }

  private void build(Path scratch, String name, Path notes) {
    Path site = scratch.resolve(name);
    Build.Result result =
        Build.build(
            new Build.Order(notes, Optional.of(notes), Optional.of(site), Optional.empty(), false));
    result.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(problem -> errors.add(name + ": " + problem));
    Map<String, Document> pages = new TreeMap<>();
    BuiltSite.files(site)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(BuiltSite.text(bytes)));
              }
            });
    sites.put(name, pages);
  }

  /** Each build checks the links and anchors of all its pages. */
  @Test
  void everyLinkAndAnchorLeads() {
    assertEquals(List.of(), errors);
  }

  @Test
  void noHeadingSkipsALevel() {
    List<String> skipping = new ArrayList<>();
    each(
        (path, page) -> {
          int level = 0;
          for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            if (next > level + 1 || next == 1 && level > 0) {
              skipping.add(path + ": " + heading);
            }
            level = next;
          }
        });
    assertEquals(List.of(), skipping);
  }

  @Test
  void nothingIsScriptedOrStyledWithinAPage() {
    List<String> inline = new ArrayList<>();
    each(
        (path, page) -> {
          page.select("style, [style], script:not([src])")
              .forEach(element -> inline.add(path + ": " + element));
          for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
              if (attribute.getKey().startsWith("on")) {
                inline.add(path + ": " + element);
              }
            }
          }
        });
    assertEquals(List.of(), inline);
  }

  @Test
  void everyPageHasATitleAndADescriptionOfItsOwn() {
    List<String> alike = new ArrayList<>();
    sites.forEach(
        (site, pages) -> {
          Map<String, String> seen = new HashMap<>();
          pages.forEach(
              (path, page) -> {
                if (page.selectFirst("body.entrance") == null) {
                  String title = page.title();
                  String description = page.select("meta[name=description]").attr("content");
                  String folder = path.replaceFirst("/.*", "");
                  String other = seen.put(folder + "\n" + title, path);
                  if (title.isBlank() || description.isBlank() || other != null) {
                    alike.add(site + "/" + path + " " + other + ": " + title + " | " + description);
                  }
                }
              });
        });
    assertEquals(List.of(), alike);
  }

  /** Names of people and single letters are those of no language. */
  @Test
  void koreanOnAnEnglishPageIsMarkedAsSuch() {
    List<String> unmarked = new ArrayList<>();
    each(
        (path, page) -> {
          page.select(".colophon, .jumps, .letter > h2").remove();
          page.select(".imprint, .contents h3, .chapter > h2").remove();
          for (Element element : page.body().getAllElements()) {
            for (TextNode text : element.textNodes()) {
              Element marked = element.closest("[lang]");
              if (HANGUL.matcher(text.text()).find() && !marked.attr("lang").equals("ko")) {
                unmarked.add(path + ": " + element);
              }
            }
          }
        });
    assertEquals(List.of(), unmarked);
  }

  private interface Look {
    void at(String path, Document page);
  }

  private void each(Look look) {
    sites.forEach((site, pages) -> pages.forEach((path, page) -> look.at(site + "/" + path, page)));
  }
}
