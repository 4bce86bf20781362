package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {
  private static final String ALL = "a <b> & \"c\" 'd' é 가나 𝄞 `$/-\\ \t\n\u0001";

  @ParameterizedTest
  @CsvSource({
    "p,",
    "title,",
    "script,",
    "style,",
    ",",
    "p, title",
    "a, href",
    "a, onclick",
    "script, src"
  })
  void areWhatJteWrites(String tag, String attribute) {
    assertSame(
        output -> {
          output.setContext(tag, attribute);
          output.writeUserContent(ALL);
          output.writeUserContent(new Markup("<i>가&amp;\"</i>"));
          output.writeUserContent(7);
          output.writeContent("<hr>가", 1, 5);
          output.writeUserContent((String) null);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "\tjavascript:x",
        "data:text/html,x",
        "https://example.org/?a=1&b='2'",
        "javascript",
        "a:b"
      })
  void holdNoAddressThatRuns(String address) {
    assertSame(
        output -> {
          output.setContext("a", "href");
          output.writeUserContent(address);
          output.writeUserContent(new Markup(address));
        });
  }

  @Test
  void growWithThePageAndBeginAnew() {
    PageBytes bytes = new PageBytes();
    bytes.writeContent("가".repeat(100_000));
    bytes.clear();
    bytes.setContext("p", null);
    bytes.writeUserContent("<".repeat(100_000));
    assertEquals("&lt;".repeat(100_000), text(bytes));
  }

  @Test
  void tellHalfACharacterByAQuestionMark() {
    PageBytes bytes = new PageBytes();
    bytes.writeContent("a\uD834b\uDD1E");
    assertEquals("a?b?", text(bytes));
  }

  private static void assertSame(Consumer<HtmlTemplateOutput> writing) {
    StringOutput expected = new StringOutput();
    writing.accept(new OwaspHtmlTemplateOutput(expected));
    PageBytes bytes = new PageBytes();
    writing.accept(bytes);
    assertEquals(expected.toString(), text(bytes));
  }

  private static String text(PageBytes bytes) {
    return new String(bytes.array(), 0, bytes.length(), StandardCharsets.UTF_8);
  }
}
