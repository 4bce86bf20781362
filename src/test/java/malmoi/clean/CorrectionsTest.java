package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
  private static final String RULES =
      """
      - {wrong: 셀, right: 셸}
      - {wrong: 이 때, right: 이때}
      - {wrong: 불륨, right: 볼륨}
      - {wrong: 컨테이너불륨, right: 컨테이너 볼륨}
      - {wrong: 표현하다., right: 표현한다.}
      - {wrong: OS하단, right: OS 하단}
      - {wrong: 여러개, right: 여러 개}
      - {wrong: compose, right: Compose}
      - {wrong: 버전, right: 도커 버전}
      - {wrong: "Ctrl + P,Q", right: "Ctrl+P, Ctrl+Q"}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          셀                 => 셸
          셀에서             => 셸에서
          셀들은             => 셸들은
          셀입니다.          => 셸입니다.
          "셀"은             => "셸"은
          (셀)               => (셸)
          **셀**이           => **셸**이
          [셀](b)            => [셸](b)
          셀·불륨            => 셸·볼륨
          이 때, 가          => 이때, 가
          불륨으로           => 볼륨으로
          컨테이너불륨이     => 컨테이너 볼륨이
          표현하다. 표현하다. => 표현한다. 표현한다.
          OS하단이           => OS 하단이
          여러개의           => 여러 개의
          compose는          => Compose는
          compose, a         => Compose, a
          버전이             => 도커 버전이
          Ctrl + P,Q         => Ctrl+P, Ctrl+Q
          """)
  void mendWholeWordsWithTheirJosa(String written, String meant) {
    assertEquals(meant, Cleaned.of(written, RULES).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "셀렉터",
        "엑셀",
        "셀1",
        "A셀",
        "셀A",
        "이 때문에",
        "호스트불륨",
        "표현하다",
        "macOS하단",
        "여러 개",
        "compose-file",
        "compose.yml",
        "decompose",
        "도커 버전이",
        "Ctrl + P, Q"
      })
  void leaveOtherWordsAlone(String written) {
    assertEquals(written, Cleaned.of(written, RULES).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`셀`",
        "```\n셀\n```",
        "    셀",
        "[가](셀)",
        "![가](셀.png)",
        "<https://a.kr/셀>",
        "[가]: https://a.kr/셀",
        "## 가 {#셀}",
        "<span title=\"셀\">가</span>",
        "<!-- 셀 -->"
      })
  void leaveCodeAddressesTargetsAndIds(String written) {
    assertEquals(written, Cleaned.of(written, RULES).text());
  }

  @Test
  void leaveFrontMatter() {
    assertEquals(
        List.of("셀", "셸"),
        List.of(
            Cleaned.of("---\ntitle: 셀\n---\n셀", RULES).note().frontMatter().title().orElse(""),
            Cleaned.of("---\ntitle: 셀\n---\n셀", RULES).text()));
  }

  @Test
  void standInTheLedgerAtTheAuthorsPlaceAndTheCleanedOffset() {
    Cleaned cleaned = Cleaned.of("<br/>\n-셀<br/><br/>컨테이너불륨<br>셀은\n\n https://a.kr 셀\n", RULES);
    assertEquals("\n- 셸\n\n  컨테이너 볼륨  \n  셸은\n\n <https://a.kr> 셸\n", cleaned.text());
    assertEquals(
        """
        2:2 셀 → 셸
        2:13 컨테이너불륨 → 컨테이너 볼륨
        2:23 셀 → 셸
        4:15 셀 → 셸
        """,
        cleaned.ledger());
    assertEquals(
        "셸|컨테이너 볼륨|셸|셸",
        cleaned.note().corrections().stream()
            .map(
                made -> cleaned.text().substring(made.offset()).substring(0, made.after().length()))
            .collect(Collectors.joining("|")));
  }

  @Test
  void areMadeBeforeAWordIsTakenForAListMark() {
    Cleaned cleaned = Cleaned.of("-Docker\n", "- {wrong: Docker, right: 도커}\n");
    assertEquals("- 도커\n", cleaned.text());
    assertEquals("1:2 Docker → 도커\n", cleaned.ledger());
    assertEquals(2, cleaned.note().corrections().get(0).offset());
  }

  @ParameterizedTest
  @CsvSource({
    "notes/a.md, 셸",
    "notes/sub/a.md, 셸",
    "notes/b.md, 셀",
    "notes/aa.md, 셀",
    "notes/a.en.md, 셀"
  })
  void mayHoldForOneNote(String path, String cleaned) {
    assertEquals(cleaned, Cleaned.of(path, "셀", "- {wrong: 셀, right: 셸, note: a.md}\n").text());
  }

  @Test
  void mayHoldForOneLineOfTheAuthor() {
    String rules =
        """
        - {wrong: 셀, right: 셸}
        - {wrong: 셀, right: 칸, line: 5}
        - {wrong: 나 셀, right: 나 방, line: 9}
        """;
    Cleaned cleaned = Cleaned.of("---\nid: x\n---\n\n셀<br><br>\n셀\n\n나 셀\n나 셀\n", rules);
    assertEquals("\n칸\n\n셸\n\n나 셸\n나 방\n", cleaned.text());
  }

  @Test
  void areNotMadeWhenTheAuthorDoesNotAcceptThem() {
    String rules = "- {wrong: 셀, right: 셸, accept: false}\n- {ignore: [셀]}\n";
    assertEquals("셀", Cleaned.of("셀", rules).text());
    assertEquals("", Cleaned.of("셀", rules).told());
  }

  @Test
  void areToldWhenTheyCannotBeMeant() {
    assertEquals(
        """
        notes/corrections.yml:1:11: error: `나` would be corrected again, to `다`
          1 | - {wrong: 가, right: 나}
            |           ^^
          fix: write in `right` what shall stand in the end
        notes/corrections.yml:3:11: error: `라` is corrected to itself
          3 | - {wrong: 라, right: 라}
            |           ^^
          fix: change `right`, or remove this correction
        notes/corrections.yml:4:30: error: `0` is not the number of a line
          4 | - {wrong: 마, right: 바, line: 0}
            |                                ^
          fix: write the line of the note that holds the words, as in `line: 12`
        notes/corrections.yml:5:11: error: `가` is also corrected in notes/corrections.yml:1
          5 | - {wrong: 가, right: 하}
            |           ^^
          fix: remove one of the two
        notes/corrections.yml:6:3: error: the key `right` is missing
          6 | - {wrong: 사, rigth: 아}
            |   ^^^^^^^^^^^^^^^^^^^^^^
          fix: add `right: …`
        notes/corrections.yml:6:14: error: there is no key `rigth` here
          6 | - {wrong: 사, rigth: 아}
            |               ^^^^^
          fix: did you mean `right`?
        6 errors
        """,
        Cleaned.of(
                "",
                """
                - {wrong: 가, right: 나}
                - {wrong: 나, right: 다}
                - {wrong: 라, right: 라}
                - {wrong: 마, right: 바, line: 0}
                - {wrong: 가, right: 하}
                - {wrong: 사, rigth: 아}
                """)
            .told());
  }

  @Test
  void areToldWhenNoNoteNeedsThem() {
    Problems problems = new Problems();
    TextFile file =
        new TextFile(
            "notes/corrections.yml",
            """
            - {wrong: 셀, right: 셸}
            - {wrong: 셀렉, right: 선택}
            - {wrong: 없는 말, right: 말, accept: false}
            - {wrong: 셀, right: 세포, accept: false}
            """);
    Corrections corrections = Corrections.read(file, problems);
    corrections.tellStale(List.of(Cleaned.of("셀 `셀렉` 셀렉터", file.text()).note()), problems);
    assertEquals(
        """
        notes/corrections.yml:2:11: warning: no note has `셀렉`
          2 | - {wrong: 셀렉, right: 선택}
            |           ^^^^
          fix: remove this correction, or write the words as the note has them
        notes/corrections.yml:3:11: advice: the proposal for `없는 말` matches nothing in the notes any more
          3 | - {wrong: 없는 말, right: 말, accept: false}
            |           ^^^^^^^
          fix: remove it
        notes/corrections.yml:4:11: advice: the proposal for `셀` matches nothing in the notes any more
          4 | - {wrong: 셀, right: 세포, accept: false}
            |           ^^
          fix: remove it
        1 warning, 2 advice
        """,
        new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted()));
  }
}
