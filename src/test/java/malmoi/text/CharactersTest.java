package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import malmoi.text.TextEdits.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  private static final Pattern CODE_POINT = Pattern.compile("‹([0-9A-F]+)›");

  /** {@code ‹200B›} is that character, ⏎ a line end, ⇥ a tab. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          가‹200B›상‹FEFF› ‹2060›머‹AD›신, 가상 머신
          가‹0›상‹1B›[31m‹7F›머‹9F›신, 가상[31m머신
          ‹202E›가‹2069›‹200E›, 가
          가상‹A0›머신‹3000›은‹2003›끝, 가상 머신 은 끝
          가상‹2028›머신‹2029›은‹85›끝‹B›이‹C›다, 가상 머신 은 끝 이 다
          가⇥나⏎다, 가⇥나⏎다
          👨‹200D›👩‹200D›👧 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿, 👨‹200D›👩‹200D›👧 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿
          ##‹A0›제목, ## 제목
          -‹A0›‹A0›항목⏎1.‹3000›둘, -  항목⏎1. 둘
          ‹A0›‹A0›-‹A0›항목, "  - 항목"
          ‹A0›‹A0›‹A0›‹A0›글, ‹A0›‹A0›‹A0›‹A0›글
          ‹2028›‹B›‹85›글, 글
          가⏎‹A0› ‹3000›⏎나⏎‹200B›⏎다, 가⏎ ⏎나⏎⏎다
          """)
  void areThoseThatPeopleSee(String written, String seen) {
    assertEquals(chars(seen), Characters.plain(chars(written)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "‹1103›‹1169›‹110F›‹1165›, 도커",
    "‹1100›‹1161›‹11A8›a‹301›, 각á",
    "‹AC00›‹11A8›, 각",
    "‹212B› ‹F900›, Å 豈",
    "‹1112›‹119E›, ‹1112›‹119E›",
    "‹301›e, ‹301›e",
    "‹1100›‹200B›‹1161›, 가"
  })
  void areComposed(String written, String composed) {
    assertEquals(chars(composed), Characters.plain(chars(written)).text());
  }

  @Test
  void leadBackToWhereTheyWereWritten() {
    Edited plain = Characters.plain("\u1103\u1169\u110F\u1165\u200B는\u00A0a");
    assertEquals("도커는 a", plain.text());
    assertEquals("0 2 5 6 7", originals(plain));
    assertEquals(4, plain.map().originalEnd(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u1100\u1161", "\u00A0", "\u200B", "a\u200B", "\u2028\n"})
  void areReadInTimeHoweverOftenTheyStand(String odd) {
    String text = odd.repeat(2_000_000 / odd.length());
    Edited plain = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Characters.plain(text));
    assertEquals(plain.text(), Characters.plain(plain.text()).text());
  }

  private static String originals(Edited edited) {
    return IntStream.range(0, edited.text().length())
        .mapToObj(at -> Integer.toString(edited.map().original(at)))
        .collect(Collectors.joining(" "));
  }

  private static String chars(String text) {
    return CODE_POINT
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
        .replace('⏎', '\n')
        .replace('⇥', '\t');
  }

  private static String character(String hexadecimal) {
    return Character.toString(Integer.parseInt(hexadecimal, 16));
  }
}
