package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  @Test
  void saysWhatTheAuthorWroteAboveTheText() {
    Cleaned cleaned =
        Cleaned.of(
            """
            ---
            title: 도커란?
            id: docker
            aliases: [도커 엔진]
            aka: Docker
            tags: [basics, tool]
            draft: yes
            date: 2026-11-23
            ---
            본문
            """);
    FrontMatter front = cleaned.note().frontMatter();
    assertEquals("본문\n", cleaned.text());
    assertEquals(Optional.of("도커란?"), front.title());
    assertEquals(Optional.of("docker"), front.id());
    assertEquals("3:5", front.idPlace().line() + ":" + front.idPlace().column());
    assertEquals(List.of("도커 엔진", "Docker"), front.aliases());
    assertEquals(List.of("basics", "tool"), front.tags());
    assertEquals(true, front.draft());
    assertEquals("", cleaned.told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a\n---\n가",
        "---\ntitle: a\n...\n가",
        "--- \n# 설명\n\ntitle: a\n--- \n가",
        "---\n---\n가",
        "---\n\n---\n가",
        "---\ntitle:\n---\n가"
      })
  void isTakenOff(String text) {
    assertEquals("가", Cleaned.of(text).text());
    assertEquals("", Cleaned.of(text).told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\n가\n---\n",
        "---\n가 나\n---\n",
        "---\n- 가\n---\n",
        "\n---\ntitle: a\n---\n",
        "가\n---\ntitle: a\n---\n",
        "----\ntitle: a\n----\n",
        "---",
        "---\n"
      })
  void isNoneWhereARuleStands(String text) {
    assertEquals(text, Cleaned.of(text).text());
    assertEquals("", Cleaned.of(text).told());
  }

  @Test
  void isToldWhenItNeverEnds() {
    Cleaned cleaned = Cleaned.of("---\ntitle: 가\n\n나\n");
    assertEquals("---\ntitle: 가\n\n나\n", cleaned.text());
    assertEquals(
        """
        notes/a.md:1:1: warning: the front matter that begins here never ends
          1 | ---
            | ^^^
          fix: end it with a line `---`, or remove this line
        1 warning
        """,
        cleaned.told());
  }

  @Test
  void isToldWhenItIsNoYaml() {
    assertEquals(
        """
        notes/a.md:3:7: error: this cannot be read as YAML from here on
          3 | tags: [b
            |       ^
          fix: close quotes and brackets, put a space after `:` and `-`, and indent lines of one level alike
        1 error
        """,
        Cleaned.of("---\ntitle: a\ntags: [b\n---\n가\n").told());
  }

  @Test
  void tellsPlacesOfTheTextBelowItAsTheAuthorCounts() {
    Cleaned cleaned =
        Cleaned.of("---\ntitle: a\n---\n가<br/>\n-가맛서\n", "- {wrong: 가맛서, right: 감싸서}\n");
    assertEquals("5:2 가맛서 → 감싸서\n", cleaned.ledger());
  }
}
