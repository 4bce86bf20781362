package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexMathTest {
  private static final Path FORMULAS = Path.of("src/test/resources/malmoi/text/formulas.txt");
  private static final String BEGIN = "<math><semantics><mrow>";

  /** Formulas and what is made of them, in turn; {@code -Dpages=rewrite} writes the latter anew. */
  @Test
  void writesWhatIsReadAsMathMl() throws IOException {
    List<String> expected = Files.readAllLines(FORMULAS);
    List<String> made = new ArrayList<>();
    for (int k = 0; k < expected.size(); k += 2) {
      made.add(expected.get(k));
      made.add("  " + row(expected.get(k)));
    }
    if ("rewrite".equals(System.getProperty("pages"))) {
      Files.write(FORMULAS, made);
    }
    assertEquals(String.join("\n", Files.readAllLines(FORMULAS)), String.join("\n", made));
  }

  @Test
  void keepsTheSourceForThoseWhoCopyIt() {
    assertEquals(
        Optional.of(
            "<math display=\"block\"><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
                + "<annotation encoding=\"application/x-tex\">a &lt; b</annotation></semantics>"
                + "</math>"),
        TexMath.mathml(" a < b ", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\\unknown{x}",
        "x^",
        "^2",
        "x^2^3",
        "{x",
        "x}",
        "\\frac{1}",
        "\\left( x",
        "\\right)",
        "a & b",
        "a \\\\ b",
        "\\text{a {b}}",
        "\\mathbb{RR}",
        "\\begin{matrix} a",
        "\\begin{what} a \\end{what}",
        "\\newcommand{\\x}{\\x\\x}",
        "\\",
        "\\sqrt[",
        "100%",
        "a \"b\"",
        "🐳",
      })
  void doesNotGuess(String tex) {
    assertEquals(Optional.empty(), TexMath.mathml(tex, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "\\sqrt", "\\frac", "x^{", "\\left(", "\\begin{matrix}", "\\hat", "\\"})
  void endsInTimeWhateverIsNested(String open) {
    String tex = open.repeat(100_000);
    assertTimeout(Duration.ofSeconds(2), () -> TexMath.mathml(tex, false));
  }

  private static String row(String tex) {
    return TexMath.mathml(tex, false)
        .map(math -> math.substring(BEGIN.length(), math.indexOf("</mrow><annotation")))
        .orElse("(not read)");
  }
}
