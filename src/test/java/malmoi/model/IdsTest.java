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
  void getTheFormOfASlug() {
    Made made = Made.of("a.md", "## 도커 {#Docker_Engine}⏎");
    assertEquals("docker-engine", made.ids());
    assertEquals(
        """
        a.md:1:9: warning: `Docker_Engine` has not the form of an id, so the id here is `docker-engine`
          1 | ## 도커 {#Docker_Engine}
            |           ^^^^^^^^^^^^^
          fix: write `docker-engine`
        1 warning
        """,
        made.told());
  }

  @Test
  void areKeysOfTermsYmlAsTheyStandThere() {
    assertEquals(
        """
        terms.yml:1:1: error: `Docker_Engine` has not the form of an id
          1 | Docker_Engine: {ko: [도커]}
            | ^^^^^^^^^^^^^
          fix: write `docker-engine`
        1 error
        """,
        Made.of("a.md", "## 컨테이너⏎", "terms.yml", "Docker_Engine: {ko: [도커]}⏎").told());
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
        "a.md:1:9 error id.taken [%s]\n".formatted(id),
        Made.of("a.md", "## 도커 {#%s}⏎".formatted(id)).problemsInShort());
    assertEquals("도커", Made.of("a.md", "## 도커(%s)⏎".formatted(id)).ids());
  }

  @Test
  void mustNotBeGivenTwice() {
    assertEquals(
        """
        b.md:3:9 error id.twice [x, a.md:1]
        """,
        Made.of("a.md", "## 도커 {#x}⏎", "b.md", "# 나⏎⏎## 볼륨 {#x}⏎").problemsInShort());
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
    Made made = Made.of("a.md", "## C#⏎## C.sharp⏎", "b.md", "## 도커 {#c-sharp-2}⏎## C 'sharp'⏎");
    assertEquals("c-sharp c-sharp-2 c-sharp-3 c-sharp-4", made.ids());
    assertEquals(
        """
        a.md:2:1 warning id.stepped-aside [c-sharp, c-sharp-3, a.md:1]
        b.md:2:1 warning id.stepped-aside [c-sharp, c-sharp-4, a.md:1]
        """,
        made.problemsInShort());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          os=도커 설치하기, db=볼륨 쓰기                   => 도커-설치하기 볼륨-쓰기
          os=도커 설치하기, db=도커 설치하기               => db-도커-설치하기 os-도커-설치하기
          os=도커 설치하기⏎## 도커 설치하기, db=볼륨       => os-도커-설치하기 os-도커-설치하기-2 볼륨
          w1/a=도커 설치하기, w2/a=도커 설치하기           => w1-a-도커-설치하기 w2-a-도커-설치하기
          os=도커 설치하기, db=도커 설치하기(도커-설치하기) => db-도커-설치하기 os-도커-설치하기
          """)
  void ofTopicsHaveTheNameOfTheirNoteWhenSeveralNotesHaveTheHeading(String notes, String ids) {
    String[] files = notes.split(", |=");
    for (int k = 0; k < files.length; k += 2) {
      files[k] += ".md";
      files[k + 1] = "## " + files[k + 1] + "⏎글⏎";
    }
    Made made = Made.of(files);
    assertEquals(ids, made.ids());
    assertEquals("", made.problemsInShort());
  }

  @Test
  void ofOurPagesArePassedByWithoutAWord() {
    assertEquals("index-term", Made.of("a.md", "## Index⏎").ids());
  }
}
