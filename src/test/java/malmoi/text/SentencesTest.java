package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence around {@code |} in brackets. */
class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '¶',
      value = {
        "가는 나|다. 라는 마다.;[가는 나다.] 라는 마다.",
        "가는 나다. 라|는 마다.;가는 나다. [라는 마다.]",
        "가인가? 나|다!;가인가? [나다!]",
        "\"가다.\" 나|다.;\"가다.\" [나다.]",
        "(가다.) 나|다;(가다.) [나다]",
        "버전 1.2가 나|온다. 가.;[버전 1.2가 나온다.] 가.",
        "See e.g. Dock|er. Then.;[See e.g. Docker.] Then.",
        "A vs. B| is. C.;[A vs. B is.] C.",
        "It is. Yes, |it is;It is. [Yes, it is]",
        "가나다|;[가나다]",
        "|가. 나.;[가.] 나."
      })
  void beginsAndEndsAtTheMarksThatEndSentences(String given, String expected) {
    int at = given.indexOf('|');
    String text = given.replace("|", "");
    StringBuilder found = new StringBuilder(text);
    found.insert(Sentences.end(text, at), ']').insert(Sentences.start(text, at), '[');
    assertEquals(expected, found.toString());
  }
}
