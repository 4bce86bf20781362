package malmoi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
  @ParameterizedTest
  @CsvSource({
    "도커, ㄷㅗㅋㅓ",
    "값을, ㄱㅏㅂㅅㅇㅡㄹ",
    "왜, ㅇㅗㅐ",
    "웬일, ㅇㅜㅔㄴㅇㅣㄹ",
    "깎아, ㄲㅏㄲㅇㅏ",
    "읽기, ㅇㅣㄹㄱㄱㅣ",
    "있다, ㅇㅣㅆㄷㅏ"
  })
  void aWordIsTypedAndReadBack(String word, String keys) {
    assertEquals(keys, Keys.of(word));
    assertEquals(word, Keys.typed(keys.toCharArray()));
  }

  @ParameterizedTest
  @CsvSource({"ㄷㅗㅋ, 돜", "ㄷㅗㅋㅋㅋ, ''", "ㅏㄷ, ''", "ㄷㅗㄸ, ''", "ㄱㅏㄱㅅㅏ, 각사", "ㄱㅏㄱㅅㅅㅏ, 갃사"})
  void keysWithALetterLeftOverAreNoWord(String keys, String word) {
    assertEquals(word, Keys.typed(keys.toCharArray()));
  }

  @ParameterizedTest
  @CsvSource({
    "ㅂ, ㅈ, true",
    "ㄱ, ㄲ, true",
    "ㅐ, ㅔ, true",
    "ㅁ, ㅂ, true",
    "ㅁ, ㅈ, true",
    "ㅁ, ㅋ, true",
    "ㅂ, ㅔ, false",
    "ㅁ, ㄷ, false",
    "ㄴ, ㅋ, true",
    "ㄴ, ㅊ, false",
    "ㅏ, ㅓ, true"
  })
  void keysAreNeighboursByTheKeyboard(char one, char other, boolean neighbours) {
    assertEquals(neighbours, Keys.areNeighbours(one, other));
    assertEquals(neighbours, Keys.areNeighbours(other, one));
  }
}
