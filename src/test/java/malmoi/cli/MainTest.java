package malmoi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import malmoi.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private static final String DEAD_LINK = "# 도커\n\n[여기](b.md)\n";

  @TempDir private Path folder;
  private String project;

  /** What a run of the program prints, and its exit code. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void makeAProject() throws IOException {
    project = folder.resolve("p").toString();
    write("p/notes/docker.md", "# 도커\n\n컨테이너를 다룬다.\n");
    write("file.txt", "x");
  }

  @Test
  void saysInOneLineWhatWasMade() {
    Run run = run("build", project);
    assertEquals(new Run(0, "노트 1개 → 파일 N개, S초, 열어 볼 페이지: DIR/p/site/index.html\n", ""), run);
    assertEquals(
        new Run(0, "1 note → N files in S s, open DIR/other/index.html\n", ""),
        run("build", project, "--lang", "en", "--out", folder.resolve("other").toString()));
  }

  @Test
  void saysNothingWhenAskedToBeQuiet() {
    assertEquals(new Run(0, "", ""), run("build", project, "--quiet"));
  }

  @Test
  void buildsInSpiteOfWarnings() throws IOException {
    write("p/notes/docker.md", DEAD_LINK);
    assertEquals(
        new Run(
            0,
            "1 note → N files in S s, open DIR/p/site/index.html\n",
            """
            notes/docker.md:3:1: warning: nothing is at `b.md`
              3 | [여기](b.md)
                | ^^^^^^^^^^^^
              fix: write the path from this note to another one or to a file, or remove the link
            1 warning
            """),
        run("build", project, "--lang", "en"));
  }

  @Test
  void writesNoSiteWhenStrictAndWarned() throws IOException {
    write("p/notes/docker.md", DEAD_LINK);
    Run strict = run("build", project, "--strict", "--lang", "en", "--format", "json");
    assertEquals(1, strict.code);
    assertTrue(strict.err.contains("\"severity\": \"error\""), strict.err);
    assertFalse(Files.exists(folder.resolve("p/site")));
  }

  @Test
  void writesTheSiteWhenStrictAndOnlyAdvised() throws IOException {
    write("p/notes/a.md", "## 관리\n\n두루 돌본다.\n");
    Run strict = run("build", project, "--strict", "--lang", "en");
    assertEquals(0, strict.code);
    assertTrue(strict.err.endsWith("\n1 advice\n"), strict.err);
    assertTrue(Files.exists(folder.resolve("p/site/index.html")));
  }

  @Test
  void writesNoSiteWhenThereIsAnError() throws IOException {
    write("p/notes/glossary.yml", "malmoi: 2\n");
    assertEquals(
        new Run(
            1,
            "",
            "::error file=notes/glossary.yml,line=1,col=9,endColumn=10,title=settings.version"
                + "::version `2` of the format is not known to this Malmoi"
                + "%0Awrite `malmoi: 1`, or use a newer Malmoi\n"),
        run("build", project, "--lang", "en", "--format", "github"));
    assertFalse(Files.exists(folder.resolve("p/site")));
  }

  @Test
  void speaksTheFirstLanguageOfTheGlossary() throws IOException {
    write("p/notes/glossary.yml", "languages: [en, ko]\n");
    assertEquals(
        "1 note → N files in S s, open DIR/p/site/index.html\n", run("build", project).out);
  }

  @Test
  void packsTheSiteIntoAZipThatIsCalledAsTheGlossary() throws IOException {
    write("p/notes/glossary.yml", "title: {ko: 도커 용어집, en: Docker Glossary}\n");
    assertEquals(
        new Run(0, "1 note → DIR/p/docker-glossary.zip in S s\n", ""),
        run("bundle", project, "--lang", "en"));
    byte[] first = Files.readAllBytes(folder.resolve("p/docker-glossary.zip"));
    assertEquals(new Run(0, "", ""), run("bundle", project, "--quiet"));
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("p/docker-glossary.zip")));
    assertTrue(Files.exists(folder.resolve("p/docker-glossary.zip.sha256")));
    assertFalse(Files.exists(folder.resolve("p/site")));
  }

  @Test
  void writesTheWholeGlossaryAsOnePage() throws IOException {
    assertEquals(new Run(0, "노트 1개 → DIR/p/p.html, S초\n", ""), run("bundle", project, "--single"));
    assertEquals(List.of("notes", "p.html"), names("p"));
    String page = folder.resolve("도커.HTML").toString();
    assertEquals(new Run(0, "", ""), run("bundle", project, "--single", "--quiet", "--out", page));
    assertEquals(-1, Files.mismatch(folder.resolve("p/p.html"), Path.of(page)));
  }

  @Test
  void writesNoPageOfMoreTermsThanItHolds() throws IOException {
    StringBuilder terms = new StringBuilder();
    for (int k = 0; k < 2000; k++) {
      terms.append("t").append(k).append(": {ko: [말").append(k).append("]}\n");
    }
    write("p/notes/terms.yml", terms.toString());
    assertEquals(
        new Run(
            1,
            "",
            """
            .: error: 2001 terms are too many for one file, which holds 2000 at most
              fix: leave out `--single`: a zip holds a site of any size
            1 error
            """),
        run("bundle", project, "--single", "--lang", "en"));
    assertEquals(List.of("notes"), names("p"));
    assertEquals(0, run("build", project).code);
    assertFalse(Files.exists(folder.resolve("p/site/ko/print.html")));
  }

  @Test
  void packsNothingWhenThereIsAnErrorOrWhenStrictAndWarned() throws IOException {
    write("p/notes/docker.md", DEAD_LINK);
    Run strict = run("bundle", project, "--strict", "--lang", "en");
    assertEquals(1, strict.code);
    assertTrue(strict.err.endsWith("\n1 error\n"), strict.err);
    write("p/notes/glossary.yml", "malmoi: 2\n");
    assertEquals(1, run("bundle", project).code);
    assertEquals(1, run("bundle", project, "--single").code);
    assertEquals(List.of("notes"), names("p"));
  }

  @Test
  void packsNoBundleThatANoteLinksTo() throws IOException {
    write("p/notes/docker.md", "# 도커\n\n[내려받기](../all.zip)\n");
    write("p/all.zip", "old");
    Run run = run("bundle", project, "--lang", "en", "--out", folder.resolve("p/all.zip") + "");
    assertEquals(1, run.code);
    assertTrue(run.err.contains("a note links to this file, so the bundle would hold itself"));
    assertEquals("old", Files.readString(folder.resolve("p/all.zip")));
  }

  @Test
  void tellsAFolderWithoutNotes() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertEquals(
        new Run(
            1,
            "",
            """
            .: error: there is no note in this folder
              fix: put a Markdown file into it, as in `container.md`
            1 error
            """),
        run("build", folder.resolve("empty").toString(), "--lang=en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          build nope            | there is no folder `nope`
          build DIR/file.txt    | `DIR/file.txt` is a file; a folder is wanted here
          build --notes nope    | there is no folder `nope`
          build P --out DIR/file.txt | `DIR/file.txt` is a file; a folder is wanted here
          build P --out P       | `DIR/p` holds notes, so the site cannot be written there; name another folder with `--out`
          build P --out P/notes | `DIR/p/notes` holds notes, so the site cannot be written there; name another folder with `--out`
          build P --out DIR     | `DIR` holds notes, so the site cannot be written there; name another folder with `--out`
          build P --url abc     | `abc` is not a web address; write the whole of it, as in `https://example.org/glossary/`
          build P --lang fr     | `--lang` cannot be `fr`; use one of `ko`, `en`
          build P --format xml  | `--format` cannot be `xml`; use one of `text`, `json`, `github`
          build P --out         | Missing required parameter for option '--out' (DIR)
          build nope --lang ko  | 없는 폴더: `nope`
          bundle P --out DIR        | `DIR` is a folder; a file is wanted here
          bundle P --out DIR/a.tar  | `DIR/a.tar` is no name for it; write one that ends in `.zip`
          bundle P --out DIR/..zip  | `DIR/..zip` is no name for it; write one that ends in `.zip`
          bundle P --single --out DIR/a.zip | `DIR/a.zip` is no name for it; write one that ends in `.html`
          bundle P --out b --lang ko | 쓸 수 없는 이름: `b`. `.zip`로 끝나는 이름을 쓰세요
          """)
  void tellsWhatIsWrongWithTheCommandLine(String words, String sentence) {
    String[] args = words.replace("P", project).replace("DIR", folder.toString()).split(" ");
    assertEquals(new Run(2, "", "malmoi: " + sentence + "\n"), run(args));
    assertFalse(Files.exists(folder.resolve("p/site")));
  }

  @Test
  void tellsWordsThatItDoesNotKnow() {
    assertEquals(
        new Run(
            2,
            "",
            """
            malmoi: `--foo` is no command or option
            `malmoi build --help` lists what can be written here
            """),
        run("build", "--foo"));
    assertEquals(
        new Run(2, "", "malmoi: a command is missing; `malmoi --help` lists them\n"), run());
  }

  @Test
  void tellsThatTheDiskDoesNotGoOn() {
    assertEquals(
        new Run(1, "", "malmoi: the disk does not go on: DIR/file.txt/x: Not a directory\n"),
        run("build", project, "--out", folder.resolve("file.txt/x").toString()));
  }

  @Test
  void listsItsCommands() {
    assertEquals(
        """
        Usage: malmoi [-hV] [COMMAND]
        Makes a bilingual glossary site of Markdown notes.
          -h, --help      Show this help message and exit.
          -V, --version   Print version information and exit.
        Commands:
          build   Builds the site of a folder.
          bundle  Packs the site of a folder into one file that opens from disk.
          lint    Finds likely typos and untidiness in the notes of a folder.
          link    Prints texts with links to the pages of a published glossary.
        """,
        run("--help").out);
  }

  @Test
  void tellsItsVersionAndItsOptions() {
    assertEquals(new Run(0, "malmoi " + Version.current() + "\n", ""), run("--version"));
    assertEquals(
        new Run(
            0,
            """
            Usage: malmoi build [--help] [--quiet] [--strict] [--format=FORM] [--lang=LANG]
                                [--notes=DIR] [--out=DIR] [--url=URL] [FOLDER]
            Builds the site of a folder.
                  [FOLDER]        the project; else the folder that you are in
                  --format=FORM   form of problems: text, json or github
                  --help          show this text
                  --lang=LANG     language of messages: ko or en
                  --notes=DIR     the notes; else FOLDER/notes, else FOLDER
                  --out=DIR       where the site is written; else FOLDER/site
                  --quiet         say nothing when all is well
                  --strict        take a warning for an error
                  --url=URL       where the site will be published
            """,
            ""),
        run("build", "--help"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void takesHangulPathsWhateverTheLocale() throws Exception {
    String java = System.getProperty("java.home") + "/bin/java";
    String classes = System.getProperty("java.class.path");
    write(
        "script",
        """
        mkdir -p 놀이/용어/노트 && cd 놀이 && echo '# 도커' > 용어/노트/도커.md
        LC_ALL=C '%s' -cp '%s' malmoi.cli.Main build 용어 --notes 용어/노트 --quiet
        find . -name '*도커*' | LC_ALL=C sort
        """
            .formatted(java, classes));
    Process shell =
        new ProcessBuilder("sh", "script")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        """
        ./용어/site/en/notes/도커.html
        ./용어/site/en/도커.html
        ./용어/site/ko/notes/도커.html
        ./용어/site/ko/도커.html
        ./용어/site/t/도커.html
        ./용어/노트/도커.md
        """,
        printed);
  }

  private Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(args, out, err);
    return new Run(code, plain(out), plain(err));
  }

  /** Without what differs from run to run. */
  private String plain(ByteArrayOutputStream printed) {
    return printed
        .toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replace(folder.toString(), "DIR")
        .replaceFirst("\\d+( files|개,)", "N$1")
        .replaceFirst("\\d+\\.\\d( s|초)\\b", "S$1");
  }

  private List<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}
