package malmoi.lint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "하다", "하므로", "하니까", "하느냐에", "하든", "하진", "하듯이", "한다", "할수록", "함으로써", "합니다", "해서", "했습니다",
        "했느냐에", "되어", "되었다", "돼야", "시키는", "시켰다"
      })
  void aFormOfHadaIsRight(String form) {
    assertTrue(VerbForms.has(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"하묘", "하습니다", "하니다", "되엇다", "한니다", "할다", "했니다", "합다", "에서", ""})
  void whatIsInflectedWronglyOrNoVerbIsNone(String rest) {
    assertFalse(VerbForms.has(rest));
  }
}
