package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A page as it is read on a phone, by keys alone, without scripts. */
@BrowserTest
class ReadingTest {
  @RegisterExtension
  static final TestSite SITE =
      TestSite.of(
          Map.of(
              "glossary.yml",
              "title: {ko: 운영체제 공부 노트, en: Notes on operating systems}\n",
              "notes/terms.yml",
              """
              process: {ko: [프로세스, 태스크], en: [Process, Task], tags: [os]}
              kernel: {ko: [커널], en: [Kernel]}
              """,
              "notes/process.md",
              """
              # 노트

              ## 프로세스(Process)
              실행 중인 프로그램. 스레드가 하나 이상 있다.

              | 영역 | 담는 것 | 자라는 방향 | 언제 정해지나 | 예 |
              |---|---|---|---|---|
              | 데이터 | 초기화된 전역 변수 | – | 컴파일할 때 | `initialized` |

              | 짧은 | 표 |
              |---|---|
              | 하나 | 둘 |

              ```c
              pid_t pid = fork(); // 부모에게는 자식의 번호를, 자식에게는 0을 돌려준다. 실패하면 -1이다.
              ```

              출처: https://example.org/fork#:~:text=creates%20a%20new%20process

              ## 스레드(Thread)
              실행되는 흐름.
              """,
              "notes/process.en.md",
              """
              # Notes

              ## Process
              A program in execution.

              | Segment | Holds | Grows | Known when | Example |
              |---|---|---|---|---|
              | data | initialized global variables | – | compiled | `initialized` |

              | small | table |
              |---|---|
              | one | two |

              ```c
              pid_t pid = fork(); // gives the child's number to the parent, and to the child nothing but 0
              ```

              ## Thread
              A flow of execution.
              """));

  private static final String LINES =
      """
      return [...document.querySelectorAll("td code")].map(code => code.getClientRects().length)
      """;

  private static final String NARROW_TARGETS =
      """
      return [...document.querySelectorAll(".masthead :is(a, button, input)")]
          .filter(target => target.checkVisibility())
          .map(target => [target.getBoundingClientRect(), target])
          .filter(([{width, height}]) => width < 24 || height < 40)
          .map(([{width, height}, target]) => `${target.outerHTML}: ${width} × ${height}`)
      """;

  @Test
  void tellsWhatATermMeansInTheUpperHalfOfAPhone(Browser browser) {
    browser.phone(320, 640).open(SITE.root(Way.DISK), "ko/process.html");
    assertTrue(browser.box(browser.find(".prose")).y < 320);
    browser.open(SITE.root(Way.DISK), "en/process.html");
    assertTrue(browser.box(browser.find(".prose")).y < 320);
  }

  @Test
  void hasAHeaderForThumbs(Browser browser) {
    browser.phone(320, 640);
    for (String page : List.of("ko/process.html", "en/process.html", "ko/index.html")) {
      browser.open(SITE.root(Way.DISK), page);
      assertEquals(List.of(), browser.run(NARROW_TARGETS), page);
    }
  }

  @Test
  void keepsTheTabsInAMenuOnAPhone(Browser browser) {
    browser.phone(360, 640).open(SITE.root(Way.DISK), "ko/process.html");
    WebElement tab = browser.find(".tabs [href='map.html']");
    assertFalse(tab.isDisplayed());
    browser.find(".menu").sendKeys(Keys.ENTER);
    assertTrue(tab.isDisplayed());
    browser.press(Keys.ESCAPE);
    assertFalse(tab.isDisplayed());
    browser.tap(browser.find(".menu"));
    browser.seen(".tabs [href='map.html']").click();
    browser.until(() -> browser.address().endsWith("/ko/map.html"));
  }

  @Test
  void hasItsTabsInSightWhereThereIsRoom(Browser browser) {
    browser.size(768, 800).open(SITE.root(Way.DISK), "ko/process.html").seen(".tabs a");
    assertFalse(browser.find(".menu").isDisplayed());
  }

  @Test
  void breaksNoCodeInATable(Browser browser) {
    browser.phone(320, 640).open(SITE.root(Way.DISK), "ko/process.html").find("td code");
    assertEquals(List.of(1L), browser.run(LINES));
  }

  @Test
  void scrollsWhatIsWideInItselfByKeys(Browser browser) {
    browser.phone(320, 640).open(SITE.root(Way.DISK), "ko/process.html");
    for (String wide : List.of(".table", "pre")) {
      WebElement element = browser.find(wide + "[tabindex='0']");
      browser.run("arguments[0].focus()", element);
      browser.press(Keys.ARROW_RIGHT);
      browser.until(() -> (boolean) browser.run("return arguments[0].scrollLeft > 0", element));
    }
    assertEquals(1, browser.all(".table[tabindex]").size());
  }

  @Test
  void setsTheTranslationBelowItsTextWithoutWideningThePage(Browser browser) {
    browser.phone(320, 640).open(SITE.root(Way.DISK), "ko/process.html");
    browser.find("#view-both").click();
    browser.seen(".twin");
    assertEquals(320L, browser.run("return document.documentElement.scrollWidth"));
    assertEquals(2, browser.all(".table[tabindex]").size());
  }

  /** The theme is the reader's already when the first thing is read that could be drawn. */
  @Test
  void flashesInNoOtherTheme(Browser browser) {
    browser.open(SITE.root(Way.HTTP), "ko/process.html").find("#view-dark").click();
    browser.beforehand(
        "new MutationObserver((_, watch) => { if (document.body) { watch.disconnect();"
            + " self.first = document.documentElement.dataset.theme; } })"
            + ".observe(document, {childList: true, subtree: true})");
    browser.open(SITE.root(Way.HTTP), "ko/index.html");
    assertEquals("dark", browser.run("return self.first"));
  }

  @Test
  void cutsNothingOffOnPaper(Browser browser) {
    browser.size(600, 800).onPaper().open(SITE.root(Way.DISK), "ko/process.html");
    String cut =
        "return [...document.querySelectorAll('.table, pre')]"
            + ".filter(wide => wide.scrollWidth > wide.clientWidth).length";
    assertEquals(0L, browser.run(cut));
    assertEquals("auto", browser.find(".account").getCssValue("break-inside"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void hasBookletsInWhichAxeFindsNothing(String scheme, Browser browser) {
    browser.prefers("prefers-color-scheme", scheme);
    for (String page : List.of("ko/print.html", "en/print.html")) {
      browser.open(SITE.root(Way.DISK), page).find(".booklet .item");
      assertEquals(List.of(), Axe.violations(browser), page);
    }
  }

  @Test
  void marksWhatWasTypedInTheColoursOfTheSystemToo(Browser browser) {
    browser.prefers("forced-colors", "active").open(SITE.root(Way.DISK), "ko/process.html");
    browser.find("#search").sendKeys("프로");
    WebElement mark = browser.seen("#search-results mark");
    assertEquals(
        browser.find("#search-results .name").getCssValue("color"), mark.getCssValue("color"));
    String selected = browser.find("[aria-selected=true]").getCssValue("outline-style");
    assertEquals("solid", selected);
  }

  @Test
  void leadsByKeysPastTheHeaderToTheText(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/process.html").press(Keys.TAB);
    assertEquals("본문으로", browser.focused().getText());
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertEquals("os", browser.focused().getText());
  }

  @Test
  void isReadWithoutScripts(Browser browser) {
    browser.phone(360, 640).withoutScripts().open(SITE.root(Way.DISK), "ko/process.html");
    assertEquals("프로세스", browser.find("h1").getText());
    assertFalse(browser.find("#view-dark").isDisplayed());
    assertFalse(browser.find("#view-both").isDisplayed());
    browser.find(".menu").click();
    browser.seen(".tabs [href='map.html']");
    browser.press(Keys.ESCAPE);
    browser.find(".tongues [lang=en]").click();
    browser.until(() -> browser.address().endsWith("/en/process.html"));
    assertEquals("Process", browser.find("h1").getText());
  }
}
