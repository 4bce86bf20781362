package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {
  private static final Lettering LETTERING = new Lettering(10);

  @ParameterizedTest
  @CsvSource({"컨테이너, 40", "Pod, 19", "도커 API, 45", "🐳, 10", "'', 0"})
  void measuresHangulByItsHeight(String text, int width) {
    assertEquals(width, LETTERING.width(text));
  }

  @ParameterizedTest
  @CsvSource({
    "컨테이너, 40, 컨테이너",
    "컨테이너, 36, 컨테…",
    "컨테이너 런타임, 52, 컨테이너…",
    "🐳🐳🐳, 20, 🐳…",
    "컨테이너, 1, 컨…"
  })
  void cutsWhatIsTooLongAtALetter(String text, int most, String cut) {
    assertEquals(cut, LETTERING.cut(text, most));
  }
}
