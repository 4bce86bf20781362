package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph beyond the parser's bound is read in pieces, and no word of it is lost. */
class LongParagraphTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "낱말 ",
        "가나다",
        "**굵게** ",
        "`코드`\n",
        "[링크](a) ",
        "*a ",
        "[[",
        "\\*",
        "😀",
        "~~a ",
        "a_b_ ",
        "&lt; "
      })
  void losesNothing(String part) {
    String text = part.repeat(9_000).strip() + "\n";
    Markdown markdown = Markdown.parse(text);
    Markdown.Setting setting =
        new Markdown.Setting(
            List.of(), Map.of(), Map.of(), 1, Map.of(), "s", address -> address, key -> key);
    String shown =
        part.strip().replace("[링크](a)", "링크").replace("\\*", "*").replaceAll("(?<=&lt);", ";");
    String html = markdown.html(0, text.length(), setting).replaceAll("</?(?!p)[a-z]+>", "");
    assertEquals(
        letters(shown.repeat(9_000)), letters(html.replaceAll("</?p>", "")), "words of " + part);
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s*`~_]", "");
  }
}
