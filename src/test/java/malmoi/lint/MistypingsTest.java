package malmoi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import malmoi.lint.Mistypings.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypingsTest {
  @ParameterizedTest
  @CsvSource({
    "컨테니어, 컨테이너, SWAPPED",
    "살행, 실행, BESIDE",
    "일으길, 일으킬, BESIDE",
    "불륨, 볼륨, BESIDE",
    "도거, 도커, BESIDE",
    "컨테너, 컨테이너, ",
    "사요, 사용, MISSING",
    "사용용자, 사용자, TWICE",
    "객체체, 객체, TWICE",
    "가맛서, 감사서, SWAPPED",
    "가맛서, 감싸서, BESIDE",
    "도컬, 도커, EXTRA",
    "도커ㅓ, 도커, DOUBLED"
  })
  void whatWasMeantIsOneSlipAway(String typed, String meant, Kind kind) {
    assertEquals(kind, Mistypings.to(typed).get(meant));
  }

  @ParameterizedTest
  @CsvSource({"도커", "컨테이너를"})
  void aWordIsNoMistypingOfItself(String word) {
    assertFalse(Mistypings.to(word).containsKey(word));
  }
}
