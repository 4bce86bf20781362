package malmoi;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import malmoi.report.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the links and images of notes lead, from the folder to the finished pages. */
class LinksOfNotesTest {
  @TempDir private Path project;

  @BeforeEach
  void notesOfSeveralFolders() throws IOException {
    write("notes/glossary.yml", "repository: https://github.com/Owner/Repo\n");
    write("notes/README.md", "# 처음\n\n## 차례\n글\n");
    write("notes/week1/README.md", "# 첫 주\n\n<a name=\"옛 자리\"></a>\n\n## 첫째 날!\n글\n");
    write("notes/container/런타임.md", "---\ntitle: 런타임\n---\n<i id=old>글</i>\n\n## 쓰는 법\n글\n");
    write("notes/both.ko.md", "# 둘\n\n## 가\n글\n");
    write("notes/both.en.md", "# Both\n\n## One\ntext\n");
    write("src/Main.java", "class Main {}\n");
    write("LICENSE", "…");
    write("notes/slides.pdf", "%PDF");
    image("notes/week1/그림 1.png", 1600, 900);
    image("images/over.jpg", 300, 200);
  }

  @Test
  void linksLeadToPages() throws IOException {
    assertEquals(
        """
        week1 => notes/week1.html
        ./week1/ => notes/week1.html
        week1/README.md#첫째-날 => notes/week1.html#첫째-날
        week1/README#첫째 날! => notes/week1.html#첫째-날
        week1/index.html => -
        week1.html => notes/week1.html
        week1#옛-자리 => notes/week1.html#:옛-자리
        container/런타임 => 런타임.html
        container/런타임.md#쓰는-법 => 런타임.html#쓰는-법
        /container/런타임.html#old => 런타임.html#:old
        /notes/README.md#차례 => notes/README.html#차례
        /런타임#old => 런타임.html#:old
        both.ko.md => notes/both.html
        both.KO.MD => notes/both.html
        both.ko.md#가 => ../ko/notes/both.html#가
        both.en.md => ../en/notes/both.html
        both#가 => ../ko/notes/both.html#가
        https://github.com/owner/repo/blob/main/notes/week1/README.md?plain=1#첫째-날 => notes/week1.html#첫째-날
        https://github.com/Owner/Repo/blob/v1/notes/README.md => https://github.com/Owner/Repo/blob/v1/notes/README.md
        https://github.com/Owner/Repo/tree/main/src => https://github.com/Owner/Repo/blob/main/src
        ../src/Main.java#L1 => https://github.com/Owner/Repo/blob/main/src/Main.java#L1
        ../LICENSE => https://github.com/Owner/Repo/blob/main/LICENSE
        slides.pdf => https://github.com/Owner/Repo/blob/main/notes/slides.pdf
        week1/그림 1.png => ../files/week1/그림%201.png
        ../../outside => -
        javascript:alert(1) => -
        """,
        led(
            "week1",
            "./week1/",
            "week1/README.md#첫째-날",
            "week1/README#첫째 날!",
            "week1/index.html",
            "week1.html",
            "week1#옛-자리",
            "container/런타임",
            "container/런타임.md#쓰는-법",
            "/container/런타임.html#old",
            "/notes/README.md#차례",
            "/런타임#old",
            "both.ko.md",
            "both.KO.MD",
            "both.ko.md#가",
            "both.en.md",
            "both#가",
            "https://github.com/owner/repo/blob/main/notes/week1/README.md?plain=1#첫째-날",
            "https://github.com/Owner/Repo/blob/v1/notes/README.md",
            "https://github.com/Owner/Repo/tree/main/src",
            "../src/Main.java#L1",
            "../LICENSE",
            "slides.pdf",
            "week1/그림 1.png",
            "../../outside",
            "javascript:alert(1)"));
  }

  @Test
  void imagesAreCopiedAndHaveTheirSize() throws IOException {
    write(
        "notes/a.md",
        """
        ## 그림
        ![구조](week1/%EA%B7%B8%EB%A6%BC%201.png "덧말") ![[그림 1.png|800]]

        <img src="../images/over.jpg" width="150"> ![밖](https://example.org/a.png) ![없음](b.png)
        """);
    assertEquals(List.of("notes/a.md:4:76 link.dead [b.png]"), told(build()));
    assertEquals(
        """
        <img src="../files/week1/그림%201.png" alt="구조" title="덧말" width="1600" height="900" loading="lazy" decoding="async">
        <img src="../files/week1/그림%201.png" alt="그림 1.png" width="800" height="450" loading="lazy" decoding="async">
        <img src="../project/images/over.jpg" alt="" width="150" height="100" loading="lazy" decoding="async">
        <a rel="external noopener" href="https://example.org/a.png">밖</a>
        """,
        Jsoup.parse(read("ko/그림.html")).select(".prose img, .prose a[href^=https]").stream()
            .map(element -> element.outerHtml() + "\n")
            .collect(joining()));
    assertEquals(
        -1,
        Files.mismatch(
            project.resolve("images/over.jpg"), project.resolve("site/project/images/over.jpg")));
  }

  @Test
  void withoutARepositoryDocumentsAreCopiedAndCodeIsToldOnce() throws IOException {
    write("notes/glossary.yml", "malmoi: 1\n");
    write("notes/a.md", "## 파일\n[가](slides.pdf) [나](../src/Main.java) [다](../LICENSE)\n");
    assertEquals(List.of("notes/a.md:2:17 link.unpublished [../src/Main.java, 2]"), told(build()));
    assertEquals("%PDF", read("files/slides.pdf"));
  }

  @Test
  void whatLeadsNowhereIsToldWithWhatMayBeMeant() throws IOException {
    write(
        "notes/a.md",
        "## 죽은\n[가](runtime.md) [나](런타임.md) [다](Week1/readme.md) [라](week1/그림1.png)\n");
    write("notes/week1/SECURITY.md", "# 보안\n글\n");
    write("notes/container/b.md", "## 남의 것\n[마](SECURITY.md) [바](../both.ko.MD)\n");
    assertEquals(
        List.of(
            "notes/a.md:2:1 link.dead [runtime.md]",
            "notes/a.md:2:17 link.dead.near [런타임.md, container/런타임.md]",
            "notes/a.md:2:29 link.case [Week1/readme.md, week1/README.md]",
            "notes/a.md:2:50 link.dead.near [week1/그림1.png, week1/그림 1.png]",
            "notes/container/b.md:2:1 link.dead [SECURITY.md]",
            "notes/container/b.md:2:18 link.case [../both.ko.MD, ../both.ko.md]"),
        told(build()));
  }

  @Test
  void manyDeadLinksOfOneNoteAreOneProblem() throws IOException {
    write("notes/a.md", "## 죽은\n[1](1.md) [2](2.md)\n[3](3.md) [4](4.md) [5](5.md) [6](6.md)\n");
    assertEquals(
        List.of(
            "notes/a.md:2:1 link.dead-many"
                + " [6, `1.md` (2), `2.md` (2), `3.md` (3), `4.md` (3), `5.md` (3) …]"),
        told(build()));
  }

  @Test
  void aPictureThatHoldsAScriptIsNotCarried() throws IOException {
    write("notes/a.svg", "<svg><script>alert(1)</script></svg>");
    write("notes/a.md", "## 그림\n![가](a.svg)\n");
    assertEquals(List.of("notes/a.md:2:1 link.runs [notes/a.svg]"), told(build()));
    assertEquals(false, Files.exists(project.resolve("site/files/a.svg")));
  }

  /** What a note's links become, a line each. */
  private String led(String... targets) throws IOException {
    StringBuilder note = new StringBuilder("## 길 {#way}\n");
    for (String target : targets) {
      note.append("- [링크](<").append(target).append(">)\n");
    }
    write("notes/a.md", note.toString());
    build();
    List<Element> items = Jsoup.parse(read("ko/way.html")).select(".prose li");
    StringBuilder led = new StringBuilder();
    for (int k = 0; k < targets.length; k++) {
      Element link = items.get(k).selectFirst("a");
      led.append(String.format("%s => %s%n", targets[k], link == null ? "-" : link.attr("href")));
    }
    return led.toString();
  }

  private Build.Result build() {
    return Build.build(
        new Build.Order(project, Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  private static List<String> told(Build.Result result) {
    return result.problems().stream()
        .filter(problem -> problem.id().startsWith("link.") || problem.id().startsWith("site."))
        .map(LinksOfNotesTest::line)
        .collect(Collectors.toList());
  }

  private static String line(Problem problem) {
    return String.format(
        "%s:%d:%d %s %s",
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        problem.id(),
        problem.details());
  }

  private void image(String path, int width, int height) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    String format = path.substring(path.lastIndexOf('.') + 1);
    ImageIO.write(
        new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file.toFile());
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String path) throws IOException {
    return Files.readString(project.resolve("site").resolve(path));
  }
}
