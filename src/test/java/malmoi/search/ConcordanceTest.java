package malmoi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
  private static final Words WORDS = new Words(Table.load());

  @Test
  void listsAWordUnderItsStemWhereverSomeTextHasTheStem() {
    assertEquals(
        List.of("pod [0, 1]", "pods [2]", "네트워크 [0]", "노드 [0, 1, 2]", "서버를 [1]"),
        lines(occurrences(0, "노드, 노드의 네트워크 pod", "서버를 노드로 pod"), occurrences(2, "노드에서 pods")));
  }

  @Test
  void knowsManyWordsAgainInOtherTexts() {
    String many = String.join(" ", IntStream.range(0, 5000).mapToObj(k -> "w" + k + "x").toList());
    List<String> lines = lines(occurrences(0, many), occurrences(1, many, "w17x"));
    assertEquals(5000, lines.size());
    assertEquals(
        "w17x [0, 1, 2]",
        lines.stream().filter(each -> each.startsWith("w17x ")).findFirst().orElseThrow());
  }

  @Test
  void isQuickWithWordsWithoutEnd() {
    String text = "가".repeat(100_000) + " " + "는".repeat(100_000) + " " + "es".repeat(100_000);
    assertTimeout(Duration.ofSeconds(5), () -> lines(occurrences(0, text)));
  }

  private static Occurrences occurrences(int first, String... texts) {
    Occurrences occurrences = new Occurrences();
    for (int k = 0; k < texts.length; k++) {
      occurrences.begin(first + k);
      occurrences.add(texts[k]);
    }
    return occurrences;
  }

  private static List<String> lines(Occurrences... all) {
    return new Concordance(List.of(all))
        .lines(WORDS).stream()
            .map(line -> line.word() + " " + Arrays.toString(line.findables()))
            .toList();
  }
}
