package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@BrowserTest
class MapTest {
  @RegisterExtension static final TestSite SITE = TestSite.ofProject();

  /** The contrast of two colours as WCAG 2 counts it, the browser telling what they are in sRGB. */
  private static final String CONTRAST =
      """
      const canvas = document.createElement("canvas").getContext("2d");
      const light = colour => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      };
      const of = css => light(getComputedStyle(document.querySelector(css)).fill);
      const paper = light(getComputedStyle(document.documentElement).backgroundColor);
      return ["svg a text", "svg a.term circle"].map(css => Math.max(of(css), paper) / Math.min(of(css), paper));
      """;

  @ParameterizedTest
  @EnumSource
  void leadsToATermByKeys(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/map.html").find(".head a").sendKeys(Keys.TAB);
    assertEquals("컨테이너", browser.focused().getAccessibleName());
    assertEquals("link", browser.focused().getAriaRole());
    String focused = browser.focused().findElement(By.cssSelector("circle")).getCssValue("stroke");
    browser.press(Keys.TAB);
    String left = browser.find("svg a[href='container.html'] circle").getCssValue("stroke");
    assertNotEquals(left, focused);
    browser.pressBack();
    browser.press(Keys.ENTER);
    browser.find(".eyebrow");
    assertTrue(browser.address().endsWith("/ko/container.html"), browser.address());
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  @SuppressWarnings("unchecked")
  void isReadableInLightAndDark(String scheme, Browser browser) {
    browser.prefers("prefers-color-scheme", scheme).open(SITE.root(Way.DISK), "ko/map.html");
    List<Number> contrasts = (List<Number>) browser.run(CONTRAST);
    contrasts.forEach(contrast -> assertTrue(contrast.doubleValue() > 4.5, contrasts::toString));
    browser.picture("map-" + scheme);
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko/map.html", "en/map.html", "ko/container.html", "en/container.html"})
  void leavesNoWordOutsideNorOverAnother(String page, Browser browser) {
    browser.open(SITE.root(Way.DISK), page).find("svg a");
    Object wrong =
        browser.run(
            """
            const sheet = document.querySelector("nav.map > svg").getBoundingClientRect();
            const words = [...document.querySelectorAll("svg text:not(.hidden)")];
            const boxes = words.map(word => word.getBoundingClientRect());
            const wrong = [];
            boxes.forEach((a, k) => {
              if (a.left < sheet.left || a.right > sheet.right) wrong.push(words[k].textContent);
              boxes.slice(k + 1).forEach((b, j) => {
                const apart = a.right <= b.left || b.right <= a.left
                    || a.bottom - 5 <= b.top + 2 || b.bottom - 5 <= a.top + 2;
                if (!apart) wrong.push(words[k].textContent + " / " + words[k + 1 + j].textContent);
              });
            });
            return wrong;
            """);
    assertEquals(List.of(), wrong);
  }

  @Test
  void scrollsInItselfFromItsMiddleOnAPhone(Browser browser) {
    browser.phone(360, 740).open(SITE.root(Way.DISK), "ko/map.html").find("svg a");
    assertEquals(360L, browser.run("return document.documentElement.scrollWidth"));
    assertEquals(
        true,
        browser.run(
            "const map = document.querySelector('.map'); return map.scrollWidth > map.clientWidth && map.scrollLeft > 0"));
    browser.picture("map-phone");
    browser.open(SITE.root(Way.DISK), "ko/docker.html").find("#neighbours svg");
    assertEquals(360L, browser.run("return document.documentElement.scrollWidth"));
    browser.picture("neighbours-phone");
  }
}
