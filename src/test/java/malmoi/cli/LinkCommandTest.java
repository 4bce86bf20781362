package malmoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCommandTest {
  private static final String URL = "https://example.org/g";

  @TempDir private Path folder;

  /** What a run of the program prints, and its exit code. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void makeAProject() throws IOException {
    write("notes/docker.md", "# 노트\n\n## 도커(Docker)\n\n## 컨테이너(Container)\n");
    write("syllabus.md", "도커와 도커\n");
    write("week.html", "<p>Docker와\r\n컨테이너를");
  }

  @Test
  void printsTheTextsWithLinks() {
    assertEquals(
        new Run(
            0,
            """
            [도커](https://example.org/g/t/docker.html)와 도커
            <p><a href="https://example.org/g/t/docker.html">Docker</a>와\r
            <a href="https://example.org/g/t/container.html">컨테이너</a>를""",
            ""),
        link("syllabus.md", "week.html", "--url", URL));
  }

  @Test
  void writesIntoTheFilesOnceWhenAsked() throws IOException {
    assertEquals(
        new Run(0, folder + "/syllabus.md: 2 new links\n", ""),
        link("syllabus.md", "--in-place", "--all", "--lang", "en", "--url", URL));
    String linked =
        "[도커](https://example.org/g/en/docker.html)와 [도커](https://example.org/g/en/docker.html)\n";
    assertEquals(linked, Files.readString(folder.resolve("syllabus.md")));
    assertEquals(
        new Run(0, folder + "/syllabus.md: 0 new links\n", ""),
        link("syllabus.md", "--in-place", "--all", "--lang", "en", "--url", URL));
    assertEquals(linked, Files.readString(folder.resolve("syllabus.md")));
  }

  @Test
  void takesTheAddressFromTheGlossary() throws IOException {
    write("notes/glossary.yml", "url: https://example.org/own/\n");
    assertEquals(
        new Run(0, "[도커](https://example.org/own/t/docker.html)와 도커\n", ""), link("syllabus.md"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "syllabus.md | it is not known where the glossary is published; give its address with"
            + " `--url`, or as `url` in glossary.yml",
        "syllabus.md --url ftp://x | `ftp://x` is not a web address; write the whole of it, as in"
            + " `https://example.org/glossary/`",
        "syllabus.md --first --all | `--first` and `--all` cannot both be meant; leave one of them"
            + " out",
        "none.md | there is no file `none.md`",
        "notes | `notes` is a folder; a file is wanted here",
        "notes/terms.txt | `notes/terms.txt` is neither Markdown (.md, .markdown) nor HTML (.html,"
            + " .htm)",
        "'' | a file is missing: which text is to be linked?"
      })
  void saysWhatIsWrongWithTheCommandLine(String typed, String sentence) throws IOException {
    write("notes/terms.txt", "");
    Run run = link(typed.isEmpty() ? new String[0] : typed.split(" "));
    assertEquals(
        new Run(2, "", "malmoi: " + sentence + "\n"),
        new Run(run.code, run.out, run.err.replace(folder + "/", "")));
  }

  @Test
  void writesNothingWhenOneFileIsNotUtf8() throws IOException {
    Files.write(folder.resolve("old.md"), "도커".getBytes(Charset.forName("x-windows-949")));
    assertEquals(
        new Run(1, "", "malmoi: `" + folder + "/old.md` is not in UTF-8; save it in UTF-8 first\n"),
        link("syllabus.md", "old.md", "--in-place", "--url", URL, "--lang", "en"));
    assertEquals("도커와 도커\n", Files.readString(folder.resolve("syllabus.md")));
  }

  private Run link(String... typed) {
    List<String> words = new ArrayList<>(List.of("link", "--folder", folder.toString()));
    for (String word : typed) {
      words.add(word.matches("[a-z/]+\\.\\w+|notes") ? folder.resolve(word).toString() : word);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(words.toArray(String[]::new), out, err);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
