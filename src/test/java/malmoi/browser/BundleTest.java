package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import malmoi.Build;
import malmoi.read.Disk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@BrowserTest
class BundleTest {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==";

  private static final String KOREAN =
      """
      # 도커 노트

      ## 도커(Docker)
      컨테이너를 다루는 도구. [쓰임](#쓰임)을 보라.

      ### 쓰임
      ![그림](a.png) <b>굵은 <img src="a.png" alt="그림"></b>

      ```js
      const html = "<!-- </script><script>alert(1)</script> -->";
      ```

      출처: https://docs.docker.com/

      ## 컨테이너(Container)
      앱을 격리한다. 도커가 만든다.
      """;

  private static final String ENGLISH =
      """
      # Docker notes

      ## Docker
      A tool for handling containers.

      ## Container
      It isolates an app. Docker makes it.
      """;

  @TempDir private static Path folder;
  private static String root;

  @BeforeAll
  static void bundle() throws IOException {
    Path notes = Files.createDirectories(folder.resolve("p/notes"));
    Files.writeString(notes.resolve("glossary.yml"), "title: {ko: 도커 용어집, en: Docker Glossary}\n");
    Files.writeString(notes.resolve("docker.md"), KOREAN);
    Files.writeString(notes.resolve("docker.en.md"), ENGLISH);
    Files.write(notes.resolve("a.png"), Base64.getDecoder().decode(PIXEL));
    Build.Order order =
        new Build.Order(
            folder.resolve("p"), Optional.empty(), Optional.empty(), Optional.empty(), false);
    Path zip = folder.resolve("용어집.zip");
    assertEquals(Optional.of(zip), Build.bundle(order, Optional.of(zip)).file());
    unpack(zip);
    assertTrue(Build.single(order, Optional.empty()).file().isPresent());
    root = "file://" + folder.toUri().getRawPath();
  }

  private static void unpack(Path zip) throws IOException {
    Disk disk = new Disk(folder);
    try (ZipFile packed = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
      for (var entry : packed.stream().toList()) {
        Path file = disk.path(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream bytes = packed.getInputStream(entry)) {
          Files.copy(bytes, file);
        }
      }
    }
  }

  @Test
  void theUnpackedSiteHasItsSearchItsCardsAndItsMap(Browser browser) {
    String site = new Disk(folder).path("용어집").toUri().toString();
    browser.open(site, "ko/container.html").find("#search").sendKeys("ㄷㅋ");
    assertEquals("docker", browser.seen("#search-results a").getDomAttribute("data-term"));
    browser.press(Keys.ESCAPE);
    browser.hover(browser.find(".prose a.term[data-term=docker]"));
    assertTrue(browser.seen(".preview").getText().contains("A tool for handling containers."));
    browser.open(site, "index.html").find(".tabs a[href='map.html']").click();
    browser.seen("svg a[href='docker.html']");
    browser.find(".tongues a[lang=ko]").click();
    browser.until(() -> browser.address().endsWith("/ko/map.html"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theSingleFileIsASearchedGlossaryByItself(Browser browser) throws IOException {
    open(browser, "").find("#search").sendKeys("컨테이너를");
    browser.find(".search.ready");
    browser.seen("#search-results a");
    browser.press(Keys.ENTER);
    browser.gone(".found");
    assertTrue(browser.address().endsWith("docker-glossary.html#container"), browser.address());
    assertTrue(
        browser.run("return document.querySelector('#container').offsetTop > 0") == Boolean.TRUE);
    assertEquals(
        List.of(true, true),
        browser.run(
            "return [...document.images].filter(i => i.offsetHeight).map(i => i.complete && i.naturalWidth === 1)"));
    assertTrue(browser.all(".code-keyword").size() > 0);
    browser.find("#search").clear();
    browser.find("#search").sendKeys("ㄷㅋ");
    assertEquals("docker", browser.seen("#search-results a").getDomAttribute("data-term"));
    assertEquals(List.of(), browser.complaints());
    String page = Files.readString(folder.resolve("p/docker-glossary.html"));
    assertFalse(page.matches("(?s).*(src|href)=\"(?!#|data:|https://docs)[^\"]*\".*"));
  }

  @Test
  void theSingleFileShowsTheLanguageThatTheAddressLeadsTo(Browser browser) {
    open(browser.dark(), "#en/docker");
    assertTrue(browser.seen("[id='en/docker']").isDisplayed());
    assertFalse(browser.find("#docker").isDisplayed());
    assertEquals("en", browser.run("return document.documentElement.lang"));
    assertEquals("한국어", browser.find(".tongues").getText());
    browser.find("#search").sendKeys("격리");
    browser.find(".search.ready");
    browser.picture("single-dark");
    browser.seen("#search-results a");
    browser.press(Keys.ENTER);
    browser.until(() -> browser.address().endsWith("#en/container"));
    browser.find(".tongues [lang=ko]").click();
    browser.until(() -> browser.address().endsWith("#container"));
    assertTrue(browser.seen("#container").isDisplayed());
    assertFalse(browser.find("[id='en/container']").isDisplayed());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theSingleFileIsWholeWithoutScripts(Browser browser) {
    open(browser.withoutScripts(), "");
    assertFalse(browser.find("#search").isDisplayed());
    browser.find("[id='ko/'] .contents a[href='#docker']").click();
    assertTrue(browser.address().endsWith("#docker"), browser.address());
    WebElement docker = browser.seen("#docker");
    docker.findElement(By.cssSelector(".prose a[href='#container']")).click();
    docker.findElement(By.cssSelector(".other a")).click();
    assertTrue(browser.address().endsWith("#en/docker"), browser.address());
    assertFalse(browser.find("#docker").isDisplayed());
    browser.find(".tongues [lang=ko]").click();
    assertTrue(browser.seen("#docker").isDisplayed());
    browser.wholePicture("single");
    assertEquals(List.of(), browser.complaints());
  }

  private static Browser open(Browser browser, String anchor) {
    return browser.open(root, "p/docker-glossary.html" + anchor);
  }
}
