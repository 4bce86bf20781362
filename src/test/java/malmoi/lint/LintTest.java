package malmoi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
import malmoi.clean.Cleaner;
import malmoi.clean.Corrections;
import malmoi.link.LinkedGlossary;
import malmoi.link.Linker;
import malmoi.link.Linking;
import malmoi.link.Surroundings;
import malmoi.model.Definitions;
import malmoi.model.GlossaryMaker;
import malmoi.model.Imprint;
import malmoi.model.KnownSources;
import malmoi.read.Note;
import malmoi.read.ProjectFiles;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in whole notes and across a site; no dictionary is asked. */
class LintTest {
  @TempDir private Path noDictionary;

  private final Map<String, String> notes = new TreeMap<>();
  private final Map<String, OffsetDateTime> changed = new TreeMap<>();

  @Test
  void theRulesHoldInHeadingsListsTablesAndLinksButNotInCodeAndAddresses() {
    notes.put(
        "a.md",
        """
        ## 여러개
        - 두개
        > 세개 [네개](https://a.kr/여러개)

        | 다섯개 |
        |---|
        | `여러개` <kbd>여러개</kbd> |

            여러개

        <div>여러개</div>
        실행(docker run -d 여러개:태그)
        """);
    assertEquals(
        List.of(
            "a.md:1:4 counter 여러개→여러 개",
            "a.md:2:3 counter 두개→두 개",
            "a.md:3:3 counter 세개→세 개",
            "a.md:3:7 counter 네개→네 개",
            "a.md:5:3 counter 다섯개→다섯 개"),
        found("counter"));
  }

  @Test
  void aParenthesisBehindAnAddressClosesTheOneBeforeIt() {
    notes.put("a.md", "지운다 (또는 `rm -f ./a.yml`). 본다 (https://a.kr/b). 쓴다 (docs/a.md).\n");
    assertEquals(List.of(), found("parenthesis"));
  }

  @Test
  void aShellIsMeantOnlyWhereTheNoteSpeaksOfCommands() {
    notes.put("a.md", "## 셀에서 나오기\nexit를 친다.");
    notes.put("b.md", "## 셀 병합\n표의 셀을 exit로");
    assertEquals(List.of("a.md:1:4 shell 셀→셸"), found("shell"));
  }

  @Test
  void lineBreaksAreCountedOnceANoteWithoutThoseThatStay() {
    notes.put("a.md", "글<br/>\n글<BR>글</br>\n\n`<br/>`\n\n|a|\n|-|\n|b<br/>c|\n");
    assertEquals(List.of("a.md:1:2 line-break <br/> [3]"), found("line-break"));
  }

  @Test
  void aFewGluedListMarksAreToldEachAndManyOnce() {
    notes.put("a.md", "-가\n- 나\n-t 옵션\n\n1)다 2) 라\n\n(PID 1)가 3)마\n");
    notes.put("b.md", "-가\n-나\n-다\n-라\n");
    assertEquals(
        List.of(
            "a.md:1:1 list-mark -→- ", "a.md:5:1 list-mark 1)→1) ", "a.md:7:10 list-mark 3)→3) "),
        found("list-mark"));
    assertEquals(List.of("b.md:1:1 list-marks -→-  [4]"), found("list-marks"));
  }

  @Test
  void twoStylesInOneNoteAreToldOnceAtTheFirstOfTheFewer() {
    notes.put("a.md", "이것은 책이 아니다. 만든다. 쓴다.\n\n제공합니다. 됩니다.\n");
    notes.put("b.md", "책이 아니다. 만든다. 쓴다. 한다.\n");
    assertEquals(List.of("a.md:3:1 register 제공합니다. [2, 3]"), found("register"));
  }

  @Test
  void aLoanwordIsToldOnceANoteOrOnceForTheSiteWhenBothSpellingsAreThere() {
    notes.put("a.md", "쉘과 쉘을, 디렉토리와 디렉토리를\n");
    notes.put("b.md", "쉘이다. 디렉터리에\n");
    assertEquals(
        List.of("a.md:1:1 loanword 쉘→셸 [2]", "b.md:1:1 loanword 쉘→셸 [1]"), found("loanword"));
    assertEquals(
        List.of("a.md:1:8 two-spellings 디렉토리→디렉터리 [2, 1, a.md:1]"), found("two-spellings"));
  }

  @Test
  void twoNounsAreWrittenApartOrAsOneButNotBoth() {
    notes.put("a.md", "## 도커\n글\n## 도커 데몬\n도커데몬이라고 한다. 도커를\n");
    notes.put("b.md", "회색 고양이와 회색고양이를 파드 내에서 파드내에서 여러 개의 여러개의\n");
    notes.put("c.md", "우선 순위 우선순위 우선 순위를 우선순위는 우선 순위가 우선순위로\n");
    assertEquals(
        List.of(
            "a.md:4:1 two-spellings 도커데몬→도커 데몬 [1, 1, a.md:4]",
            "c.md:1:7 two-spellings 우선순위→우선 순위 [3, 3, c.md:1]"),
        found("two-spellings"));
  }

  @Test
  void wordsThatSeveralEntriesMentionWantAnEntry() {
    notes.put(
        "a.md",
        """
        ## 도커
        레디스를 쓴다. 하이퍼바이저를 있는지를 데이터를
        ## 파드
        레디스의 값. Redis를 하이퍼바이저의 있는지는 데이터의
        ## 셸
        레디스에서 Redis의 하이퍼바이저를 있는지에 데이터에
        ## 하이퍼바이저
        Redis는 있다.
        """);
    assertEquals(List.of("a.md:2:1 wanted 레디스 [3]", "a.md:4:9 wanted Redis [3]"), found("wanted"));
  }

  @Test
  void termsThatNoOtherEntryMentionsAreNamedOnce() {
    notes.put("a.md", "## 도커\n파드를 만든다.\n## 파드\n파드다.\n## 셸\n글\n");
    assertEquals(List.of("a.md:1:1 unmentioned 도커 [2, 도커, 셸]"), found("unmentioned"));
  }

  @Test
  void twoAddressesOfOnePageAreOneSource() {
    notes.put("a.md", "## 도커\n글\n\n출처: https://www.example.org/a/?utm_source=x\n");
    notes.put("b.md", "## 파드\n글\n\nhttp://example.org/a\n\nhttps://example.org/a#b\n");
    assertEquals(
        List.of(
            "b.md:4:1 double-source http://example.org/a"
                + "→https://www.example.org/a/?utm_source=x [a.md:4]"),
        found("double-source"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/, example.org",
    "http://example.org/a/index.html?b=1, example.org/a?b=1",
    "https://example.org/a?utm_source=b&c=1&utm_medium=d, example.org/a?c=1",
    "https://example.org/a?fbclid=b#c, example.org/a#c",
    "https://wwww.example.org/a, wwww.example.org/a"
  })
  void whatAllAddressesOfAPageShare(String address, String page) {
    assertEquals(page, DoubleSources.page(address));
  }

  @Test
  void aNoteWithoutATranslationIsToldWhereOthersHaveOne() {
    notes.put("a.md", "## 도커\n글\n");
    assertEquals(List.of(), found("untranslated"));
    notes.put("b.md", "## 파드\n글\n");
    notes.put("b.en.md", "## Pod\ntext\n");
    assertEquals(List.of("a.md untranslated a.md→a.en.md"), found("untranslated"));
  }

  @Test
  void aTranslationOlderThanItsOriginalIsTold() {
    notes.put("b.md", "## 파드\n글\n");
    notes.put("b.en.md", "## Pod\ntext\n");
    changed.put("b.md", OffsetDateTime.parse("2026-03-04T23:59:59Z"));
    assertEquals(List.of(), found("outdated"));
    changed.put("b.en.md", OffsetDateTime.parse("2026-01-02T00:00:00Z"));
    assertEquals(List.of("b.en.md outdated b.md [2026-03-04, 2026-01-02]"), found("outdated"));
    changed.put("b.en.md", changed.get("b.md"));
    assertEquals(List.of(), found("outdated"));
  }

  @Test
  void theRulesFindInARealNoteWhatACarefulEditorWouldMend() throws IOException {
    Path note = Path.of("notes/docker_report.md");
    assumeTrue(Files.exists(note));
    notes.put("docker.md", Files.readString(note));
    List<Finding> findings =
        new Lint(linked(), Corrections.none(), Optional.of(noDictionary)).findings(changed);
    String found =
        findings.stream()
            .filter(finding -> !finding.rule().equals("typo"))
            .map(LintTest::shown)
            .map(line -> line.stripTrailing() + "\n")
            .collect(Collectors.joining());
    assertEquals(
        """
        docker.md:2:1 list-mark -→-
        docker.md:4:1 spacing 도커기본→도커 기본
        docker.md:8:56 line-break <br/> [44]
        docker.md:22:1 list-mark -→-
        docker.md:22:29 spacing 구동환경→구동 환경
        docker.md:23:1 list-mark -→-
        docker.md:23:21 spacing 오케스트레이션 하는→오케스트레이션하는
        docker.md:29:7 latin-noun OS하단→OS 하단
        docker.md:33:39 space 별차이→별 차이
        docker.md:35:33 full-stop 친다.고로→친다. 고로
        docker.md:36:12 spacing 동작방식→동작 방식
        docker.md:36:18 latin-noun OS커널→OS 커널
        docker.md:36:35 plain-ending 표현하다.→표현한다.
        docker.md:38:1 unmentioned docker-compose [4, docker-compose, YAML 포맷 방식, 도커 데몬, 쿠버네티스]
        docker.md:39:1 counter 여러개→여러 개
        docker.md:39:26 loanword 어플리케이션→애플리케이션 [1]
        docker.md:40:38 register 제공합니다. [3, 8]
        docker.md:45:23 latin-noun JSON파일→JSON 파일
        docker.md:47:16 shell 셀→셸
        docker.md:48:19 shell 셀→셸
        docker.md:48:27 spacing 명령사용→명령 사용
        docker.md:49:19 list-mark 1)→1)
        docker.md:51:4 two-spellings 호스트볼륨→호스트 볼륨 [1, 1, docker.md:51]
        docker.md:52:1 space 둘다→둘 다
        docker.md:52:16 two-spellings 컨테이너불륨→컨테이너 불륨 [1, 1, docker.md:52]
        docker.md:57:43 space 안할시→안 할 시
        docker.md:61:55 space 하는것→하는 것
        docker.md:62:42 space 이 때→이때
        docker.md:62:46 spacing 활성화 되는→활성화되는
        docker.md:66:1 two-spellings 도커엔진→도커 엔진 [1, 1, docker.md:66]
        docker.md:66:77 two-spellings 도커데몬→도커 데몬 [1, 1, docker.md:66]
        """,
        found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "(", "/", "가나", "ab", "가 나 ", "여러개 ", "1) ", "https://", "a@"})
  void endlessTextIsReadInTimeThatGrowsWithIt(String piece) {
    notes.put("a.md", "# 가\n\n" + piece.repeat(50_000) + "\n");
    assertTimeout(Duration.ofSeconds(30), () -> found("typo"));
  }

  /** The findings of a rule: place, rule, wrong→suggestion and details. */
  private List<String> found(String rule) {
    LinkedGlossary linked = linked();
    return new Lint(linked, Corrections.none(), Optional.of(noDictionary))
        .findings(changed).stream()
            .filter(finding -> finding.rule().equals(rule))
            .map(LintTest::shown)
            .toList();
  }

  private static String shown(Finding finding) {
    String place =
        finding.place().isWholeFile()
            ? finding.place().file()
            : "%s:%s:%s"
                .formatted(
                    finding.place().file(), finding.place().line(), finding.place().column());
    String right = finding.suggestion().map(words -> "→" + words).orElse("");
    String more = finding.more().isEmpty() ? "" : " " + finding.more();
    return place + " " + finding.rule() + " " + finding.wrong() + right + more;
  }

  private LinkedGlossary linked() {
    Problems problems = new Problems();
    Cleaner cleaner = new Cleaner(Corrections.none(), Trust.SANITISED);
    List<CleanNote> clean = new ArrayList<>();
    notes.forEach((name, text) -> clean.add(cleaner.clean(note(name, text), problems)));
    Imprint imprint =
        new Imprint(
            new Bilingual<>("가", "a"), List.of(Language.values()), Optional.empty(), List.of());
    GlossaryMaker maker =
        new GlossaryMaker(imprint, Definitions.none(), KnownSources.none(), Optional.empty());
    return new Linker(Linking.ALL, surroundings()).link(maker.make(clean, problems), problems);
  }

  private static Note note(String name, String text) {
    boolean english = name.endsWith(".en.md");
    return new Note(
        new TextFile(name, text),
        name.replaceFirst("(\\.en)?\\.md$", ""),
        english ? Language.EN : Language.KO);
  }

  private static Surroundings surroundings() {
    Path nowhere = Path.of("target/nowhere");
    ProjectFiles files = new ProjectFiles(nowhere, nowhere.resolve("notes"), List.of());
    return new Surroundings(files, Optional.empty());
  }
}
