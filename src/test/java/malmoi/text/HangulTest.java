package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulTest {

  @ParameterizedTest
  @CsvSource({
    "도커, false",
    "볼륨, true",
    "파드, false",
    "셸, true",
    "가, false",
    "힣, true",
    "API, false",
    "ㄱ, false"
  })
  void hasBatchimWhenTheLastSyllableEndsInAConsonant(String word, boolean expected) {
    assertEquals(expected, Hangul.hasBatchim(word));
  }

  @ParameterizedTest
  @CsvSource({
    "가, ㄱ, ㄱ", "까, ㄲ, ㄱ", "힣, ㅎ, ㅎ", "쌍, ㅆ, ㅅ", "짜, ㅉ, ㅈ", "땅, ㄸ, ㄷ", "빵, ㅃ, ㅂ", "왜, ㅇ, ㅇ"
  })
  void hasAnInitialAndALetterOfTheIndex(char syllable, char choseong, char letter) {
    assertEquals(choseong, Hangul.choseong(syllable));
    assertEquals(letter, Hangul.indexLetter(syllable));
  }

  @ParameterizedTest
  @CsvSource({"docker 도커, true", "ㅋㅋ, true", "docker, false", "日本, false", "'', false"})
  void isInATextWithASyllableOrJamo(String text, boolean expected) {
    assertEquals(expected, Hangul.isIn(text));
  }

  @ParameterizedTest
  @CsvSource({"지웁니다, 지운다", "줄어듭니까, 줄어든다", "있다, ", "니다, ", "있습니다, 있슨다"})
  void aPoliteFormOfAVerbHasAPlainOne(String polite, String plain) {
    assertEquals(Optional.ofNullable(plain), Hangul.plain(polite));
  }
}
