package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import malmoi.text.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No note is too long or too deep: time grows with length, and no stack runs full. */
class LargeNotesTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void areReadSoon(String what, String text) {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          Markdown markdown = Cleaned.of(text).note().markdown();
          Markdown.Setting setting =
              new Markdown.Setting(
                  List.of(), Map.of(), Map.of(), 1, Map.of(), "", href -> href, key -> key);
          markdown.html(0, markdown.length(), setting);
          markdown.runs(0, markdown.length());
          markdown.links();
          markdown.sourceLines();
        });
  }

  static Stream<Arguments> areReadSoon() {
    return Stream.of(
        arguments("a paragraph of breaks", "도커는 컨테이너를 다룬다.<br/>\n".repeat(16_000)),
        arguments("breaks in a row", "가" + "<br>".repeat(20_000) + "나"),
        arguments("brackets", "[".repeat(100_000)),
        arguments("lines of brackets", "[\n".repeat(20_000)),
        arguments("quotes in quotes", ">".repeat(10_000) + " 가"),
        arguments("lists in lists", "- ".repeat(10_000) + "가"),
        arguments("lists in quotes", "> 1. ".repeat(5_000) + "가"),
        arguments("deeper at each line", deeper(1_000)),
        arguments("bold in bold", "*a **a ".repeat(10_000) + "a** a*".repeat(10_000)),
        arguments("stars", "*".repeat(50_000)),
        arguments("headings", "## 도커란?\n본문\n".repeat(50_000)),
        arguments("one heading", "## 가 (" + "()".repeat(50_000) + ")\n"),
        arguments("open comments", "x" + "<!-- ".repeat(20_000)),
        arguments("links", "[가](b) ".repeat(20_000)),
        arguments("columns", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n"),
        arguments("comments in front matter", "---\n" + "# a\n".repeat(20_000) + "title: x\n---\n"),
        arguments("indented code", "    가\n".repeat(20_000)),
        arguments("items", "- 도커는 컨테이너를 다룬다.\n".repeat(50_000)),
        arguments("addresses", "https://a.kr\n".repeat(20_000)),
        arguments("open links", "[a](".repeat(20_000)),
        arguments("open wiki links", "[[a|".repeat(20_000)),
        arguments("undefined references", "[a][".repeat(20_000)),
        arguments("stars and words", "*a ".repeat(100_000)),
        arguments("lines in stars", "*a _b\n".repeat(50_000)),
        arguments("backticks", rising("`", 400)),
        arguments("entities", "&amp;".repeat(100_000)),
        arguments("ampersands", "&".repeat(100_000)),
        arguments("open tags", "<a b=\"".repeat(20_000)),
        arguments("tags in tags", "<b>".repeat(20_000)),
        arguments("blocks in blocks", "<div>\n".repeat(20_000)),
        arguments("dollars", "$a ".repeat(50_000)),
        arguments("tildes", "~a ".repeat(50_000)),
        arguments("definitions", rising("[a]: b\n", 300)),
        arguments("footnotes", "[^a] [^b]: ".repeat(20_000)),
        arguments("rows", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(20_000)),
        arguments("quoted lines", "> a\n".repeat(50_000)),
        arguments("addresses in a line", "https://a.kr ".repeat(20_000)),
        arguments("one line", "도커는 `컨테이너`를 [a](b) 다룬다".repeat(20_000)),
        arguments("open templates", "{% highlight a %}\n".repeat(20_000)),
        arguments(
            "templates in templates",
            "{% code %}\n".repeat(10_000) + "{% endcode %}\n".repeat(10_000)),
        arguments("closed templates", "{{< note >}}\n{{< /tip >}}\n".repeat(20_000)),
        arguments("templates in a line", "{{< a >}}{% raw %}{% a ".repeat(20_000)),
        arguments("template addresses", "](" + "{{ site.url }}".repeat(20_000)),
        arguments("notices", "!!! note\n    가\n\n".repeat(2_000)),
        arguments("attributes", "가\n{: .notice}\n".repeat(2_000)),
        arguments("attributes in a line", "(){: .a".repeat(20_000)),
        arguments("open inline notes", "^[가 ".repeat(20_000)),
        arguments("inline notes", "가^[나 다]\n".repeat(20_000)),
        arguments("tabs", "<Tabs>\n<TabItem value=\"가\">\n".repeat(20_000)),
        arguments("one word", "가".repeat(1_000_000)),
        arguments("5 MB", "도커는 `컨테이너`를 다루는 **도구**이다.<br/>\n\n".repeat(140_000)));
  }

  private static String rising(String part, int times) {
    return IntStream.range(1, times)
        .mapToObj(length -> part.repeat(length) + " ")
        .collect(Collectors.joining());
  }

  private static String deeper(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(level -> "  ".repeat(level) + "- 가\n")
        .collect(Collectors.joining());
  }

  @Test
  void areCorrectedSoonByAThousandRules() {
    String rules =
        IntStream.range(0, 1_000)
            .mapToObj(n -> "- {wrong: %c낱말, right: %c말}\n".formatted('가' + n, '가' + n))
            .collect(Collectors.joining());
    String text = "가낱말은 낱말이고 각낱말은 낱말이다.\n\n".repeat(20_000);
    assertTimeoutPreemptively(
        LONG, () -> assertEquals(40_000, Cleaned.of(text, rules).note().corrections().size()));
  }
}
