package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@BrowserTest
class OfflineTest {
  @RegisterExtension static final TestSite SITE = site();
  @RegisterExtension static final TestSite STOPPED = site();

  private static TestSite site() {
    return TestSite.of(
        Map.of(
            "notes/glossary.yml",
            "title: {ko: 도커 용어집, en: Docker Glossary}\n",
            "notes/docker.md",
            "# 노트\n\n## 컨테이너(Container)\n앱을 격리한다.\n\n## 도커(Docker)\n```js\nlet a = 1\n```\n"));
  }

  @Test
  void aPageThatWasSeenAndTheSearchAreThereWithoutAServer(Browser browser) {
    browser.open(STOPPED.root(Way.HTTP), "ko/docker.html?from=mail#main");
    browser.until(() -> isKept(browser, "ko/docker.html"));
    assertEquals(List.of(), browser.complaints());
    STOPPED.stop();

    browser.open(STOPPED.root(Way.HTTP), "ko/docker.html");
    assertEquals("도커", browser.find("h1").getText());
    browser.find(".code-keyword");
    browser.find("#search").sendKeys("ㅋㅌㅇㄴ");
    assertEquals("container", browser.seen("#search-results a").getDomAttribute("data-term"));
    browser.open(STOPPED.root(Way.HTTP), "");
    browser.until(() -> browser.address().endsWith("/index.html"));
    browser.find(".cover h1");

    browser.open(STOPPED.root(Way.HTTP), "ko/notes/unseen.html");
    String said = browser.find("main").getText();
    assertTrue(said.contains("연결되어 있지 않습니다"), said);
    assertTrue(said.contains("This page was not opened before"), said);
    browser.picture("offline");
    browser.find("main a[href='ko/index.html']").click();
    browser.find(".cover h1");
    assertTrue(browser.address().endsWith("/sub/path/ko/index.html"), browser.address());
  }

  @Test
  void whatIsShownIsNewWhileThereIsAServer(Browser browser) throws IOException {
    String page = "ko/container.html";
    browser.open(SITE.root(Way.HTTP), page);
    browser.until(() -> isKept(browser, page));
    SITE.change(page, text -> text.replace("앱을 격리한다.", "앱을 따로 둔다."));
    assertEquals("앱을 따로 둔다.", browser.open(SITE.root(Way.HTTP), page).find(".prose p").getText());
    SITE.change("sw.js", text -> text.replaceFirst("VERSION = \"\\w+", "VERSION = \"next"));
    browser.open(SITE.root(Way.HTTP), page);
    browser.until(() -> names(browser).equals(List.of("malmoi " + SITE.root(Way.HTTP) + " next")));
    assertTrue(isKept(browser, page));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void saysHowItIsInstalledAndTriesNothingFromDisk(Browser browser) {
    browser.open(SITE.root(Way.HTTP), "ko/container.html");
    String address = browser.find("link[rel=manifest]").getDomProperty("href");
    assertEquals(SITE.root(Way.HTTP) + "site.webmanifest", address);
    assertEquals(
        "도커 용어집",
        browser.run("return fetch(arguments[0]).then(r => r.json()).then(m => m.name)", address));
    browser.open(SITE.root(Way.DISK), "ko/container.html").find("h1");
    assertEquals(0, browser.all("link[rel=manifest]").size());
    assertNull(browser.run("return navigator.serviceWorker?.controller"));
    assertEquals(List.of(), browser.complaints());
  }

  private static boolean isKept(Browser browser, String path) {
    String kept = "return caches.match(new URL('../' + arguments[0], location)).then(Boolean)";
    return browser.run(kept, path) == Boolean.TRUE;
  }

  private static Object names(Browser browser) {
    return browser.run("return caches.keys()");
  }
}
