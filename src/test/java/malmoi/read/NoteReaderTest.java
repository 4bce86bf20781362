package malmoi.read;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NoteReaderTest {
  @TempDir private Path project;
  private final Problems problems = new Problems();
  private String settings = "";

  @Test
  void readsAllNotesInTheOrderOfTheirPaths() throws IOException {
    write("notes/b.md", "나");
    write("notes/a.en.md", "a");
    write("notes/ko/week1/README.md", "주");
    write("notes/도커.markdown", "도");
    write("notes/other.txt", "no note");
    assertEquals(
        """
        notes/a.en.md a EN a
        notes/b.md b KO 나
        notes/ko/week1/README.md week1 KO 주
        notes/도커.markdown 도커 KO 도
        """,
        read("notes"));
    assertEquals("", told());
  }

  @Test
  void passesOverHiddenFilesModulesAndTheSite() throws IOException {
    write("a.md", "a");
    write("._a.md", "x");
    write(".github/b.md", "x");
    write("node_modules/m/README.md", "x");
    write("site/notes/c.md", "x");
    assertEquals("a.md a KO a\n", read(""));
  }

  @Test
  void leavesOutWhatARepositoryHoldsBesidesNotes() throws IOException {
    for (String kept :
        List.of(
            "README.md",
            "docs/build/gradle.md",
            "docs/history.md",
            "docs/license.md",
            "docs/SECURITY.md",
            "docs/target/a.md",
            "docs/templates/b.md",
            "security.md")) {
      write(kept, "a");
    }
    for (String left :
        List.of(
            "LICENSE.md",
            "License-MIT.md",
            "changelog.md",
            "CONTRIBUTING_KR.md",
            "code_of_conduct.ko.md",
            "SECURITY.md",
            "HISTORY.md",
            "docs/CONTRIBUTING.md",
            "docs/그림.excalidraw.md",
            "docs/_sidebar.md",
            ".github/ISSUE_TEMPLATE/bug.md",
            "ISSUE_TEMPLATE/bug.md",
            "node_modules/m/README.md",
            "build/a.md",
            "web/dist/README.md",
            "server/target/a.md",
            "docs/.venv/a.md",
            "docs/venv/LICENSE-a.md",
            "docs/venv/a.md",
            "vault/templates/t.md",
            "vault/.trash/a.md",
            "blog/_drafts/a.md",
            "hugo/archetypes/default.md")) {
      write(left, "x");
    }
    for (String proof :
        List.of(
            ".git/HEAD",
            "package.json",
            "web/package.json",
            "server/pom.xml",
            "docs/venv/pyvenv.cfg",
            "vault/.obsidian/app.json",
            "blog/_config.yml",
            "hugo/hugo.toml")) {
      write(proof, "");
    }
    assertEquals(
        "README.md docs/SECURITY.md docs/build/gradle.md docs/history.md docs/license.md"
            + " docs/target/a.md docs/templates/b.md security.md",
        names(""));
    assertEquals("", told());
  }

  @Test
  void leavesOutWhatItsAuthorSays() throws IOException {
    settings =
        """
        ignore: [drafts/, "*.draft.md", /sub/only-here.md, "도커/**/옛것?.md", "!LICENSE.md",
          "!a/keep.draft.md"]
        """;
    for (String name :
        List.of(
            "a.md",
            "a/b.draft.md",
            "a/drafts/c.md",
            "a/keep.draft.md",
            "a/sub/only-here.md",
            "sub/only-here.md",
            "drafts.md",
            "drafts/d.md",
            "LICENSE.md",
            "도커/옛것1.md",
            "도커/a/b/옛것2.md",
            "도커/옛것.md")) {
      write(name, "a");
    }
    assertEquals(
        "LICENSE.md a.md a/keep.draft.md a/sub/only-here.md drafts.md 도커/옛것.md", names(""));
    assertEquals("", told());
  }

  @Test
  void tellsPatternsThatLeaveOutNothing() throws IOException {
    settings = "ignore: [.git/, node_modules/, drafs/, a.md/]\n";
    write("a.md", "a");
    write(".git/HEAD", "a");
    write("node_modules/a.js", "a");
    assertEquals("a.md", names(""));
    assertEquals(
        """
        glossary.yml:1:32: warning: `ignore` has `drafs/`, and nothing in the folder of notes has such a name
          1 | ignore: [.git/, node_modules/, drafs/, a.md/]
            |                                ^^^^^^
          fix: write a name or a path as it stands there, as in `drafts/` or `*.draft.md`, or remove it
        glossary.yml:1:40: warning: `ignore` has `a.md/`, and nothing in the folder of notes has such a name
          1 | ignore: [.git/, node_modules/, drafs/, a.md/]
            |                                        ^^^^^
          fix: write a name or a path as it stands there, as in `drafts/` or `*.draft.md`, or remove it
        2 warnings
        """,
        told());
  }

  @Test
  void tellsWhatIsLeftOutWhenNothingRemains() throws IOException {
    write("LICENSE.md", "a");
    write("docs/CONTRIBUTING.md", "a");
    assertEquals("", names(""));
    assertEquals(
        """
        .: error: there is no note in this folder but what is left out: `LICENSE.md`, `docs/CONTRIBUTING.md`
          fix: put a Markdown file into it, or take one back in `glossary.yml`: `ignore: ["!LICENSE.md"]`
        1 error
        """,
        told());
  }

  @Test
  void takesByteOrderMarkAndReturnsOff() throws IOException {
    write("notes/a.md", "\uFEFFa\r\nb\rc\n\r\n");
    assertEquals("notes/a.md a KO a|b|c||\n", read("notes"));
  }

  @Test
  void tellsTheFirstByteThatIsNotUtf8() throws IOException {
    write("notes/good.md", "a\uFFFDb");
    write("notes/korean-windows.md", "\uFEFF# 가😀\r\n도커 ");
    Path bad = project.resolve("notes/korean-windows.md");
    Files.write(bad, "가".getBytes("MS949"), StandardOpenOption.APPEND);
    assertEquals("notes/good.md good KO a\uFFFDb\n", read("notes"));
    assertEquals(
        """
        notes/korean-windows.md:2:4: error: the file is not in UTF-8 from here on
          2 | 도커 \uFFFD\uFFFD
            |      ^
          fix: save it again with the encoding UTF-8
        1 error
        """,
        told());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsWhatMayNotBeRead() throws IOException {
    write("notes/a.md", "a");
    write("notes/closed/b.md", "b");
    write("notes/closed.md", "c");
    Files.setPosixFilePermissions(project.resolve("notes/closed"), Set.of());
    Files.setPosixFilePermissions(project.resolve("notes/closed.md"), Set.of());
    assumeFalse(Files.isReadable(project.resolve("notes/closed.md")), "root may read all");
    assertEquals("notes/a.md a KO a\n", read("notes"));
    assertEquals(
        """
        notes/closed: warning: this may not be read
          fix: give yourself the right to read it, or move it elsewhere
        notes/closed.md: error: this may not be read
          fix: give yourself the right to read it, or move it elsewhere
        1 error, 1 warning
        """,
        told());
  }

  @Test
  void tellsNotesThatWouldBeOnePage() throws IOException {
    write("notes/a.md", "컨테이너는 가볍고 빠르다");
    write("notes/a.ko.md", "가");
    write("notes/week/README.md", "컨테이너는 가볍고 빠르다");
    write("notes/week.md", "컨테이너는 가볍고 빠르다");
    write("notes/week.en.md", "a");
    assertEquals(
        """
        notes/a.ko.md a KO 가
        notes/a.md a-2 KO 컨테이너는 가볍고 빠르다
        notes/week.en.md week EN a
        notes/week.md week KO 컨테이너는 가볍고 빠르다
        notes/week/README.md week/README KO 컨테이너는 가볍고 빠르다
        """,
        read("notes"));
    assertEquals(
        """
        notes/a.md: warning: this note and notes/a.ko.md would be one page in one language, so this one is called `a-2`
          fix: rename one of them, or tell its language by its name, as in `NAME.en.md`
        notes/week/README.md: warning: this note and notes/week.md would be one page in one language, so this one is called `week/README`
          fix: rename one of them, or tell its language by its name, as in `NAME.en.md`
        2 warnings
        """,
        told());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsFilesWhoseNamesAreOneInUnicode() throws IOException {
    write("notes/가.md", "하나");
    write("notes/\u1100\u1161.md", "둘");
    write("notes/Docker.md", "a");
    write("notes/docker.md", "b");
    assertEquals(
        List.of("Docker", "docker", "가"), notes("notes").stream().map(Note::name).toList());
    assertEquals("notes/가.md note.same-file", inShort());
  }

  @Test
  void tellsAFolderWithoutNotes() throws IOException {
    Files.createDirectory(project.resolve("notes"));
    assertEquals("", read("notes"));
    assertEquals("", read(""));
    assertEquals(
        """
        .: error: there is no note in this folder
          fix: put a Markdown file into it, as in `container.md`
        notes: error: there is no note in this folder
          fix: put a Markdown file into it, as in `container.md`
        2 errors
        """,
        told());
  }

  @Test
  void tellsAFolderThatIsNamedLikeANote() throws IOException {
    write("notes/x.md/y.md", "y");
    assertEquals("notes/x.md/y.md x.md/y KO y\n", read("notes"));
    assertEquals(
        """
        notes/x.md: warning: this folder has the name of a file
          fix: give the folder a name without the ending
        1 warning
        """,
        told());
  }

  @Test
  void tellsAFileThatIsTooLarge() throws IOException {
    write("notes/a.md", "");
    try (RandomAccessFile file =
        new RandomAccessFile(project.resolve("notes/a.md").toFile(), "rw")) {
      file.setLength((256L << 20) + 1);
    }
    assertEquals("", read("notes"));
    assertEquals(
        """
        notes/a.md: error: the file is larger than 256 MB
          fix: split it into several files
        1 error
        """,
        told());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsNamesThatAreNoText() throws IOException {
    write("notes/a\\b.md", "");
    write("notes/c.md", "c");
    String folder = project.resolve("notes").toUri().toString();
    Files.createFile(Path.of(URI.create(folder + "%B5%B5.md")));
    assertEquals("notes/c.md c KO c\n", read("notes"));
    assertEquals(
        """
        notes/a\\b.md: error: the name of the file has characters that cannot be read or used
          fix: rename it without backslashes and without unreadable or invisible characters
        notes/\uFFFD\uFFFD.md: error: the name of the file has characters that cannot be read or used
          fix: rename it without backslashes and without unreadable or invisible characters
        2 errors
        """,
        told());
  }

  @Test
  void listsTheFilesBesideTheNotesWithoutReadingThem() throws IOException {
    write("notes/a.md", "a");
    write("notes/그림/컨테이너.png", "png");
    write("notes/code/Main.java", "class");
    write("notes/.obsidian/app.json", "x");
    write("notes/node_modules/m/index.js", "x");
    write("other.png", "x");
    List<Attachment> files = all("notes").files();
    assertEquals(
        List.of("notes/code/Main.java code/Main.java", "notes/그림/컨테이너.png 그림/컨테이너.png"),
        files.stream().map(file -> file.path() + " " + file.name()).toList());
    assertEquals("png", new String(files.get(1).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void listsNoFileThatALinkFetchesFromOutside() throws IOException {
    write("secret.png", "x");
    write("notes/a.md", "a");
    write("notes/b.png", "b");
    link("notes/inside.png", "b.png");
    link("notes/outside.png", "../secret.png");
    link("notes/nowhere.png", "none.png");
    assertEquals(
        List.of("b.png", "inside.png"),
        all("notes").files().stream().map(Attachment::name).toList());
    assertEquals("", told());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsLinksInsideTheNotesAlone() throws IOException {
    write("secret.md", "x");
    write("other/b.md", "x");
    write("notes/a.md", "a");
    link("notes/inside.md", "a.md");
    link("notes/loop", ".");
    link("notes/folder", "../other");
    link("notes/outside.md", "../secret.md");
    link("notes/nowhere.md", "none.md");
    link("notes/self.md", "self.md");
    assertEquals("notes/a.md a KO a\nnotes/inside.md inside KO a\n", read("notes"));
    assertEquals(
        """
        notes/folder: warning: the link leads out of the notes folder and is not followed
          fix: copy what it leads to into the folder
        notes/nowhere.md: error: the file is a link that leads to no file
          fix: let it lead to a file, or remove it
        notes/outside.md: warning: the link leads out of the notes folder and is not followed
          fix: copy what it leads to into the folder
        notes/self.md: error: the file is a link that leads to no file
          fix: let it lead to a file, or remove it
        2 errors, 2 warnings
        """,
        told());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readsNotesFolderThatIsALink() throws IOException {
    write("elsewhere/a.md", "a");
    link("notes", "elsewhere");
    assertEquals("notes/a.md a KO a\n", read("notes"));
  }

  @Test
  void readsANoteOfFiftyMegabytes() throws IOException {
    write("notes/a.md", "컨테이너는 가볍다.\n".repeat(2_000_000));
    List<Note> notes = notes("notes");
    assertEquals(22_000_000, notes.get(0).file().text().length());
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void readsHangulNamesWhateverTheLocale() throws Exception {
    write("노트/도커 #1.en.md", "가");
    write("노트/가/나.md", "나");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    ProcessBuilder listing =
        new ProcessBuilder(
                java.toString(), "-cp", classes, Listing.class.getName(), project.toString())
            .redirectErrorStream(true)
            .redirectOutput(project.resolve("out.txt").toFile());
    listing.environment().put("LC_ALL", "C");
    listing.start().waitFor();
    assertEquals(
        "노트/가/나.md 가/나 KO 나\n노트/도커 #1.en.md 도커 #1 EN 가\n",
        Files.readString(project.resolve("out.txt")));
  }

  /** Prints the notes of a folder; run in a JVM of its own. */
  static final class Listing {
    public static void main(String[] args) throws Exception {
      Path project = Path.of(args[0]);
      Path notes = new Disk(project).path("노트");
      NoteReader.Folders folders =
          new NoteReader.Folders(project, notes, List.of(project.resolve("site")), Ignored.none());
      System.out.write(
          shown(NoteReader.read(folders, List.of(Language.KO), new Problems()).notes())
              .getBytes("UTF-8"));
      System.out.flush();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(project.resolve(name), Path.of(target));
  }

  private String read(String folder) {
    return shown(notes(folder));
  }

  private List<Note> notes(String folder) {
    return all(folder).notes();
  }

  private Notes all(String folder) {
    return NoteReader.read(
        new NoteReader.Folders(
            project, project.resolve(folder), List.of(project.resolve("site")), ignored()),
        List.of(Language.KO, Language.EN),
        problems);
  }

  private Ignored ignored() {
    return Ignored.of(Fields.of(new TextFile("glossary.yml", settings), problems), "ignore");
  }

  private String names(String folder) {
    return notes(folder).stream().map(note -> note.file().path()).collect(joining(" "));
  }

  private static String shown(List<Note> notes) {
    return notes.stream()
        .map(
            note ->
                "%s %s %s %s\n"
                    .formatted(
                        note.file().path(),
                        note.name(),
                        note.language(),
                        note.file().text().replace('\n', '|')))
        .collect(joining());
  }

  private String inShort() {
    return problems.sorted().stream()
        .map(problem -> problem.place().file() + " " + problem.id())
        .collect(joining("\n"));
  }

  private String told() {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted());
  }
}
