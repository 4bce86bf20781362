package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every kind of page, of our own notes and of others that hold all sorts of things.
 */
@BrowserTest
class EveryPageTest {
  @RegisterExtension static final TestSite OURS = TestSite.ofProject();

  @RegisterExtension
  static final TestSite INTERVIEW =
      TestSite.of(
          Path.of("src/test/resources/sites/a-repository-of-interview-notes-is-a-glossary"));

  private static final List<String> KINDS =
      List.of(
          "ko/index.html",
          "ko/container.html",
          "ko/create-image.html",
          "ko/runc.html",
          "ko/notes/docker_report.html",
          "ko/map.html",
          "ko/print.html",
          "ko/sources.html",
          "ko/corrections.html",
          "ko/search.html?q=도커",
          "en/index.html",
          "en/container.html",
          "en/create-image.html",
          "en/notes/docker_report.html",
          "en/map.html",
          "en/print.html",
          "en/sources.html",
          "en/corrections.html",
          "en/search.html?q=docker");

  /** What has moved by itself until the page has nothing more to do. */
  private static final String SHIFTED =
      """
      return new Promise(done => {
        const moved = [];
        new PerformanceObserver(list => moved.push(...list.getEntries()
            .flatMap(({sources}) => sources.map(({node}) => node?.className ?? "gone"))))
            .observe({type: "layout-shift", buffered: true});
        const frame = () => new Promise(drawn => requestAnimationFrame(drawn));
        const rest = () => new Promise(idle => requestIdleCallback(idle));
        rest().then(frame).then(frame).then(rest).then(frame).then(() => setTimeout(() => done(moved)));
      });
      """;

  private static final String READ_AS = "localStorage.setItem('malmoi-view', arguments[0])";
  private static final String WIDER_THAN_THE_VIEW =
      "return document.documentElement.scrollWidth > document.documentElement.clientWidth";

  @ParameterizedTest
  @EnumSource
  void opensWithoutAnErrorAndAsksNothingOfTheNetwork(Way way, Browser browser) {
    for (String page : KINDS) {
      browser.open(OURS.root(way), page).find("h1");
      assertEquals(List.of(), browser.complaints(), page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "both"})
  void shiftsNothingWhileItComes(String view, Browser browser) {
    browser.open(OURS.root(Way.HTTP), "ko/index.html").run(READ_AS, view);
    for (String page : KINDS) {
      browser.open(OURS.root(Way.HTTP), page).find("h1");
      if (page.contains("?q=")) {
        browser.seen("#search-results a");
      }
      assertEquals(List.of(), browser.run(SHIFTED), page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void saysWellThatThereIsNoSuchPage(String scheme, Browser browser) {
    browser.prefers("prefers-color-scheme", scheme);
    browser.open(OURS.root(Way.HTTP), "404.html").find("h1");
    assertEquals(List.of(), Axe.violations(browser));
    assertEquals(List.of(), browser.complaints());
  }

  /** In the dark only what colours change. Booklets, which are long, have a test of their own. */
  @Test
  void hasNothingThatAxeFinds(Browser browser) {
    List<String> violations = new ArrayList<>();
    for (String page : pagesButBooklets()) {
      browser.prefers("prefers-color-scheme", "light").open(OURS.root(Way.DISK), page).find("h1");
      if (page.contains("?q=")) {
        browser.seen("#search-results a");
      }
      Axe.violations(browser).forEach(found -> violations.add(page + ": " + found));
      browser.dark();
      Axe.violationsOfColours(browser).forEach(found -> violations.add(page + ", dark: " + found));
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void hasNothingThatAxeFindsOnAPhone(Browser browser) {
    browser.phone(360, 640);
    List<String> violations = new ArrayList<>();
    for (String page : pagesButBooklets().stream().filter(page -> page.startsWith("ko")).toList()) {
      browser.open(OURS.root(Way.DISK), page).find("h1");
      Axe.violations(browser).forEach(found -> violations.add(page + ": " + found));
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void hasNothingThatAxeFindsWhateverNotesHold(Browser browser) {
    List<String> violations = new ArrayList<>();
    for (String page : interviewPages(browser)) {
      browser.open(INTERVIEW.root(Way.DISK), page).find("h1");
      Axe.violations(browser).forEach(found -> violations.add(page + ": " + found));
    }
    assertEquals(List.of(), violations);
  }

  @Test
  void hasNothingThatAxeFindsInBothLanguagesAtOnce(Browser browser) {
    browser.open(OURS.root(Way.DISK), "ko/container.html").run(READ_AS, "both");
    browser.open(OURS.root(Way.DISK), "ko/container.html").seen(".twin");
    assertEquals(List.of(), Axe.violations(browser));
    browser.open(OURS.root(Way.DISK), "en/notes/docker_report.html").seen(".twin");
    assertEquals(List.of(), Axe.violations(browser));
  }

  @Test
  void hasNothingThatAxeFindsInTheAnswersOfTheBoxAndInACard(Browser browser) {
    browser.open(OURS.root(Way.DISK), "ko/docker.html").find("#search").sendKeys("컨테이");
    browser.seen("#search-results a");
    assertEquals(List.of(), Axe.violations(browser));
    browser.open(OURS.root(Way.DISK), "ko/docker.html");
    browser.hover(browser.find("a.term"));
    browser.seen(".preview");
    assertEquals(List.of(), Axe.violations(browser));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "both"})
  void fitsEveryView(String view, Browser browser) {
    browser.open(OURS.root(Way.DISK), "ko/index.html").run(READ_AS, view);
    for (String page : KINDS) {
      browser.open(OURS.root(Way.DISK), page).find("h1");
      fits(page, browser);
    }
  }

  @Test
  void fitsEveryViewWhateverNotesHold(Browser browser) {
    for (String page : interviewPages(browser)) {
      browser.open(INTERVIEW.root(Way.DISK), page).find("h1");
      fits(page, browser);
    }
  }

  private static void fits(String page, Browser browser) {
    for (int width : new int[] {320, 768, 1440}) {
      browser.size(width, 800);
      assertFalse((boolean) browser.run(WIDER_THAN_THE_VIEW), page + " at " + width);
    }
  }

  @Test
  void isKeptAsPicturesToLookAt(Browser browser) {
    for (String page : KINDS.subList(0, KINDS.indexOf("en/notes/docker_report.html"))) {
      browser.open(OURS.root(Way.DISK), page).find("h1");
      String name = page.replaceFirst("\\.html.*", "").replace('/', '-');
      for (int width : new int[] {360, 768, 1440}) {
        browser.size(width, 800);
        for (String scheme : List.of("light", "dark")) {
          browser.prefers("prefers-color-scheme", scheme);
          keep("%s-%d-%s".formatted(name, width, scheme), browser);
        }
      }
    }
    assertEquals(List.of(), browser.complaints());
  }

  private static List<String> pagesButBooklets() {
    return KINDS.stream().filter(page -> !page.endsWith("print.html")).toList();
  }

  /** The whole page, but of a booklet only its beginning. */
  private static void keep(String name, Browser browser) {
    if (name.contains("-print-")) {
      browser.picture(name);
    } else {
      browser.wholePicture(name);
    }
  }

  /** All pages in Korean but the search: the home page leads to each. */
  @SuppressWarnings("unchecked")
  private static List<String> interviewPages(Browser browser) {
    browser.open(INTERVIEW.root(Way.DISK), "ko/index.html").find("h1");
    String hrefs =
        "return [...new Set([...document.querySelectorAll('main a')]"
            + ".map(link => 'ko/' + link.getAttribute('href').replace(/#.*/, '')))]"
            + ".filter(href => href !== 'ko/')";
    return (List<String>) browser.run(hrefs);
  }
}
