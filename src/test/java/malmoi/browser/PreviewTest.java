package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

@BrowserTest
class PreviewTest {
  @RegisterExtension
  static final TestSite SITE =
      TestSite.of(
          Map.of(
              "notes/docker.md",
              """
              # 노트

              ## 도커(Docker)
              **컨테이너**를 다루는 도구. 데몬은 [[파드]]와 다르다.

              | 표 |
              |---|
              | 오른쪽 끝에 서는 낱말 다음의 컨테이너 |

              ## 컨테이너(Container)
              앱을 격리하여 실행하는 단위이다. 이미지로 만든다.

              긴 이야기.
              """,
              "notes/docker.en.md",
              """
              # Note

              ## Docker
              A tool for handling containers.

              ## Container
              A unit that runs an app in isolation. It is made from an image.
              """,
              "notes/glossary.yml",
              "links: all\n",
              "notes/terms.yml",
              "pod: {ko: [파드], en: [Pod]}\n"));

  /** So many terms that several files tell of them. */
  @RegisterExtension
  static final TestSite LARGE = TestSite.of(Map.of("notes/words.md", "# 낱말\n" + words(150)));

  private static final String CARD = ".preview";
  private static final String LINK = "a.term[data-term=container]";
  private static final String KOREAN = "컨테이너\n앱을 격리하여 실행하는 단위이다. 이미지로 만든다.";
  private static final String ENGLISH =
      "Container\nA unit that runs an app in isolation. It is made from an image.";

  @ParameterizedTest
  @EnumSource
  void tellsInBothLanguagesWhatATermMeansWhereTheMouseRests(Way way, Browser browser) {
    WebElement link = open(browser, way, "ko/docker.html");
    browser.hover(link);
    WebElement card = browser.seen(CARD);
    assertEquals(KOREAN + "\n" + ENGLISH, card.getText());
    assertEquals("ko", card.findElement(By.cssSelector("div")).getDomAttribute("lang"));
    assertEquals(card.getDomAttribute("id"), link.getDomAttribute("aria-describedby"));
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheReadersLanguageFirst(Way way, Browser browser) {
    browser.hover(open(browser, way, "en/docker.html"));
    assertEquals(ENGLISH + "\n" + KOREAN, browser.seen(CARD).getText());
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void aFingerAsksFirstAndGoesByTheCard(Way way, Browser browser) {
    browser.phone(320, 640);
    WebElement link = open(browser, way, "ko/docker.html");
    String address = browser.address();
    browser.tap(link);
    WebElement card = browser.seen(CARD);
    assertEquals(KOREAN + "\n" + ENGLISH, card.getText());
    assertEquals(address, browser.address());
    browser.tap(card.findElement(By.linkText("컨테이너")));
    browser.until(() -> browser.address().endsWith("/ko/container.html"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aSecondTapGoesAndATapBesideCloses(Browser browser) {
    browser.phone(360, 640);
    WebElement link = open(browser, Way.DISK, "ko/docker.html");
    browser.tap(link);
    browser.seen(CARD);
    browser.tap(browser.find("h1"));
    browser.gone(CARD);
    browser.tap(link);
    browser.seen(CARD);
    browser.tap(link);
    browser.until(() -> browser.address().endsWith("/ko/container.html"));
  }

  @Test
  void staysWhileTheMouseIsOnItAndGoesWhenItHasLeft(Browser browser) throws Exception {
    browser.hover(open(browser, Way.DISK, "ko/docker.html"));
    WebElement card = browser.seen(CARD);
    browser.hover(card);
    Thread.sleep(600);
    assertTrue(card.isDisplayed());
    browser.hover(browser.find("h1"));
    browser.gone(CARD);
    assertNull(browser.find(LINK).getDomAttribute("aria-describedby"));
  }

  @Test
  void escClosesItAndTheMouseStaysWhereItIs(Browser browser) throws Exception {
    browser.hover(open(browser, Way.DISK, "ko/docker.html"));
    browser.seen(CARD);
    browser.press(Keys.ESCAPE);
    browser.gone(CARD);
    Thread.sleep(600);
    assertEquals(List.of(), browser.all(CARD));
  }

  @Test
  void theKeyboardOpensItAndIsNotCaught(Browser browser) {
    WebElement link = open(browser, Way.DISK, "ko/docker.html");
    browser.run("arguments[0].focus({focusVisible: true})", link);
    assertTrue(browser.seen(CARD).getText().startsWith("컨테이너"));
    browser.press(Keys.TAB);
    assertEquals("pod", browser.focused().getDomAttribute("data-term"));
    browser.until(() -> browser.find(CARD).getText().startsWith("파드"));
    browser.press(Keys.ESCAPE);
    browser.gone(CARD);
    assertEquals("pod", browser.focused().getDomAttribute("data-term"));
    browser.press(Keys.ENTER);
    browser.until(() -> browser.address().endsWith("/ko/pod.html"));
  }

  @Test
  void saysThatADefinitionIsWanted(Browser browser) {
    open(browser, Way.DISK, "ko/docker.html");
    browser.hover(browser.find("a.term[data-term=pod]"));
    assertEquals("파드\nPod\n이 용어는 아직 풀이가 없습니다. 풀이를 기다립니다.", browser.seen(CARD).getText());
  }

  @Test
  void aMouseThatPassesByOpensNothing(Browser browser) throws Exception {
    browser.hover(open(browser, Way.DISK, "ko/docker.html"));
    browser.hover(browser.find("h1"));
    Thread.sleep(600);
    assertEquals(List.of(), browser.all(CARD));
  }

  @Test
  void neverLeavesTheViewNorMovesTheText(Browser browser) {
    browser.size(320, 240);
    open(browser, Way.DISK, "ko/notes/docker.html");
    List<WebElement> links = browser.all("a.term");
    assertEquals(3, links.size());
    for (WebElement link : links) {
      browser.run("arguments[0].scrollIntoView({block: 'end', behavior: 'instant'})", link);
      Object before = browser.run("return arguments[0].closest('p, td').offsetHeight", link);
      browser.hover(link);
      Rectangle card = browser.box(browser.seen(CARD));
      assertTrue(card.x >= 0 && card.x + card.width <= 320, card.x + " " + card.width);
      assertTrue(card.y >= 0 && card.y + card.height <= 240, card.y + " " + card.height);
      assertEquals(before, browser.run("return arguments[0].closest('p, td').offsetHeight", link));
      assertEquals(320L, browser.run("return document.documentElement.scrollWidth"));
      browser.press(Keys.ESCAPE);
      browser.gone(CARD);
    }
  }

  @Test
  void isAPlainLinkToAMouseThatClicks(Browser browser) {
    WebElement link = open(browser, Way.DISK, "ko/docker.html");
    assertFalse(link.getDomAttribute("href").isEmpty());
    link.click();
    browser.until(() -> browser.address().endsWith("/ko/container.html"));
  }

  @Test
  void findsATermAmongManyFiles(Browser browser) {
    browser.open(LARGE.root(Way.DISK), "ko/낱말-0.html");
    for (WebElement link : browser.all("a.term")) {
      browser.hover(link);
      String name = link.getText();
      browser.until(
          () ->
              browser.all(CARD).stream()
                  .anyMatch(card -> card.getText().equals(name + "\n" + name + "의 뜻.")));
    }
    assertEquals(List.of(), browser.complaints());
  }

  private static String words(int count) {
    StringBuilder words = new StringBuilder("## 낱말 0\n낱말 1, 낱말 20, 낱말 77, 낱말 101, 낱말 149.\n");
    for (int n = 1; n < count; n++) {
      words.append("## 낱말 %d\n낱말 %d의 뜻.\n".formatted(n, n));
    }
    return words.toString();
  }

  private static WebElement open(Browser browser, Way way, String page) {
    return browser.open(SITE.root(way), page).find(LINK);
  }
}
