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

@BrowserTest
class OpeningTest {
  @RegisterExtension
  static final TestSite SITE =
      TestSite.of(
          Map.of(
              "glossary.yml", "title: 노트\n",
              "notes/docker.md", "# 도커\n\n## 컨테이너(Container)\n앱을 격리한다.\n"));

  @ParameterizedTest
  @EnumSource
  void opensWithoutAnErrorAndAsksNothingOfTheNetwork(Way way, Browser browser) {
    for (String page : List.of("ko/index.html", "en/container.html", "ko/notes/docker.html")) {
      browser.open(SITE.root(way), page).find("h1");
    }
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromTheEntranceToTheIndex(Way way, Browser browser) {
    browser.open(SITE.root(way), "index.html").find("h1");
    assertTrue(browser.address().endsWith("/index.html"), browser.address());
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void hearsOfErrorsOfRequestsThatLeaveTheSiteAndOfMissingFiles(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/index.html");
    browser.run("setTimeout(() => { throw Error('loud') })");
    browser.run("location = 'http://127.0.0.1:9/'");
    browser.open(SITE.root(way), "ko/missing.html");
    String complaints = browser.complaints().toString();
    assertTrue(complaints.contains("loud"), complaints);
    assertTrue(complaints.contains("outside: http://127.0.0.1:9/"), complaints);
    assertTrue(complaints.contains(way == Way.HTTP ? "404" : "ERR_FILE_NOT_FOUND"), complaints);
  }

  @ParameterizedTest
  @EnumSource
  void beginsEachTestWithNothingStored(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/index.html").run("localStorage.setItem('kept', 'yes')");
    browser.begin();
    browser.open(SITE.root(way), "ko/index.html");
    assertEquals(0L, browser.run("return localStorage.length"));
  }

  @Test
  void showsItselfAsOnAPhoneAndInTheDark(Browser browser) {
    browser.phone(360, 640).dark().open(SITE.root(Way.DISK), "ko/index.html");
    String query = "return matchMedia(arguments[0]).matches";
    for (String is :
        List.of(
            "(width: 360px)",
            "(hover: none)",
            "(pointer: coarse)",
            "(prefers-color-scheme: dark)")) {
      assertEquals(true, browser.run(query, is), is);
    }
  }
}
