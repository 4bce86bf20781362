package malmoi.publish;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.site.Content;
import malmoi.site.Site;
import malmoi.site.SiteFile;
import malmoi.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path project;
  private Path out;
  private final Problems problems = new Problems();

  @BeforeEach
  void nameTheFolder() {
    out = project.resolve("site");
  }

  @Test
  void copiesAFileOfItsAuthorAndKeepsItWhileItIsTheSame() throws IOException {
    Path original = Files.writeString(project.resolve("a.png"), "그림");
    Site site = new Site(List.of(new SiteFile("files/a.png", new Content.Copied(original))));
    assertEquals(published(1, 0), Publisher.publish(site, out, problems));
    assertEquals("그림", read("files/a.png"));
    assertEquals(published(0, 1), Publisher.publish(site, out, problems));
    Files.writeString(original, "그린");
    assertEquals(published(1, 0), Publisher.publish(site, out, problems));
    assertEquals("그린", read("files/a.png"));
  }

  @Test
  void writesNothingWhenAFileOfItsAuthorWentAway() throws IOException {
    publish("index.html", "old");
    List<SiteFile> files =
        List.of(
            new SiteFile("files/a.png", new Content.Copied(project.resolve("gone.png"))),
            new SiteFile("index.html", "new".getBytes(StandardCharsets.UTF_8)));
    assertThrows(
        UncheckedIOException.class, () -> Publisher.publish(new Site(files), out, problems));
    assertEquals("old", read("index.html"));
  }

  @Test
  void writesAllIntoANewFolderAndListsIt() throws IOException {
    assertEquals(
        published(3, 0), publish("index.html", "i", "ko/도커 1.html", "도커", ".nojekyll", ""));
    assertEquals(
        """
        .malmoi
        .nojekyll
        index.html
        ko/도커 1.html
        """,
        files());
    assertEquals(
        """
        malmoi 1
        00000000 0 .nojekyll
        4b091bff 1 index.html
        c27f4a09 6 ko/도커 1.html
        """,
        read(".malmoi"));
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    publish("a.html", "a", "b.html", "b", "c.html", "c");
    write("c.html", "somebody's");
    touchAll();
    assertEquals(published(2, 1), publish("a.html", "a", "b.html", "B", "c.html", "c"));
    assertEquals("a B c", read("a.html") + " " + read("b.html") + " " + read("c.html"));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve("a.html")));
  }

  @Test
  void touchesNothingWhenAllIsTheSame() throws IOException {
    publish("a.html", "a", "ko/b.html", "b");
    touchAll();
    assertEquals(published(0, 2), publish("a.html", "a", "ko/b.html", "b"));
    for (String file : List.of(".malmoi", "a.html", "ko/b.html")) {
      assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve(file)));
    }
  }

  @Test
  void removesWhatIsNoLongerMadeAndFoldersLeftEmpty() throws IOException {
    publish("a.html", "a", "ko/b.html", "b", "ko/notes/deep/c.html", "c", "en/d.html", "d");
    write("en/mine.txt", "mine");
    assertEquals(
        published(0, 1, "en/d.html", "ko/b.html", "ko/notes/deep/c.html"), publish("a.html", "a"));
    assertEquals(".malmoi\na.html\nen/mine.txt\n", files());
    assertEquals("malmoi 1\n5d7f8d9e 1 a.html\n".length(), read(".malmoi").length());
  }

  @Test
  void leavesWhatItDidNotWrite() throws IOException {
    write(".gitkeep", "");
    write("CNAME", "example.org");
    publish("a.html", "a");
    publish("b.html", "b");
    assertEquals(".gitkeep\n.malmoi\nCNAME\nb.html\n", files());
  }

  @Test
  void tellsAllThatStandsInTheWayAndChangesNothing() throws IOException {
    publish("old.html", "old");
    write("a.html", "a");
    write("ko", "a file");
    Files.createDirectories(out.resolve("b.html"));
    assertEquals(
        Optional.empty(), publish("a.html", "a", "b.html", "b", "c.html", "c", "ko/d.html", "d"));
    assertEquals(".malmoi\na.html\nko\nold.html\n", files());
    assertEquals(
        """
        site/a.html: error: a page should be here, but this was not written by Malmoi
          fix: move it elsewhere, or build into another folder with `--out`
        site/b.html: error: a page should be here, but this was not written by Malmoi
          fix: move it elsewhere, or build into another folder with `--out`
        site/ko: error: a page should be here, but this was not written by Malmoi
          fix: move it elsewhere, or build into another folder with `--out`
        3 errors
        """,
        new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted()));
  }

  @Test
  void mendsWhatABrokenOffBuildLeft() throws IOException {
    publish("a.html", "a");
    write(".malmoi", read(".malmoi") + "00000000 9 half.html\n00000000 9 never.html\n");
    write("half.html", "hal");
    write(".malmoi.new", "malm");
    assertEquals(published(1, 1), publish("a.html", "a", "half.html", "half"));
    assertEquals(".malmoi\na.html\nhalf.html\n", files());
  }

  @Test
  void obeysNoListThatLeadsOutOfTheFolder() throws IOException {
    Files.writeString(project.resolve("mine.txt"), "mine");
    String absolute = project.resolve("mine.txt").toString();
    write(".malmoi", "malmoi 1\n0 4 ../mine.txt\n0 4 " + absolute + "\nnonsense\n0 0 \n");
    assertEquals(published(1, 0), publish("a.html", "a"));
    assertEquals("mine", Files.readString(project.resolve("mine.txt")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsNoLinkOutOfTheFolder() throws IOException {
    publish("ko/a.html", "a", "b.html", "b");
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.move(out.resolve("ko/a.html"), elsewhere.resolve("a.html"));
    Files.delete(out.resolve("ko"));
    Files.createSymbolicLink(out.resolve("ko"), elsewhere);
    assertEquals(Optional.empty(), publish("ko/a.html", "A", "b.html", "b"));
    assertEquals(published(0, 1), publish("b.html", "b"));
    assertEquals("a", Files.readString(elsewhere.resolve("a.html")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesThroughAFolderThatIsItselfALink() throws IOException {
    Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
    Files.createSymbolicLink(out, elsewhere);
    publish("a.html", "a");
    assertEquals("a", Files.readString(elsewhere.resolve("a.html")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void renamesInCaseWhereTheDiskKnowsNoCase() throws IOException {
    publish("Intro.html", "a");
    Files.createLink(out.resolve("intro.html"), out.resolve("Intro.html"));
    assertEquals(published(1, 0, "Intro.html"), publish("intro.html", "b"));
    assertEquals("b", read("intro.html"));
  }

  private Optional<Published> publish(String... pathsAndTexts) {
    List<SiteFile> files = new ArrayList<>();
    for (int k = 0; k < pathsAndTexts.length; k += 2) {
      byte[] bytes = pathsAndTexts[k + 1].getBytes(StandardCharsets.UTF_8);
      files.add(new SiteFile(pathsAndTexts[k], bytes));
    }
    return Publisher.publish(Site.of(files, problems), out, problems);
  }

  private static Optional<Published> published(int written, int kept, String... removed) {
    return Optional.of(new Published(written, kept, List.of(removed)));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(out.resolve(name).getParent());
    Files.writeString(out.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  private void touchAll() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, LONG_AGO);
      }
    }
  }

  private String files() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file) + "\n")
          .sorted()
          .collect(joining());
    }
  }
}
