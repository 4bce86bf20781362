package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrefsTest {

  @ParameterizedTest
  @CsvSource({
    "notes/도커 노트.html, notes/도커%20노트.html",
    "notes/[a]^{b}.html, notes/%5Ba%5D%5E%7Bb%7D.html",
    "notes/C++'(1).html, notes/C++'(1).html"
  })
  void encodesWhatMayNotStandInAPath(String path, String href) {
    assertEquals(href, Hrefs.to(path));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/, true",
    "https://example.com/?a=1&b=2, true",
    "https:///a, false",
    "https://, false",
    "mailto:a@example.com, true",
    "../a.html, true",
    "javascript:alert(1), false",
    "JavaScript:alert(1), false",
    "data:text/html;base64, false",
    "a:b, false"
  })
  void followsOnlyWhatABrowserDoesNotRun(String address, boolean safe) {
    assertEquals(safe, Hrefs.safe(address).isPresent());
  }

  @Test
  void stepsAsideFromIdsOfThePage() {
    assertEquals("notes/a.html#search.1", Hrefs.toNote("a", "search"));
    assertEquals("sources.1", Ids.onTermPage("sources", 1));
    assertEquals("쓰임", Ids.onTermPage("쓰임", 1));
    assertEquals("쓰임.2", Ids.onTermPage("쓰임", 2));
  }
}
