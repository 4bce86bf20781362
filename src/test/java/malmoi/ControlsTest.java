package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be seen never gets from a note to a page. */
class ControlsTest {
  private static final String NOTE =
      """
      ---
      title: "벨\\u0007(Bell\\x1b)"
      aliases: ["\\u0000종", 방울\u0085]
      tags: ["a\\u0008b"]
      ---
      # 벨\u0007 [[벨\u001B]] &#7; &#x1b;

      글\u0000 `코드\u0007 &#8;` **굵게\u200B**란 ![그림\u0001](a\u0002.png "제목\u0003&#4;")

      ## 둘&#7; {#second}

      ```sh\u0005
      echo \u001B[31m빨강\u0085
      ```

      | 표\u0006 |
      |---|
      | <abbr title="약\u000E어&#15;">약</abbr> |

      출처\u0010
      https://example.org/\u0011a
      """;

  @TempDir private Path folder;

  @Test
  void neverReachAPage() throws IOException {
    Files.writeString(folder.resolve("a.md"), NOTE);
    Files.writeString(folder.resolve("b.md"), NOTE.substring(NOTE.indexOf("# ")));
    Build.build(
        new Build.Order(folder, Optional.empty(), Optional.empty(), Optional.empty(), false));
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      List<String> with =
          files
              .filter(file -> file.toString().matches(".*\\.(html|json|xml)"))
              .flatMap(ControlsTest::controls)
              .toList();
      assertEquals(List.of(), with);
    }
  }

  private static Stream<String> controls(Path file) {
    try {
      return Files.readString(file)
          .lines()
          .filter(line -> line.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t'))
          .map(line -> file.getFileName() + ": " + line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
