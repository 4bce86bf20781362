package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "é, 1",
    "컨테이너, 8",
    "한글 a, 6",
    "ㄱㅏ, 4",
    "漢字かな, 8",
    "Ａ（, 4",
    "「」, 4",
    "…·→, 3",
    "😀, 2",
    "✅, 2",
    "👍🏽, 2",
    "👩‍💻, 2",
    "🇰🇷, 2",
    "ｶﾅ, 2"
  })
  void countsTheColumnsOfATerminal(String text, int width) {
    assertEquals(width, Width.of(text));
  }

  @ParameterizedTest
  @CsvSource({"e\u0301, 1", "\u1112\u1161\u11AB, 2", "a\u200Bb, 2", "\uFEFFa, 1"})
  void countsNoColumnForWhatJoinsOrHides(String text, int width) {
    assertEquals(width, Width.of(text));
  }
}
