package malmoi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import org.junit.jupiter.api.Test;

class SiteTest {
  private final Problems problems = new Problems();

  @Test
  void listsItsFilesByPath() {
    assertEquals(List.of("a.html", "b.html", "ko/a.html"), paths("ko/a.html", "b.html", "a.html"));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void takesPathsThatDifferOnlyInCaseForOne() {
    assertEquals(
        List.of("ko/notes/Docker.html"), paths("ko/notes/docker.html", "ko/notes/Docker.html"));
    Place second = Place.ofFile("ko/notes/docker.html");
    assertEquals(
        List.of(
            Problem.error(
                second, "page.same-address", "ko/notes/docker.html", "ko/notes/Docker.html")),
        problems.sorted());
  }

  private List<String> paths(String... paths) {
    List<SiteFile> files =
        Arrays.stream(paths).map(path -> new SiteFile(path, new byte[0])).toList();
    return Site.of(files, problems).files().stream().map(SiteFile::path).toList();
  }
}
