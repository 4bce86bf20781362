package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
  private static final List<String> WORDS =
      List.of("쿠버네티스", "컨테이너", "볼륨", "셸", "kubernetes", "container", "ko", "title");

  @ParameterizedTest
  @CsvSource({
    "쿠버네티즈, 쿠버네티스",
    "쿠버내티스, 쿠버네티스",
    "컨터이너, 컨테이너",
    "불륨, 볼륨",
    "셀, 셸",
    "kuberentes, kubernetes",
    "Container, container",
    "contaner, container",
    "kp, ko",
    "tilte, title"
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertEquals(Optional.of(meant), Similar.nearest(word, WORDS));
  }

  @ParameterizedTest
  @CsvSource({"파드", "k", "이미지", "con", "table", "contents", "네임스페이스"})
  void findsNothingFarAway(String word) {
    assertEquals(Optional.empty(), Similar.nearest(word, WORDS));
  }

  @Test
  void prefersTheFirstOfEquals() {
    assertEquals(Optional.of("abcd"), Similar.nearest("abc", List.of("xyz", "abcd", "abce")));
  }

  @Test
  void looksThroughTenThousandWordsSoon() {
    List<String> many = IntStream.range(0, 10_000).mapToObj(n -> "용어 이름 " + n).toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> IntStream.range(0, 100).forEach(n -> Similar.nearest("용어 일름 x" + n, many)));
  }
}
