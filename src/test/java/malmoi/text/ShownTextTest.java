package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShownTextTest {
  private static final Markdown NOTE =
      Markdown.parse(
          """
          ## 도커 \\*엔진\\* {#docker}

          첫 줄과
          `code` **굵게** <kbd>Ctrl</kbd>&nbsp;&amp; [[노드|노드들]].

          | 가 | 나 |
          |---|---|
          | \\| | <https://example.org/> |

          <p>  날것  </p>

          ```sh
            docker run
          ```
          """);

  @Test
  void isThatOfTheRunsALineEach() {
    assertEquals(
        NOTE.runs(0, NOTE.length()).stream()
            .map(run -> run.text().strip())
            .collect(Collectors.joining("\n")),
        NOTE.shown(0, NOTE.length()));
  }

  @Test
  void isWhatAReaderSees() {
    assertEquals(
        "도커 *엔진*\n첫 줄과 code 굵게 Ctrl\u00a0& 노드들.\n가\n나\n|\nhttps://example.org/\n날것\ndocker run",
        NOTE.shown(0, NOTE.length()));
  }
}
