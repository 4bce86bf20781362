package malmoi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

  @Test
  void haveASenseForEachHeadingOfTheirName() {
    Made made =
        Made.of(
            "a.md", "## 도커란?⏎## 도커⏎", "a.en.md", "## What is Docker?⏎## Docker⏎", "b.md", "## 도커⏎");
    assertEquals(
        """
        docker term: 도커 | Docker; a.md:1 도커란? = a.en.md:1 What is Docker?; a.md:2 도커 = a.en.md:2 Docker; b.md:1 도커
        """,
        made.terms());
    assertEquals("", made.problemsInShort());
  }

  @Test
  void haveTheirSensesInTheOrderOfTheNotes() {
    assertEquals(
        "d term: 도커 |; a.md:1 도커; b.md:1 도커; c.md:1 도커란?\n",
        Made.of("a.md", "## 도커⏎", "b.md", "## 도커 {#d}⏎", "c.md", "## 도커란?⏎").terms());
  }

  @Test
  void areTwoUnderTwoGivenIdsAndThatIsTold() {
    Made made = Made.of("a.md", "## 볼륨 {#v}⏎## 볼륨 {#w}⏎");
    assertEquals(
        """
        v term: 볼륨 |; a.md:1 볼륨
        w term: 볼륨 |; a.md:2 볼륨
        """,
        made.terms());
    assertEquals("a.md:2:1 warning name.two-ids [볼륨, v, w]\n", made.problemsInShort());
  }

  @Test
  void tellANameOfThreeOnceWithAllOfThem() {
    Made made = Made.of("a.md", "## CD {#x}⏎## CD {#y}⏎## cd {#z}⏎");
    assertEquals("a.md:2:1 warning name.two-ids [CD, x, y, z]\n", made.problemsInShort());
  }

  @Test
  void tellANameThatIsKoreanForOneAndEnglishForAnother() {
    Made made = Made.of("terms.yml", "x: {ko: [파드, Pod]}⏎y: {en: [Pod]}⏎");
    assertEquals("terms.yml:2:1 warning name.two-ids [Pod, x, y]\n", made.problemsInShort());
  }

  @Test
  void areTwoWhenTheyShareAFurtherNameAloneAndThatIsTold() {
    Made made =
        Made.of(
            "a.md", "---⏎title: Change Data⏎aka: [CD]⏎---⏎",
            "b.md", "---⏎title: Continuous Delivery⏎aka: [CD]⏎---⏎");
    assertEquals(
        """
        change-data term: | Change Data, CD; a.md:1 Change Data
        continuous-delivery term: | Continuous Delivery, CD; b.md:1 Continuous Delivery
        """,
        made.terms());
    assertEquals(
        "b.md:1:1 warning name.two-ids [CD, change-data, continuous-delivery]\n",
        made.problemsInShort());
  }

  @Test
  void takeTheirNamesFromTermsYmlAndTheirAccountsFromTheNotes() {
    Made made =
        Made.of(
            "a.md", "## 도커(Docker)란?⏎",
            "terms.yml", "engine: {ko: [도커 엔진, 도커], tags: [x], see: [engine]}⏎");
    assertEquals("engine term: 도커 엔진, 도커 | Docker; a.md:1 도커(Docker)란?\n", made.terms());
    assertEquals(List.of("x"), made.glossary().terms().get(0).tags());
  }

  @Test
  void areFoundByTheirHeadingsAsWrittenAndAsCorrected() {
    String corrections = "- {wrong: 불륨, right: 볼륨}⏎";
    String note = "## 호스트 불륨의 모든 것<br/>⏎";
    for (String heading : List.of("호스트 불륨의 모든 것", "호스트 볼륨의 모든 것")) {
      Made made =
          Made.of(
              "a.md", note,
              "corrections.yml", corrections,
              "terms.yml", "v: {headings: [\"%s\"]}⏎".formatted(heading));
      assertEquals("v term: 호스트 볼륨의 모든 것 |; a.md:1 호스트 볼륨의 모든 것\n", made.terms());
      assertEquals("", made.problemsInShort());
    }
  }

  @Test
  void mayBeNamedInTermsYmlAlone() {
    Made made = Made.of("a.md", "## 가⏎", "terms.yml", "pod: {ko: [파드], en: [Pod]}⏎");
    assertEquals(
        """
        pod term: 파드 | Pod;\s
        가 term: 가 |; a.md:1 가
        """,
        made.terms());
  }

  @Test
  void areTopicsWhenAllTheirHeadingsAreNoNouns() {
    Made made = Made.of("a.md", "## 컨테이너는 가볍다.⏎## 도커 설치하기⏎## 도커⏎");
    assertEquals(
        """
        도커 term: 도커 |; a.md:3 도커
        도커-설치하기 topic: 도커 설치하기 |; a.md:2 도커 설치하기
        컨테이너는-가볍다 topic: 컨테이너는 가볍다. |; a.md:1 컨테이너는 가볍다.
        """,
        made.terms());
  }

  @Test
  void areWhatTermsYmlSaysTheyAre() {
    Made made =
        Made.of(
            "a.md",
            "## 로그 보기⏎## 도커⏎## 파일 쓰기⏎",
            "terms.yml",
            "log: {ko: [로그 보기], kind: term}⏎docker: {ko: [도커], kind: topic}⏎write: {ko: [파일 쓰기]}⏎");
    assertEquals(
        """
        docker topic: 도커 |; a.md:2 도커
        log term: 로그 보기 |; a.md:1 로그 보기
        write term: 파일 쓰기 |; a.md:3 파일 쓰기
        """,
        made.terms());
  }

  @Test
  void keepTopicsOfOneNameApart() {
    Made made = Made.of("a.md", "## 도커 설치하기⏎", "b.md", "## 도커 설치하기⏎");
    assertEquals("a-도커-설치하기 b-도커-설치하기", made.ids());
    assertEquals("", made.problemsInShort());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          **컨테이너(Container)**는 격리한다.                => 컨테이너 | Container
          **컨테이너**(Container)는 격리한다.                => 컨테이너 | Container
          앞에 말이 있고⏎⏎- **컨테이너 (Container)**: 격리   => 컨테이너 | Container
          **Container(컨테이너)**는 격리한다.                => 컨테이너 | Container
          **격리(Isolation)**: **컨테이너(Container)**       => 컨테이너 |
          컨테이너(Container)는 격리한다.                    => 컨테이너 |
          **컨테이너**는 (중요) 격리한다.                    => 컨테이너 |
          """)
  void takeTheOtherLanguagesNameFromTheFirstBoldWords(String text, String names) {
    Made made = Made.of("a.md", "## 컨테이너란?⏎" + text + "⏎");
    Term term = made.glossary().terms().get(0);
    String told =
        String.join(", ", term.names().ko()) + " | " + String.join(", ", term.names().en());
    assertEquals(names, told.strip());
  }

  @Test
  void areLinkedInBracketsOnlyWhenTheirNamesAreCommonAndThatIsToldOnce() {
    Made made = Made.of("a.md", "## 도커⏎## 관리(Management)⏎## 락⏎", "b.md", "## 사용⏎");
    assertEquals("a.md:2:1 advice names.common [관리, Management, 락, 사용]\n", made.problemsInShort());
    assertEquals(
        "도커 true, 관리 false, Management false, 락 false, 사용 false",
        made.glossary().terms().stream()
            .sorted(
                Comparator.comparing(term -> term.senses().get(0).entryFor(Language.KO).place()))
            .flatMap(
                term ->
                    Stream.concat(term.names().ko().stream(), term.names().en().stream())
                        .map(name -> name + " " + term.linkage().links(name)))
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"관리: {link: auto}", "관리: {link: explicit}", "m: {ko: [관리], link: never}"})
  void areLinkedAsTermsYmlSaysThoughTheirNamesAreCommon(String terms) {
    Made made = Made.of("a.md", "## 관리⏎", "terms.yml", terms + "⏎");
    assertEquals("", made.problemsInShort());
    boolean linked = made.glossary().terms().get(0).linkage().links("관리");
    assertEquals(!terms.contains("explicit") && !terms.contains("never"), linked);
  }

  @Test
  void areLinkedThoughCommonWhenTermsYmlListsThemAndThatIsToldOnce() {
    Made made =
        Made.of(
            "a.md", "## 관리⏎## 도커⏎",
            "terms.yml", "m: {ko: [관리, 운용], en: [Management]}⏎d: {ko: [도커]}⏎r: {ko: [락]}⏎");
    assertEquals("terms.yml:1:1 advice names.listed [관리, Management, 락]\n", made.problemsInShort());
    assertEquals(
        true, made.glossary().terms().stream().allMatch(t -> t.linkage().common().isEmpty()));
  }

  @Test
  void collectTheTagsOfTheirNotes() {
    Made made =
        Made.of(
            "a.md", "---⏎tags: [b, a]⏎---⏎## 도커⏎",
            "b.md", "---⏎tags: [c, b]⏎---⏎## 도커⏎",
            "terms.yml", "docker: {ko: [도커], tags: [z]}⏎");
    assertEquals(List.of("z", "b", "a", "c"), made.glossary().terms().get(0).tags());
  }

  @Test
  void tellWhatTermsYmlHasWrong() {
    assertEquals(
        """
        terms.yml:1:26: warning: no term has the id `kernal`
          1 | docker: {ko: [도커], see: [kernal], headings: [컨테이나], kind: thing}
            |                            ^^^^^^
          fix: did you mean `kernel`?
        terms.yml:1:46: warning: no note has the heading `컨테이나`
          1 | docker: {ko: [도커], see: [kernal], headings: [컨테이나], kind: thing}
            |                                                ^^^^^^^^
          fix: did you mean `컨테이너`?
        terms.yml:1:59: error: there is no kind `thing`
          1 | docker: {ko: [도커], see: [kernal], headings: [컨테이나], kind: thing}
            |                                                                 ^^^^^
          fix: write `term` or `topic`
        terms.yml:2:1: error: `Kernel Mode` has not the form of an id
          2 | Kernel Mode: {ko: [커널 모드]}
            | ^^^^^^^^^^^
          fix: write `kernel-mode`
        2 errors, 2 warnings
        """,
        Made.of(
                "a.md",
                "## 컨테이너⏎## Kernel⏎",
                "terms.yml",
                "docker: {ko: [도커], see: [kernal], headings: [컨테이나], kind: thing}⏎Kernel Mode: {ko:"
                    + " [커널 모드]}⏎")
            .told());
  }

  @Test
  void seeOnlyTermsThatThereAre() {
    Made made = Made.of("a.md", "## 도커(Docker)⏎", "terms.yml", "docker: {see: [nope]}⏎");
    assertEquals("terms.yml:1:16 warning term.unknown-see [nope]\n", made.problemsInShort());
    assertEquals(List.of(List.of()), made.glossary().terms().stream().map(Term::see).toList());
  }

  @Test
  void ofDifferentHeadingsAreTold() {
    assertEquals(
        "a.md:1:1 advice term.headwords [힙 메모리, 우선순위 힙]\n",
        Made.of("a.md", "## 힙 메모리(Heap)⏎가⏎## 우선순위 힙(Heap)⏎나⏎").problemsInShort());
    assertEquals(
        "",
        Made.of("a.md", "## 힙 메모리(Heap)⏎가⏎## 우선순위 힙(Heap) {#priority-heap}⏎나⏎").problemsInShort());
  }
}
