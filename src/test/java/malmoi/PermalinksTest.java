package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import malmoi.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermalinksTest {
  @TempDir private Path project;

  @Test
  void thoseThatABuildTakesAwayAreTold() throws IOException {
    assertEquals(List.of(), build("## 컨테이너(Container)\n가.\n\n## 이미지(Image)\n나.\n"));
    assertEquals(
        List.of("publish.permalink-gone [t/container.html]"),
        build("## 리눅스 컨테이너(Linux Container)\n가.\n\n## 이미지(Image)\n나.\n"));
  }

  private List<String> build(String note) throws IOException {
    Path notes = Files.createDirectories(project.resolve("notes"));
    Files.writeString(notes.resolve("docker.md"), note);
    return Build.build(
            new Build.Order(project, Optional.empty(), Optional.empty(), Optional.empty(), false))
        .problems()
        .stream()
        .map(PermalinksTest::inShort)
        .toList();
  }

  private static String inShort(Problem problem) {
    return problem.id() + " " + problem.details();
  }
}
