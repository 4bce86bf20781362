package malmoi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import malmoi.text.Language;
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
          ### 가⏎나⏎#### 다⏎### 라⏎              => '-' 가[나 다] 라[]
          앞⏎                                    => '-'
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
    String entries =
        NoteEntries.of(note).stream()
            .map(Draft::entry)
            .map(
                e ->
                    e.heading()
                        + "["
                        + note.markdown().plainText(e.bodyStart(), e.end()).replace('\n', ' ')
                        + "]")
            .collect(Collectors.joining(" "));
    return ("'" + NoteEntries.title(note).orElse("-") + "' " + entries).strip();
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
            "# 가⏎내 이름⏎https://a.kr/#:~:text=b⏎",
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
}
