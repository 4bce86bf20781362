package malmoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a Korean dictionary, so that it is the same on every machine. */
class LintCommandTest {
  private static final String NOTE =
      """
      # 도커

      여러개의 컨테이너(앱를 관리 하는 도구다.
      할수 있다.
      """;

  private static final String NO_DICTIONARY =
      "without a Korean dictionary fewer typos are found;"
          + " `apt install hunspell-ko`, or name a folder of ko.aff and ko.dic with `--dict`\n";

  @TempDir private Path folder;

  /** What a run of the program prints, and its exit code. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void makeAProject() throws IOException {
    Files.createDirectories(folder.resolve("none"));
    write("notes/docker.md", NOTE);
  }

  @Test
  void tellsWhatIsSureAndCountsIt() {
    assertEquals(
        new Run(
            0,
            """
            notes/docker.md:3:1: warning: the numeral is glued to what it counts: `여러개` [counter, sure]
              3 | 여러개의 컨테이너(앱를 관리 하는 도구다.
                | ^^^^^^
              fix: write `여러 개`
            notes/docker.md:4:1: warning: the spacing of `할수` is not the standard one [space, sure]
              4 | 할수 있다.
                | ^^^^
              fix: write `할 수`
            2 sure
            """,
            NO_DICTIONARY),
        lint());
  }

  @Test
  void tellsWhatMayBeAndSpacingWhenAsked() {
    assertEquals(
        new Run(
            1,
            """
            notes/docker.md:3:1: warning: the numeral is glued to what it counts: `여러개` [counter, sure]
              3 | 여러개의 컨테이너(앱를 관리 하는 도구다.
                | ^^^^^^
              fix: write `여러 개`
            notes/docker.md:3:10: warning: this parenthesis has no counterpart in its paragraph [parenthesis, maybe]
              3 | 여러개의 컨테이너(앱를 관리 하는 도구다.
                |                  ^
              fix: add the other one, or remove this one
            notes/docker.md:3:14: advice: style guides space `관리 하는` otherwise [spacing, advice]
              3 | 여러개의 컨테이너(앱를 관리 하는 도구다.
                |                        ^^^^^^^^^
              fix: write `관리하는`
            notes/docker.md:4:1: warning: the spacing of `할수` is not the standard one [space, sure]
              4 | 할수 있다.
                | ^^^^
              fix: write `할 수`
            2 sure, 1 maybe, 1 advice
            """,
            NO_DICTIONARY),
        lint("--maybe", "--spacing", "--strict"));
  }

  @Test
  void tellsProgramsAlsoTheWordsAndTheRule() throws IOException {
    write("notes/docker.md", "# 도커\n\n할수 있다.\n");
    assertEquals(
        """
        [
          {
            "file": "notes/docker.md",
            "line": 3,
            "col": 1,
            "severity": "warning",
            "what": "the spacing of `할수` is not the standard one",
            "fix": "write `할 수`",
            "wrong": "할수",
            "suggestion": "할 수",
            "tier": "sure",
            "rule": "space"
          }
        ]
        """,
        lint("--format", "json").out);
    assertEquals(
        "::warning file=notes/docker.md,line=3,col=1,endColumn=3,title=lint.space::"
            + "the spacing of `할수` is not the standard one%0Awrite `할 수`\n",
        lint("--format", "github").out);
  }

  @Test
  void tellsTheProblemsOfABuildToo() throws IOException {
    write("notes/docker.md", "# 도커\n\n[여기](b.md)\n");
    assertEquals(
        """
        notes/docker.md:3:1: warning: nothing is at `b.md`
          3 | [여기](b.md)
            | ^^^^^^^^^^^^
          fix: write the path from this note to another one or to a file, or remove the link
        1 warning
        """,
        lint().out);
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void saysInOneLineThatAllIsWell() throws IOException {
    write("notes/docker.md", "# 도커\n\n여러 개다.\n");
    assertEquals(new Run(0, "1 note, nothing to tell\n", NO_DICTIONARY), lint("--strict"));
    assertEquals("노트 1개, 걸리는 것 없음\n", lint("--lang", "ko").out);
  }

  @Test
  void leavesAloneWhatTheAuthorHasDecided() throws IOException {
    write(
        "notes/corrections.yml",
        "- ignore: [여러개]\n- {wrong: 할수, right: 할 수, accept: no, note: docker.md}\n");
    assertEquals("1 note, nothing to tell\n", lint().out);
    write("notes/corrections.yml", "- {wrong: 할수, right: 할 수}\n- {wrong: 여러개, right: 여러 개}\n");
    assertEquals("1 note, nothing to tell\n", lint().out);
    write("notes/corrections.yml", "- {wrong: 할수, right: 할 수, accept: no, line: 9}\n");
    assertTrue(lint().out.endsWith("2 sure, 1 advice\n"));
  }

  @Test
  void writesProposalsThatDoNothingUntilTheyAreAccepted() throws IOException {
    String own = "# 내 목록\r\n-  {wrong: 할수 , right: 할 수, line: 9, accept: no} # 나중에";
    write("notes/corrections.yml", own);
    assertEquals(
        NO_DICTIONARY
            + "proposals added to DIR/notes/corrections.yml: 1;"
            + " remove `accept: false` from those that you accept\n",
        lint("--write").err);
    String proposed = own + "\r\n- {wrong: 여러개, right: 여러 개, why: 띄어쓰기, accept: false}\r\n";
    assertEquals(proposed, read("notes/corrections.yml"));
    assertEquals(
        NO_DICTIONARY + "nothing to add to DIR/notes/corrections.yml\n", lint("--write").err);
    assertEquals(proposed, read("notes/corrections.yml"));
  }

  @Test
  void makesTheFileAndWhatIsAcceptedIsMended() throws IOException {
    write("notes/docker.md", "# 도커\n\nbash의 셀에서 할수 있다.\n셀을 셸로 여러개 표현하다.\n");
    lint("--write");
    assertEquals(
        """
        # 틀린 말과 바로잡은 말. 제안은 `accept: false`를 지우면 받아들인 것이 된다.
        # Slips and corrections; a proposal is accepted when its `accept: false` is removed.
        - {wrong: 셀, right: 셸, why: 외래어 표기, note: docker.md, accept: false}
        - {wrong: 할수, right: 할 수, why: 띄어쓰기, accept: false}
        - {wrong: 여러개, right: 여러 개, why: 띄어쓰기, accept: false}
        - {wrong: 표현하다., right: 표현한다., why: 어미, note: docker.md, accept: false}
        """,
        read("notes/corrections.yml"));
    write("notes/corrections.yml", read("notes/corrections.yml").replace(", accept: false", ""));
    assertEquals("1 note, nothing to tell\n", lint().out);
  }

  @Test
  void aProposalThatIsAcceptedIsShownAndListed() throws IOException {
    lint("--write");
    write(
        "notes/corrections.yml",
        read("notes/corrections.yml")
            .replace("wrong: 할수, right: 할 수, why: 띄어쓰기, accept: false", "wrong: 할수, right: 할 수"));
    run("build", folder.toString());
    String page = read("site/ko/도커.html");
    assertTrue(page.contains("할 수 있다.") && page.contains("여러개의"), page);
    String ledger = read("site/ko/corrections.html");
    assertTrue(ledger.contains("할수") && ledger.contains("할 수"), ledger);
    assertFalse(ledger.contains("여러개"), ledger);
  }

  @Test
  void aProposalIsMadeOnceAndToldWhenItsWordsAreGone() throws IOException {
    lint("--write");
    String once = read("notes/corrections.yml");
    lint("--write");
    assertEquals(once, read("notes/corrections.yml"));
    write("notes/docker.md", NOTE.replace("할수", "할 수"));
    assertEquals(
        """
        notes/corrections.yml:4:11: advice: the proposal for `할수` matches nothing in the notes any more
          4 | - {wrong: 할수, right: 할 수, why: 띄어쓰기, accept: false}
            |           ^^^^
          fix: remove it
        1 advice
        """,
        lint().out);
  }

  @Test
  void addsNothingToAFileThatIsNoListOfLines() throws IOException {
    write("notes/corrections.yml", "[{wrong: 가, right: 나, accept: no}]\n");
    assertEquals(
        NO_DICTIONARY
            + "nothing was added to DIR/notes/corrections.yml:"
            + " it should be a list in UTF-8 with `- ` before each entry\n",
        lint("--write").err);
    assertEquals("[{wrong: 가, right: 나, accept: no}]\n", read("notes/corrections.yml"));
  }

  @Test
  void asksForNoDictionaryWhereNothingIsKorean() throws IOException {
    write("notes/glossary.yml", "languages: [en]\n");
    write("notes/docker.md", "# Docker\n\nA tool that makes containers.\n");
    assertEquals(new Run(0, "1 note, nothing to tell\n", ""), lint());
  }

  @Test
  void aFolderWithoutNotesIsAnError() throws IOException {
    Files.delete(folder.resolve("notes/docker.md"));
    assertEquals(1, lint().code);
  }

  @Test
  void tellsItsOptions() {
    assertEquals(
        """
        Usage: malmoi lint [--help] [--maybe] [--spacing] [--strict] [--write]
                           [--dict=DIR] [--format=FORM] [--lang=LANG] [--notes=DIR]
                           [FOLDER]
        Finds likely typos and untidiness in the notes of a folder.
              [FOLDER]        the project; else the folder that you are in
              --dict=DIR      ko.aff and ko.dic; else those of the system
              --format=FORM   form of problems: text, json or github
              --help          show this text
              --lang=LANG     language of messages: ko or en
              --maybe         tell also what is less likely a slip
              --notes=DIR     the notes; else FOLDER/notes, else FOLDER
              --spacing       tell also advice on spacing
              --strict        end with 1 when there is anything to tell
              --write         add what is sure to corrections.yml as proposals
        """,
        run("lint", "--help").out);
    assertEquals(
        new Run(
            2,
            "",
            """
            malmoi: `--foo` is no command or option
            `malmoi lint --help` lists what can be written here
            """),
        run("lint", "--foo"));
    assertEquals(
        new Run(2, "", "malmoi: there is no folder `nope`\n"), run("lint", "--dict", "nope"));
  }

  private Run lint(String... options) {
    List<String> args = new ArrayList<>(List.of("lint", folder.toString()));
    args.addAll(List.of("--dict", folder.resolve("none").toString()));
    args.addAll(List.of(options));
    if (!args.contains("--lang")) {
      args.addAll(List.of("--lang", "en"));
    }
    return run(args.toArray(String[]::new));
  }

  private Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, out, err);
    return new Run(code, plain(out), plain(err));
  }

  private String plain(ByteArrayOutputStream printed) {
    return printed
        .toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replace(folder.toString(), "DIR");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
