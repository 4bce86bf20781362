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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@BrowserTest
class SearchTest {
  @RegisterExtension
  static final TestSite SITE =
      TestSite.of(
          Map.of(
              "notes/glossary.yml",
              "title: 노트\nrepository: https://github.com/owner/repo\n",
              "notes/docker.md",
              """
              # 도커 노트

              이 노트는 강의에서 들은 것이다.

              ## 도커(Docker)
              컨테이너를 만드는 도구. `docker run -d`로 뒤에서 실행한다.

              ## 컨테이너(Container)
              앱을 격리한다. 도커가 만든다.

              ## 이미지 생성 (docker build -t 이름 ./)
              도커파일을 빌드한다. <b>굵은</b> 글과 `</script><img src=x onerror=alert(1)>` 코드.

              출처: https://docs.docker.com/build/

              ## 샤딩(Sharding)
              자료를 나누어 둔다.

              ## 2단계 합의(Two-Phase Commit)
              먼저 묻고 나중에 시킨다.

              ## Deadlock
              서로 기다리며 멈춘다.
              """));

  @ParameterizedTest
  @EnumSource
  void findsAsOneTypes(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/container.html").find("#search").sendKeys("도커를");
    browser.find(".search.ready");
    assertEquals("docker", browser.seen("#search-results a").getDomAttribute("data-term"));
    assertEquals(
        "도커", browser.run("return document.querySelector('#search-results mark').textContent"));
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @CsvSource({"도커를, 도커", "컨테이, 컨테이", "Docker, Docker"})
  void marksWhatWasTypedWithoutItsJosa(String typed, String marked, Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/container.html").find("#search").sendKeys(typed);
    browser.find(".search.ready");
    assertEquals(marked, browser.find("#search-results mark").getText());
  }

  @ParameterizedTest
  @CsvSource({
    "샤드, sharding",
    "2PC, two-phase-commit",
    "데드ㄹ, deadlock",
    "데드로, deadlock",
    "데드락이, deadlock"
  })
  void findsLoanwordsAndAbbreviationsThatNoTextHas(String typed, String term, Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/container.html").find("#search").sendKeys(typed);
    browser.find(".search.ready");
    assertEquals(term, browser.seen("#search-results a").getDomAttribute("data-term"));
  }

  @Test
  void isReachedByKeysAndLeftByThem(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/container.html").find("h1");
    browser.press("/");
    assertEquals("search", browser.focused().getDomAttribute("id"));
    browser.press("ㅋ");
    browser.find(".search.ready");
    browser.seen("#search-results a[aria-selected=true]");
    browser.press(Keys.ESCAPE);
    browser.gone("#search-results a");
    assertEquals("false", browser.focused().getDomAttribute("aria-expanded"));
  }

  @Test
  void opensWhatTheArrowsLeadTo(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/index.html").find("#search").sendKeys("도커");
    browser.find(".search.ready");
    browser.seen("#search-results a");
    browser.press(Keys.ARROW_DOWN);
    WebElement second = browser.find("#search-results a:nth-child(2)");
    assertEquals("true", second.getDomAttribute("aria-selected"));
    assertEquals(
        second.getDomAttribute("id"), browser.focused().getDomAttribute("aria-activedescendant"));
    String term = second.getDomAttribute("data-term");
    browser.press(Keys.ENTER);
    browser.find("h1");
    assertTrue(browser.address().endsWith("/ko/" + term + ".html"), browser.address());
  }

  @Test
  void leavesKeysOfAnInputMethodToIt(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/index.html").find("#search").sendKeys("도커");
    browser.find(".search.ready");
    browser.seen("#search-results a");
    Object prevented =
        browser.run(
            """
            return ["Enter", "ArrowDown", "Escape"].map(key => !document.querySelector("#search").dispatchEvent(
                new KeyboardEvent("keydown", {key, isComposing: true, bubbles: true, cancelable: true})));
            """);
    assertEquals(List.of(false, false, false), prevented);
    assertTrue(browser.find("#search-results a:first-child").isDisplayed());
  }

  @ParameterizedTest
  @EnumSource
  void showsAPageOfResultsThatCanBeLinkedTo(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/search.html?q=%EB%8F%84%EC%BB%A4&kind=1");
    browser.find(".search.ready");
    assertEquals("이미지-생성", browser.seen("#search-results a").getDomAttribute("data-term"));
    assertEquals(1L, browser.run("return document.querySelectorAll('#search').length"));
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker run -d", "강의", "docs.docker.com", "노트"})
  void findsCodeNotesAndSources(String query, Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/index.html").find("#search").sendKeys(query);
    browser.find(".search.ready");
    assertTrue(browser.seen("#search-results a").isDisplayed());
  }

  @Test
  void sendsWhoFindsNothingToTheRepository(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/index.html").find("#search").sendKeys("된장찌개");
    browser.find(".search.ready");
    String issue = browser.seen("#search-nearest a[rel~=external]").getDomAttribute("href");
    assertTrue(issue.startsWith("https://github.com/owner/repo/issues/new?title="), issue);
    assertEquals(
        0L, browser.run("return document.querySelector('#search-results').childNodes.length"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "ㅏ",
        "ㄱ",
        "ᄃ",
        "ﾡ",
        "ㅋㅋㅋㅋㅋㅋ",
        "🐳👨‍👩‍👧",
        "שלום עולם",
        "\u202Edocker",
        "(.*)+[a-z]{2,}$^\\",
        "*",
        "\\",
        "%",
        "' \" `",
        "\uD800",
        "  ",
        "C++"
      })
  void takesWhateverIsTyped(String query, Browser browser) {
    ask(browser, query);
    assertFalse(
        (Boolean)
            browser.run(
                "return !!document.querySelector('#search-results script, #search-nearest script, .found img')"));
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"가", "ㄱ", "a", "도커 ", "ㅋㅋ ", "(", "한글abc"})
  void answersTenThousandCharactersAtOnce(String part, Browser browser) {
    long took = ask(browser, part.repeat(10_000 / part.length()));
    assertTrue(took < 500, "took " + took + " ms");
    assertEquals(List.of(), browser.complaints());
  }

  /** Types it into the box; gives how many milliseconds the answer took. */
  private static long ask(Browser browser, String query) {
    browser.open(SITE.root(Way.DISK), "ko/index.html").find("#search").click();
    browser.find(".search.ready");
    Object took =
        browser.run(
            """
            const box = document.querySelector("#search");
            box.value = arguments[0];
            const start = performance.now();
            box.dispatchEvent(new InputEvent("input", {bubbles: true}));
            return Math.round(performance.now() - start);
            """,
            query);
    return (Long) took;
  }
}
