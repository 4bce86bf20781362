package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** As Jekyll, Obsidian, Docusaurus, Notion's importers and Hugo write it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          title: 도커⏎tags: a, b ,c⏎date: 2024-03-01 10:30:00 +0900 | 도커 [] [a, b, c] false
          layout: post⏎title:  "[Docker] 도커란?"⏎categories: [a, [b]]⏎comments: true | [Docker] 도커란? [] [] false
          title: [Docker] 도커란?⏎draft: yes | [Docker] 도커란? [] [] true
          title: 도커: 기초 | 도커: 기초 [] [] false
          title: 도커⏎여기 {{ .Date }}⏎tags: a | 도커 [] [a] false
          title: @도커 | @도커 [] [] false
          aliases:⏎  - 도커⏎  - Docker Engine⏎tags:⏎- "#os/linux"⏎- "#b" | - [도커, Docker Engine] [os/linux, b] false
          aliases: 도커 엔진, Docker Engine⏎cssclass: wide | - [도커 엔진, Docker Engine] [] false
          aliases: [/old/path/, "https://a.b/c", 도커]⏎url: /docker/ | - [도커] [] false
          aliases:⏎tags: []⏎id: "" | - [] [] false
          {{a}}: b⏎title: 도커⏎nested: {a: [b, {c: *d}]}⏎a: 1⏎a: 2⏎tab:⇥x | 도커 [] [] false
          sidebar_position: 2⏎title: >⏎  도커와⏎  컨테이너⏎description: >-⏎  title: 아니다 | 도커와 컨테이너 [] [] false
          'title': 도커⏎"tags": [a] | 도커 [] [a] false
          """)
  void isReadWhateverElseAnAuthorsKeysHold(String yaml, String expected) {
    String text = "---\n" + yaml.replace('⏎', '\n').replace('⇥', '\t') + "\n---\n가";
    assertEquals(expected, inShort(Cleaned.of(text).note().frontMatter()));
  }

  @Test
  void mayBeToml() {
    Cleaned cleaned =
        Cleaned.of(
            """
            +++
            title = "도커 (Docker)"
            date = 2024-03-01T10:30:00+09:00
            draft = true
            tags = [
              "basics",
              'tool',
            ]
            weight=3
            aliases = ["/docker/", "도커 엔진"]
            [menu.main]
              title = "아니다"
            +++
            본문
            """);
    assertEquals("도커 (Docker) [도커 엔진] [basics, tool] true", inShort(cleaned.note().frontMatter()));
    assertEquals("본문\n", cleaned.text());
    assertEquals("", cleaned.told());
  }

  @Test
  void isToldWhenAKnownKeyStandsTwiceOrHasAnotherShape() {
    assertEquals(
        """
        notes/a.md:3:1: warning: the key `title` stands in line 2 already
          3 | title: 나
            | ^^^^^
          fix: keep one of the two
        notes/a.md:4:8: warning: the value of `draft` should be yes or no
          4 | draft: soon
            |        ^^^^
          fix: write `draft: true` or `draft: false`
        2 warnings
        """,
        Cleaned.of("---\ntitle: 가\ntitle: 나\ndraft: soon\nx: 1\nx: 2\n---\n").told());
  }

  private static String inShort(FrontMatter front) {
    return "%s %s %s %s"
        .formatted(front.title().orElse("-"), front.aliases(), front.tags(), front.draft());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a\n---\n가",
        "---\ntitle: a\n...\n가",
        "--- \n# 설명\n\ntitle: a\n--- \n가",
        "---\n---\n가",
        "---\n\n---\n가",
        "---\ntitle:\n---\n가",
        "---\n제목: 가\n작성일: 2024-03-01 10:30\n---\n가",
        "+++\ntitle = 'a'\n[params]\n  b = 1\n+++\n가",
        "+++\n+++\n가"
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
        "---\n주의: 아직 쓰는 중이다.\n다음 글을 보자.\n\n---\n",
        "---\n## 목차\n- a: b\n---\n",
        "---\n> 인용: 글\n---\n",
        "---\n**용어**: 뜻\n그다음 줄\n---\n",
        "+++\n더하기\n+++\n",
        "+++\ntitle = 'a'\n",
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
        notes/a.md:3:7: warning: this cannot be read as YAML from here on
          3 | tags: [b
            |       ^
          fix: close quotes and brackets, put a space after `:` and `-`, and indent lines of one level alike
        1 warning
        """,
        Cleaned.of("---\ntitle: a\ntags: [b\n---\n가\n").told());
  }

  @Test
  void keepsPlacesWhereAnEditorShowsThem() {
    String decomposed = "\u1100\u1161\u1106\u1161\u11BA\u1109\u1165";
    Cleaned cleaned =
        Cleaned.of(
            "---\ntitle: a\n---\n\u200B가\u2028" + decomposed + "\u00A0나\n\uFEFF가맛서\n",
            "- {wrong: 가맛서, right: 감싸서}\n");
    assertEquals("가 감싸서 나\n감싸서\n", cleaned.text());
    assertEquals("4:4 가맛서 → 감싸서\n5:2 가맛서 → 감싸서\n", cleaned.ledger());
  }

  @Test
  void tellsPlacesOfTheTextBelowItAsTheAuthorCounts() {
    Cleaned cleaned =
        Cleaned.of("---\ntitle: a\n---\n가<br/>\n-가맛서\n", "- {wrong: 가맛서, right: 감싸서}\n");
    assertEquals("5:2 가맛서 → 감싸서\n", cleaned.ledger());
  }
}
