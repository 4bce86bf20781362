package malmoi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import malmoi.text.CommonWords;
import malmoi.text.Language;
import malmoi.text.Markdown.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          # 노트⏎앞⏎## 가⏎나⏎### 다⏎## 라⏎      => '노트' 가[나 다] 라[]
          # 노트⏎앞⏎                             => '노트' 노트[앞]
          # 노트⏎⏎앞⏎### 가⏎나⏎                  => '노트' 노트[앞 가 나]
          # 가⏎나⏎# 다⏎라⏎                       => '-' 가[나] 다[라]
          # 노트⏎# 둘⏎## 가⏎나⏎# 셋⏎다⏎## 라⏎   => '노트' 가[나] 라[]
          ## 가⏎나⏎## 다⏎                        => '-' 가[나] 다[]
          ## 노트⏎앞⏎### 가⏎나⏎### 다⏎          => '노트' 가[나] 다[]
          앞⏎## 노트⏎### 가⏎나⏎                 => '-' 노트[가 나]
          ## 노트⏎앞⏎#### 가⏎나⏎                => '노트' 노트[앞 가 나]
          ### 가⏎나⏎## 다⏎라⏎### 마⏎            => '-' 다[라 마]
          ## 가⏎나⏎### 장점⏎다⏎                 => '가' 가[나 장점 다]
          ### 가⏎나⏎#### 다⏎### 라⏎              => '-' 가[나 다] 라[]
          앞⏎                                    => '-' a[앞]
          # 노트⏎앞⏎## 장점⏎가⏎## 단점⏎나⏎     => '노트' 노트[앞 장점 가 단점 나]
          # 노트⏎## 개요⏎앞⏎## 가⏎나⏎## 참고⏎다⏎ => '노트' 가[나]
          # 노트⏎## 가⏎나⏎## 참고⏎다⏎## 라⏎마⏎   => '노트' 가[나] 라[마]
          ## 장점⏎가⏎## 단점⏎나⏎                 => '-' a[장점 가 단점 나]
          # 정리⏎가⏎                             => '정리' a[정리 가]
          # 스택⏎## 특징⏎가⏎# 큐⏎## 특징⏎나⏎     => '스택' 스택[특징 가] 큐[특징 나]
          # 노트⏎# 둘⏎## 가⏎나⏎# 셋⏎다⏎          => '노트' 가[나] 셋[다]
          # 가⏎## 나⏎### 다⏎                     => '가' 나[다]
          ---⏎entries: 3⏎---⏎# 가⏎## 나⏎라⏎### 다⏎마⏎## 바⏎ => '가' 다[마]
          ---⏎entries: 1⏎---⏎# 가⏎## 나⏎라⏎     => '가' 가[나 라]
          ---⏎entries: 4⏎---⏎# 가⏎## 나⏎라⏎     => '가' 나[라]
          ##⏎나⏎## 가⏎다⏎                        => '-' 가[다]
          ---⏎title: 가⏎---⏎앞⏎## 나⏎            => '-' 가[앞 나]
          ---⏎title: 가⏎---⏎# 가⏎앞⏎             => '가' 가[앞]
          """)
  void areTheHeadingsOfTheSecondLevelOrTheNote(String note, String expected) {
    Made made = Made.of("a.md", note);
    assertEquals(expected, described(made));
  }

  /** The note's title and its entries in order, each with the words under it. */
  private static String described(Made made) {
    var note = made.glossary().cleanNotes().get(0);
    NoteEntries parted = new NoteEntries(note, Optional.empty());
    String entries =
        parted.drafts(heading -> CommonWords.isGeneralHeading(heading.text())).stream()
            .map(Draft::entry)
            .map(
                e ->
                    e.heading()
                        + "["
                        + note.markdown().plainText(e.bodyStart(), e.end()).replace('\n', ' ')
                        + "]")
            .collect(Collectors.joining(" "));
    return ("'" + parted.title().map(Heading::text).orElse("-") + "' " + entries).strip();
  }

  @Test
  void areAtTheLevelThatTheGlossaryOrElseTheNoteSays() {
    var note = Made.of("a.md", "# 가⏎## 나⏎### 다⏎").glossary().cleanNotes().get(0);
    for (int level : new int[] {1, 2, 3}) {
      assertEquals(
          List.of("가", "나", "다").subList(level - 1, level),
          new NoteEntries(note, Optional.of(level))
              .drafts(heading -> false).stream().map(draft -> draft.entry().heading()).toList());
    }
  }

  @Test
  void haveTheTagsOfTheirNoteAndOfTheirOwnLines() {
    Made made =
        Made.of(
            "a.md",
            "---⏎tags: [os]⏎---⏎# 노트⏎⏎#cs #os⏎⏎## 도커⏎글⏎⏎#container #docker⏎⏎## 파드⏎글⏎⏎태그: #kube⏎");
    assertEquals(
        "[도커 [os, kube, cs, container, docker], 파드 [os, kube, cs]]",
        made.glossary().terms().stream().map(t -> t.id() + " " + t.tags()).toList().toString());
  }

  @Test
  void areNoneInAnEmptyNoteAndThatIsToldOnce() {
    Made made = Made.of("a.md", "⏎⏎", "b.md", "<!-- 나중에 -->⏎", "c.md", "## 도커⏎");
    assertEquals(
        List.of("c.md"),
        made.glossary().cleanNotes().stream().map(n -> n.note().file().path()).toList());
    assertEquals(1, made.glossary().notes().size());
    assertEquals("a.md:0:0 advice notes.empty [a.md, b.md]\n", made.problemsInShort());
  }

  @Test
  void areNoneForHeadingsOfThreeNotesAndThatIsToldOnce() {
    Made made =
        Made.of(
            "a.md", "## 도커⏎## 실행 화면⏎## 내부 동작⏎",
            "b.md", "## 볼륨⏎## 1. 실행 화면⏎## 내부 동작⏎",
            "c.md", "## 파드⏎## 실행 화면⏎",
            "d.md", "## 노드⏎## 실행 화면⏎");
    assertEquals("노드 도커 볼륨 파드", made.ids().replaceAll(" ?[ab]?-?내부-동작", "").strip());
    assertEquals("a.md:2:1 advice headings.general [실행 화면 (4)]\n", made.problemsInShort());
  }

  @Test
  void areThereForHeadingsOfThreeNotesThatAuthorsWant() {
    String[] files = {
      "a.md", "## 도커란?⏎## 실행 화면⏎## 셸 열기 {#s}⏎## 참고⏎## 장점 {#plus}⏎",
      "b.md", "## 도커란?⏎## 실행 화면⏎## 셸 열기 {#o}⏎",
      "c.md", "## 도커란?⏎## 실행 화면⏎## 셸 열기 {#p}⏎",
      "terms.yml", "screen: {headings: [실행 화면]}⏎ref: {ko: [참고]}⏎"
    };
    Made made = Made.of(files);
    assertEquals("o p plus ref s screen 도커", made.ids());
    assertEquals("terms.yml:2:1 advice names.listed [참고]\n", made.problemsInShort());
  }

  @Test
  void countNotesOfTwoLanguagesOnceAndTakeTranslationsAlong() {
    Made made =
        Made.of(
            "a.md",
            "## 도커⏎## 실행 화면⏎",
            "a.en.md",
            "## Docker⏎## Screen shots⏎",
            "b.md",
            "## 볼륨⏎## 실행 화면⏎",
            "b.en.md",
            "## Volume⏎## Screen shots⏎",
            "c.md",
            "## 파드⏎## 예시⏎",
            "c.en.md",
            "## Pod⏎## Some of them⏎");
    assertEquals("docker pod screen-shots volume", made.ids());
    assertEquals("", made.problemsInShort());
  }

  @Test
  void knowTheirCorrections() {
    Made made =
        Made.of(
            "a.md", "# 셀⏎## 셀 가⏎셀⏎## 나⏎## 다⏎셀<br/>셀⏎",
            "corrections.yml", "- {wrong: 셀, right: 셸}⏎");
    assertEquals(
        "나: | 다: 6:1 6:7 | 셸 가: 2:4 3:1",
        made.glossary().terms().stream()
            .map(term -> term.senses().get(0).entryFor(Language.KO))
            .map(
                entry ->
                    entry.heading()
                        + ": "
                        + entry.corrections().stream()
                            .map(made2 -> made2.place().line() + ":" + made2.place().column())
                            .collect(Collectors.joining(" ")))
            .map(String::strip)
            .collect(Collectors.joining(" | ")));
  }

  @Test
  void ofADraftAreLeftOut() {
    Made made = Made.of("a.md", "---⏎draft: true⏎---⏎## 가⏎", "b.md", "## 나⏎");
    assertEquals("나", made.ids());
    assertEquals(1, made.glossary().cleanNotes().size());
  }

  @Test
  void haveTheIdAndTheAliasesOfANoteThatIsOneEntry() {
    String front = "---⏎id: %s⏎aliases: [%s]⏎---⏎";
    Made made =
        Made.of(
            "격리.md", front.formatted("isolation", "Isolation") + "서로를 보지 못하는 것.",
            "b.md", front.formatted("docker", "Docker") + "# 도커⏎도구이다.",
            "c.md", front.formatted("none", "None") + "# 정리⏎## 셸⏎껍데기이다.");
    assertEquals(
        """
        docker term: 도커 | Docker; b.md:5 도커
        isolation term: 격리 | Isolation; 격리.md:1 격리
        셸 term: 셸 |; c.md:6 셸
        """,
        made.terms());
  }

  @Test
  void haveTheAliasesOfFrontMatter() {
    Made made = Made.of("a.md", "---⏎title: 도커란?⏎aliases: [Docker, 도커 엔진, 도커]⏎---⏎가⏎");
    assertEquals("docker term: 도커, 도커 엔진 | Docker; a.md:1 도커란?\n", made.terms());
  }

  @Test
  void citeTheirOwnSourcesOrThoseOfTheNote() {
    Made made =
        Made.of(
            "a.md",
            "# 노트⏎도커 소개⏎https://a.kr/#:~:text=%EA%B0%80,%EB%82%98⏎https://b.kr⏎## 가⏎나⏎## 다⏎출처:"
                + " https://c.kr⏎## 라⏎마는 https://d.kr 에 있다.⏎");
    assertEquals(
        """
        가: https://a.kr/ '가 … 나' 3:1, https://b.kr '' 4:1
        다: https://c.kr '' 8:5
        라: https://a.kr/ '가 … 나' 3:1, https://b.kr '' 4:1
        """,
        citations(made));
    assertEquals(
        List.of("도커 소개", "https://b.kr", "https://c.kr"),
        made.glossary().sources().stream().map(Source::title).toList());
  }

  private static String citations(Made made) {
    return made.glossary().terms().stream()
        .map(term -> term.senses().get(0).entryFor(Language.KO))
        .map(
            entry ->
                entry.heading()
                    + ": "
                    + entry.citations().stream()
                        .map(
                            c ->
                                "%s '%s' %d:%d"
                                    .formatted(
                                        c.source(),
                                        c.quote().orElse(""),
                                        c.place().line(),
                                        c.place().column()))
                        .collect(Collectors.joining(", "))
                    + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void citeSourcesByWhatIsKnownOfThem() {
    Made made =
        Made.of(
            "a.md",
            "# 도커⏎내 이름⏎https://a.kr/#:~:text=b⏎",
            "sources.yml",
            "https://a.kr/#:~:text=c: {title: 제목, publisher: 발행, author: 저자, date: 2026-01-02,"
                + " lang: ko}⏎https://b.kr: {}⏎");
    assertEquals(
        "https://a.kr/ 제목 발행 저자 2026-01-02 ko",
        made.glossary().sources().stream()
            .limit(1)
            .map(
                s ->
                    String.join(
                        " ",
                        s.address(),
                        s.title(),
                        s.publisher().orElse("-"),
                        s.author().orElse("-"),
                        s.date().orElse("-"),
                        s.language().orElse("-")))
            .collect(Collectors.joining()));
    assertEquals("", made.problemsInShort());
  }

  @Test
  void tellUnknownKeysOfSources() {
    assertEquals(
        "sources.yml:1:16 error yaml.unknown-key.near [titel, title]\n",
        Made.of("sources.yml", "https://a.kr: {titel: 가}⏎").problemsInShort());
  }

  @Test
  void citeNothingButAddresses() {
    Made made = Made.of("sources.yml", "example.org/x: {title: 가}⏎javascript:alert(1): {}⏎");
    assertEquals(
        "sources.yml:1:1 error source.address [example.org/x]\n"
            + "sources.yml:2:1 error source.address [javascript:alert(1)]\n",
        made.problemsInShort());
    assertEquals(List.of(), made.glossary().sources());
  }
}
