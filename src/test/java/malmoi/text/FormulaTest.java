package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import malmoi.text.Markdown.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Pattern SOURCE = Pattern.compile("x-tex\">([^<]*)<");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "시간은 $O(n)$이다. | O(n)",
        "$n$개 중 $k$개 | n k",
        "합($\\sum_i a_i$)은 | \\sum_i a_i",
        "$a_1 * b_1 * c$ | a_1 * b_1 * c",
        "$$x = 1$$ | x = 1",
        "**$x$**와 $y$. | x y",
        "$a < b$ | a &lt; b",
        "$\\text{속도} = v$ | \\text{속도} = v",
        "- $x^2$ | x^2",
      })
  void isFoundBetweenDollars(String text, String formulas) {
    assertEquals(formulas, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "$5 and $6",
        "$5/$6",
        "$HOME/bin:$PATH",
        "$HOME",
        "${VAR}/${OTHER}",
        "$(pwd)/$(date)",
        "US$5=US$6",
        "1$=1300원, 2$=2600원",
        "가격은 $5/개이고 저것은 10$다",
        "it is $100+ and maybe 200$",
        "$A_B and $C_D",
        "`$x$`",
        "$ x + y $",
        "\\$x$",
        "$5$",
        "$word$",
        "$$",
        "$$$",
        "echo $$ && kill $$",
      })
  void isNotMoneyNorAVariableNorCode(String text) {
    assertEquals("", found(text));
  }

  @Test
  void standsAsItsSourceWhenItCannotBeRead() {
    assertEquals("<p>식 <code>\\unknown_{a}</code>은</p>\n", html("식 $\\unknown_{a}$은"));
  }

  @Test
  void passesTheSanitizerWhichLetsNoOneElsesThrough() {
    String html = html("<b>식</b> $x^2$ <math><mtext><script>alert(1)</script></mtext></math>");
    assertTrue(
        html.contains("<math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow>"), html);
    assertEquals(1, html.split("<math").length - 1, html);
    assertTrue(!html.contains("<script") && !html.contains("<mtext"), html);
  }

  @Test
  void mayBeAFencedBlock() {
    assertEquals("x = 1\n".strip(), found("```math\nx = 1\n```"));
  }

  @Test
  void isWordsOfAHeadingAndNoPlaceForLinks() {
    Markdown markdown = Markdown.parse("## 복잡도 $O(n)$\n\n이것은 $n_i$이다.\n");
    assertEquals("복잡도 O(n)", markdown.headings().get(0).text());
    assertEquals(
        "이것은 n_i이다.", markdown.plainText(markdown.headings().get(0).end(), markdown.length()));
  }

  @Test
  void endsInTimeHoweverManyDollarsThereAre() {
    assertTimeout(Duration.ofSeconds(10), () -> Markdown.parse("$a+".repeat(100_000)));
    assertTimeout(Duration.ofSeconds(10), () -> Markdown.parse("$a + b$ ".repeat(50_000)));
  }

  private static String found(String text) {
    return SOURCE
        .matcher(html(text))
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.joining(" "));
  }

  private static String html(String text) {
    Setting setting = new Setting(List.of(), Map.of(), Map.of(), 2, Map.of(), "", a -> a, a -> a);
    return Markdown.parse(text).html(0, text.length(), setting);
  }
}
