package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

@BrowserTest
class ViewTest {
  @RegisterExtension
  static final TestSite SITE =
      TestSite.of(
          Map.of(
              "notes/docker.md",
              """
              # 노트

              ## 도커(Docker)
              컨테이너를 다루는 도구.

              ### 쓰임
              앱을 나눈다.[^1]

              ```java
              int x;
              ```

              [^1]: 주

              ## 컨테이너(Container)
              격리한 프로세스.
              """,
              "notes/docker.en.md",
              """
              # Note

              ## Docker
              A tool for containers, with a text that is a good deal longer than the other one.

              ### Use
              Apps are handed out.[^1]

              ```java
              int x;
              ```

              [^1]: Note

              ## Container
              An isolated process.
              """));

  private static final String PAPER =
      "return getComputedStyle(document.documentElement).backgroundColor";
  private static final String LIGHT = "rgb(253, 252, 249)";
  private static final String DARK = "rgb(23, 24, 26)";

  @ParameterizedTest
  @EnumSource
  void turnsDarkAndStaysSo(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/docker.html").find("#view-dark").click();
    assertEquals(DARK, browser.run(PAPER));
    browser.open(SITE.root(way), "en/index.html");
    assertEquals(DARK, browser.run(PAPER));
    WebElement button = browser.find("#view-dark");
    assertEquals("true", button.getDomAttribute("aria-pressed"));
    assertEquals("Dark theme", button.getAccessibleName());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void followsTheSystemAgainWhenTheSystemsThemeIsChosen(Browser browser) {
    browser.dark().open(SITE.root(Way.DISK), "ko/docker.html");
    assertEquals(DARK, browser.run(PAPER));
    browser.find("#view-dark").click();
    assertEquals(LIGHT, browser.run(PAPER));
    browser.find("#view-dark").click();
    browser.prefers("prefers-color-scheme", "light");
    assertEquals(LIGHT, browser.run(PAPER));
  }

  @ParameterizedTest
  @EnumSource
  void setsBothLanguagesSideBySideSectionBySection(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/docker.html").find("#view-both").click();
    browser.seen(".twin");
    List<Rectangle> boxes = browser.all(".texts > *").stream().map(browser::box).toList();
    assertEquals(4, boxes.size());
    assertEquals(boxes.get(0).y, boxes.get(1).y);
    assertEquals(boxes.get(2).y, boxes.get(3).y);
    assertTrue(boxes.get(0).x + boxes.get(0).width < boxes.get(1).x);
    assertEquals(
        "Use\nApps are handed out.1\nint x;\nNote ↩", browser.all(".twin").get(1).getText());
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void remembersThatBothLanguagesAreWanted(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/docker.html").find("#view-both").click();
    browser.open(SITE.root(way), "en/notes/docker.html");
    assertEquals(
        "도커(Docker)\n컨테이너를 다루는 도구.", browser.seen("section .twin").getText().split("\n쓰임")[0]);
    assertEquals("true", browser.find("#view-both").getDomAttribute("aria-pressed"));
    browser.find("#view-both").click();
    browser.gone(".twin");
    browser.open(SITE.root(way), "en/docker.html").gone("div.twin");
  }

  @Test
  void setsTheTranslationBelowItsSectionOnAPhone(Browser browser) {
    browser.phone(360, 640).open(SITE.root(Way.DISK), "ko/docker.html").find("#view-both").click();
    browser.seen(".twin");
    List<Rectangle> boxes = browser.all(".texts > *").stream().map(browser::box).toList();
    for (int k = 1; k < 4; k++) {
      assertTrue(boxes.get(k).y >= boxes.get(k - 1).y + boxes.get(k - 1).height);
    }
  }

  @Test
  void leavesIdsToTheTextAndLeadsFromTheTwinToItsPage(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/docker.html").find("#view-both").click();
    browser.seen(".twin");
    assertEquals(0, browser.all(".twin [id]").size());
    assertEquals(
        "../en/docker.html#fn-1-2-1", browser.find(".twin .footnote a").getDomAttribute("href"));
  }

  @Test
  void coloursTheCodeOfTheTwin(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/docker.html").find("#view-both").click();
    assertEquals("int", browser.seen(".twin .code-keyword").getText());
  }

  @Test
  void saysNothingTwiceBeforeBothAreWanted(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/docker.html").find("h1");
    assertEquals(false, browser.run("return document.body.innerText.includes('A tool')"));
    assertEquals(0, browser.all(".twin .prose").size());
  }

  @ParameterizedTest
  @EnumSource
  void leadsToTheLanguageThatTheReaderChose(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/docker.html").find(".tongues [lang=en]").click();
    browser.until(() -> browser.address().endsWith("/en/docker.html"));
    browser.find(".tongues [lang=ko]").click();
    browser.until(() -> browser.address().endsWith("/ko/docker.html"));
    browser.open(SITE.root(way), "t/container.html");
    browser.until(() -> browser.address().endsWith("/ko/container.html"));
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void copiesTheAddressOfTheTerm(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/docker.html").find("#copy").sendKeys(Keys.ENTER);
    browser.until(() -> browser.find(".deeds [role=status]").getText().equals("주소를 복사했습니다."));
    browser.find("#search").sendKeys(Keys.chord(Keys.CONTROL, "v"));
    String pasted = browser.find("#search").getDomProperty("value");
    assertEquals(SITE.root(way) + "t/docker.html", pasted);
  }
}
