package malmoi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      commentCharacter = '¤',
      textBlock =
          """
          ## 컨테이너(Container)   => container
          ## 가상 머신             => 가상-머신
          ## 도커 {#docker-engine} => docker-engine
          ## C++                   => c-plus-plus
          ## ???                   => entry
          ## PCB(Process Control Block, 프로세스 제어 블록) => pcb
          """)
  void comeFromTheAuthorElseFromTheEnglishNameElseFromTheKorean(String note, String id) {
    assertEquals(id, Made.of("a.md", note + "\n").ids());
  }

  @Test
  void comeFromTermsYmlBeforeTheyAreDerived() {
    assertEquals("engine", Made.of("a.md", "## 도커⏎", "terms.yml", "engine: {ko: [도커]}⏎").ids());
    assertEquals(
        "engine hand", Made.of("a.md", "## 도커 {#hand}⏎", "terms.yml", "engine: {ko: [고래]}⏎").ids());
  }

  @Test
  void comeFromFrontMatter() {
    assertEquals("whale", Made.of("a.md", "---⏎title: 도커⏎id: whale⏎---⏎가⏎").ids());
  }

  @Test
  void mustHaveTheFormOfASlug() {
    assertEquals(
        """
        a.md:1:8: error: `Docker_Engine` has not the form of an id
          1 | ## 가 {#Docker_Engine}
            |         ^^^^^^^^^^^^^
          fix: write `docker-engine`
        1 error
        """,
        Made.of("a.md", "## 가 {#Docker_Engine}⏎").told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "search",
        "map",
        "notes",
        "topics",
        "tags",
        "sources",
        "corrections",
        "print",
        "404",
        "t",
        "card",
        "con",
        "prn",
        "aux",
        "nul",
        "com1",
        "lpt9"
      })
  void mustNotBeTheNameOfOneOfOurPagesOrOfADevice(String id) {
    assertEquals(
        "a.md:1:8 error id.taken [%s]\n".formatted(id),
        Made.of("a.md", "## 가 {#%s}⏎".formatted(id)).problemsInShort());
    assertEquals(
        "a.md:1:1 warning id.stepped-aside [%s, %s-2, %s.html]\n".formatted(id, id, id),
        Made.of("a.md", "## %s⏎".formatted(id)).problemsInShort());
  }

  @Test
  void mustNotBeGivenTwice() {
    assertEquals(
        """
        b.md:3:8 error id.twice [x, a.md:1]
        """,
        Made.of("a.md", "## 가 {#x}⏎", "b.md", "# 나⏎⏎## 다 {#x}⏎").problemsInShort());
  }

  @Test
  void stepAsideInTheOrderOfFilesAndLines() {
    Made made = Made.of("a.md", "## A/B⏎## A+b⏎", "b.md", "## A.B⏎## A,B⏎");
    assertEquals(
        """
        a-b term: | A/B; a.md:1 A/B
        a-b-2 term: | A.B; b.md:1 A.B
        a-b-3 term: | A,B; b.md:2 A,B
        a-plus-b term: | A+b; a.md:2 A+b
        """,
        made.terms());
  }

  @Test
  void stepAsideInTheOrderOfFilesThoughKoreanIsReadFirst() {
    Made made = Made.of("a.md", "## A.B⏎## 나⏎", "a.en.md", "## A/B⏎");
    assertEquals(
        """
        a-b term: | A/B; a.en.md:1 A/B
        a-b-2 term: | A.B; a.md:1 A.B
        나 term: 나 |; a.md:2 나
        """,
        made.terms());
  }

  @Test
  void areToldWhenTheyStepAside() {
    Made made = Made.of("a.md", "## C#⏎## C sharp?⏎", "b.md", "## 가 {#c-sharp-2}⏎## C 'sharp'⏎");
    assertEquals("c-sharp c-sharp-2 c-sharp-3 c-sharp-4", made.ids());
    assertEquals(
        """
        a.md:2:1 warning id.stepped-aside [c-sharp, c-sharp-3, a.md:1]
        b.md:2:1 warning id.stepped-aside [c-sharp, c-sharp-4, a.md:1]
        """,
        made.problemsInShort());
  }
}
