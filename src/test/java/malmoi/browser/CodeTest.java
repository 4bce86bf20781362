package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class CodeTest {
  private static final String CODE =
      """
      # 코드

      ## 셸
      ```console
      $ docker run -it --rm ubuntu echo "안녕 <b>" # 주석
      안녕 <b>
      ```

      ## 자바
      ```java
      /** 컨테이너 */
      class Box<T> { String of(int n) { return "값 & " + n; } }
      ```

      ## C++
      ```C++
      int main() { return 0; }
      ```

      ## 도커파일
      ```Dockerfile
      FROM ubuntu:24.04
      ```

      ## 모르는 말
      ```klingon
      if (a) return "b";
      ```
      """;

  @RegisterExtension
  static final TestSite SITE =
      TestSite.of(Map.of("glossary.yml", "title: 코드\n", "notes/code.md", CODE));

  @ParameterizedTest
  @EnumSource
  void isColouredAsItsLanguageWantsAndSaysWhatItSaid(Way way, Browser browser) {
    browser.open(SITE.root(way), "ko/notes/code.html").find("pre .token");
    assertEquals(
        List.of("shell-session true", "java true", "cpp true", "dockerfile true", "klingon false"),
        browser.run(
            "return [...document.querySelectorAll('pre code')].map(code =>"
                + " code.className.slice(9) + ' ' + (code.querySelector('.token') !== null))"));
    assertEquals(
        "/** 컨테이너 */\nclass Box<T> { String of(int n) { return \"값 & \" + n; } }\n",
        browser.run("return document.querySelector('code.language-java').textContent"));
    assertEquals(
        "$ docker run -it --rm ubuntu echo \"안녕 <b>\" # 주석\n안녕 <b>\n",
        browser.run("return document.querySelector('pre code').textContent"));
    assertEquals(
        "token code-number",
        browser.run("return document.querySelector('.language-cpp [class*=number]').className"));
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @CsvSource({"light, 'rgb(106, 61, 154)'", "dark, 'rgb(196, 165, 236)'"})
  void hasTheTonesOfTheTheme(String scheme, String tone, Browser browser) {
    browser.prefers("prefers-color-scheme", scheme);
    browser.open(SITE.root(Way.DISK), "ko/notes/code.html").find("pre .token");
    assertEquals(
        tone,
        browser.run(
            "return getComputedStyle(document.querySelector('code.language-java .code-keyword')).color"));
  }

  @Test
  void isNoBurdenOnPagesWithoutIt(Browser browser) {
    browser.open(SITE.root(Way.DISK), "ko/모르는-말.html").find("pre");
    assertEquals(0L, browser.run("return document.querySelectorAll('[src*=\"/code.js\"]').length"));
    browser.open(SITE.root(Way.DISK), "ko/자바.html").find("pre .token");
    assertTrue(
        (Long) browser.run("return document.querySelectorAll('pre .code-keyword').length") > 1);
    assertEquals(List.of(), browser.complaints());
  }
}
