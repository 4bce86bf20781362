package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

@BrowserTest
class PrintTest {
  @RegisterExtension static final TestSite SITE = TestSite.ofProject();

  private static final Pattern PAGE = Pattern.compile("/Type /Page\\b(?!s)");
  private static final Pattern A4 =
      Pattern.compile("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]");

  /** Each term begins with its names, on the sheet that has the first line of its text. */
  @ParameterizedTest
  @EnumSource
  void makesABookletOfA4Pages(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/print.html").find("h1");
    String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
    long pages = PAGE.matcher(pdf).results().count();
    assertTrue(pages > 15, pages + " pages");
    assertEquals(pages, A4.matcher(pdf).results().count());
    assertTrue(pdf.contains("/Dest /docker"), "links within");
    assertTrue(pdf.contains("/URI (https://"), "links to sources");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void isLinkedFromEveryPage(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/notes/container-basics.html");
    browser.find(".colophon a").sendKeys(Keys.ENTER);
    browser.find(".booklet");
    assertTrue(browser.address().endsWith("/ko/print.html"), browser.address());
    browser.find(".binding a[lang=en]").click();
    browser.find(".booklet[lang=en]");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void isReadOnAPhoneToo(Browser browser) {
    browser.phone(320, 640).open(SITE.root(Way.DISK), "ko/print.html").find("h1");
    assertEquals(320L, browser.run("return Math.round(document.scrollingElement.scrollWidth)"));
    browser.picture("print-phone");
  }
}
