package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import malmoi.Build;
import malmoi.read.Disk;
import malmoi.report.Problem;
import malmoi.report.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The booklets say what the pages of terms say, and lead only to where something is. */
class BookletTest {
  @TempDir private Path scratch;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/sites/a-repository-of-interview-notes-is-a-glossary/notes",
        "src/test/resources/sites/a-glossary-of-one-term-a-file-in-two-languages/notes",
        "src/test/resources/sites/notes-from-windows-and-macos-are-read/notes",
        "notes"
      })
  void sayWhatThePagesSay(String notes) throws IOException {
    compare(Path.of(notes));
  }

  @Test
  void sayWhatThePagesSayWhateverIsLinkedAndCalledHow() throws IOException {
    Path notes = Files.createDirectories(scratch.resolve("notes"));
    Files.writeString(
        notes.resolve("a.md"),
        """
        # 노트
        [들어](#쓰임) [전체](a.md) [다른](b.md) [아래](b.md#깊이) [이름](#x) [파일](a.txt)

        ## 도커(Docker)
        [쓰임](#쓰임) [제](#도커docker) [전체](a.md) [다른](b.md#깊이) [이름](#x)[^1]

        ### 쓰임
        <a name="x"></a> <b>[쓰임](#쓰임-1)</b>

        [^1]: 각주

        ## 도커란?
        다시[^1]. `docker`

        ### 쓰임
        둘째

        ## fn-ko
        하나

        ### docker.1-1-1
        둘

        ## Search results {#search-results}
        [[search-results]] [[en]] [[main]]

        ## en
        하나

        ## main
        하나
        """);
    Files.writeString(
        notes.resolve("b.md"), "# 하나뿐인 것(Single)\n\n도커 글\n\n## 깊이\n\n글 [위](a.md#쓰임)\n");
    Files.writeString(notes.resolve("b.en.md"), "# Single\n\nText. [up](a.md#쓰임)\n");
    Files.writeString(notes.resolve("a.txt"), "x");
    compare(notes);
  }

  private void compare(Path notes) throws IOException {
    Path site = scratch.resolve("site");
    Build.Order order =
        new Build.Order(notes, Optional.of(notes), Optional.of(site), Optional.empty(), false);
    assertEquals(List.of(), errors(Build.build(order).problems()));
    Path file = scratch.resolve("single.html");
    assertEquals(List.of(), errors(Build.single(order, Optional.of(file)).problems()));
    Document single = Jsoup.parse(Files.readString(file));
    String first = single.selectFirst(".booklet").attr("lang");
    for (Element contents : single.select(".contents")) {
      String language = contents.closest(".booklet").attr("lang");
      String prefix = language.equals(first) ? "" : language + "/";
      Path folder = site.resolve(language);
      Document print = Jsoup.parse(Files.readString(folder.resolve("print.html")));
      List<String> ids = contents.select("li a").eachAttr("href");
      assertEquals(
          ids,
          print.select(".contents li a").eachAttr("href").stream()
              .map(id -> "#" + prefix + id.substring(1))
              .toList());
      TreeSet<String> all = new TreeSet<>();
      for (String link : ids) {
        String id = link.substring(1 + prefix.length());
        String name = id.endsWith(".") ? id.substring(0, id.length() - 1) : id;
        all.add(name + ".html");
        Document page = Jsoup.parse(Files.readString(new Disk(folder).path(name + ".html")));
        page.select("template").remove();
        for (Element item : List.of(print.getElementById(id), single.getElementById(prefix + id))) {
          assertEquals(page.selectFirst("h1").text(), item.selectFirst("h3").text());
          assertEquals(
              page.select(".account .prose").eachText(), item.select(".prose").eachText(), id);
        }
      }
      assertTrue(all.size() > 3, all.toString());
    }
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }
}
