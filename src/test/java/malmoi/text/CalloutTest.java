package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices of GitHub and Obsidian. {@code ⏎} is a line end. */
class CalloutTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          > [!NOTE]⏎> **가(a)**는          => div note ¦ callout.note ¦ <p><strong>가(a)</strong>는</p>
          > [!warning]⏎> 가⏎>⏎> - 나       => div warning ¦ callout.warning ¦ <p>가</p><ul><li>나</li></ul>
          > [!tip] 제목 **굵게**⏎> 가      => div tip ¦ 제목 <strong>굵게</strong> ¦ <p>가</p>
          > [!bug]⏎> 가                    => div caution ¦ Bug ¦ <p>가</p>
          > [!내것]⏎> 가                   => div note ¦ 내것 ¦ <p>가</p>
          > [!NOTE]                        => div note ¦ callout.note ¦
          """)
  void stand(String written, String callout) {
    String[] parts = callout.split("¦", -1);
    String[] box = parts[0].strip().split(" ");
    assertEquals(
        "<div class=\"callout "
            + box[1]
            + "\"><p class=\"title\">"
            + parts[1].strip()
            + "</p>"
            + parts[2].strip()
            + "</div>",
        KoreanEmphasisTest.html(written.replace('⏎', '\n')));
  }

  @Test
  void foldAsTheirAuthorSays() {
    assertEquals(
        "<details class=\"callout tip\"><summary class=\"title\">가</summary><p>나</p></details>",
        KoreanEmphasisTest.html("> [!tip]- 가\n> 나"));
    assertEquals(
        "<details class=\"callout tip\" open><summary class=\"title\">callout.tip</summary>"
            + "<p>나</p></details>",
        KoreanEmphasisTest.html("> [!tip]+\n> 나"));
  }

  @Test
  void areRunningTextWithoutTheirMark() {
    Markdown markdown = Markdown.parse("> [!NOTE] 제목\n> 도커는\n> 컨테이너다.\n");
    assertEquals(
        List.of("제목", "도커는 컨테이너다."),
        markdown.runs(0, markdown.length()).stream().map(Markdown.Run::text).toList());
  }
}
