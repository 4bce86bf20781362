package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type becomes the Markdown that they mean; {@code ⏎} is a line end. */
class DebrisTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<br>",
        "<br/>",
        "<br />",
        "<BR>",
        "<Br/>",
        "</br>",
        "</ br>",
        "< br>",
        "<br\\>",
        "<br//>",
        "<br / >",
        "<br class=\"x\">"
      })
  void knowsABreakInEverySpelling(String written) {
    assertEquals("가  ⏎나", Cleaned.line("가" + written + "나"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<brand>", "<br 태그>", "<b>", "\\<br>", "&lt;br&gt;", "<break/>", "<br"})
  void knowsWhatIsNoBreak(String written) {
    assertEquals("가" + written + "나", Cleaned.line("가" + written + "나"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          가<br/>                           => 가
          가<br/>⏎나                        => 가  ⏎나
          가 <br/> ⏎나                      => 가  ⏎나
          가<br>나<br>다                    => 가  ⏎나  ⏎다
          가<br/><br/>⏎나                   => 가⏎⏎나
          가<br/> <br/>나                   => 가⏎⏎나
          가<br/><br/>⏎⏎나                  => 가⏎⏎나
          가<br/>⏎<br/>⏎⏎나                 => 가⏎⏎⏎나
          <br/>가                           => 가
          가⏎<br>나                         => 가⏎⏎나
          가<br/>⏎## 나<br/>⏎다             => 가  ⏎## 나⏎다
          ## 가<br>나<br/>                  => ## 가 나
          > 가<br>⏎> 나<br/><br/>다         => > 가  ⏎> 나⏎>⏎> 다
          - 가<br>나                        => - 가  ⏎  나
          - 가<br/><br/>나                  => - 가⏎⏎  나
          - 가<br>- 나                      => - 가  ⏎- 나
          - 가<br>-나                       => - 가  ⏎- 나
          가<br>-나<br>-다                  => 가  ⏎- 나  ⏎- 다
          5) 가<br>6) 나                    => 5) 가  ⏎6) 나
          1. 가<br>2.나                     => 1. 가  ⏎2. 나
          - 가<br>1. 나                     => - 가  ⏎  1. 나
          가<br># 나                        => 가  ⏎\\# 나
          가<br>---                         => 가  ⏎\\---
          <b>가<br>나</b>                   => <b>가  ⏎나</b>
          | 가 |<br/>⏎|---|<br/>⏎| 나 |     => | 가 |  ⏎|---|  ⏎| 나 |
          """)
  void partsLinesAndParagraphsAtBreaks(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`<br>` 태그",
        "``가 ` <br>`` 나",
        "`가⏎<br>나`",
        "```⏎가<br>⏎```",
        "~~~html⏎<br>⏎```⏎<br>⏎~~~",
        "```⏎가<br>",
        "> ```⏎> 가<br>⏎> ```",
        "- ```⏎  가<br>⏎  ```",
        "    가<br>",
        "가⏎⏎    나<br>⏎⏎    다<br>",
        "<!-- 가<br>나 -->",
        "<!-- 가⏎⏎-나<br> -->⏎다",
        "가 <!-- 나<br>⏎다 --> 라",
        "<pre>⏎가<br>⏎</PRE>",
        "<div>⏎가<br>나⏎</div>",
        "<table>⏎<tr><td>가<br>나</td></tr>⏎</table>",
        "| 가<br>나 | 다 |⏎|---|---|⏎| 라<br>마 | 바 |"
      })
  void leavesBreaksInCodeCommentsRawBlocksAndTables(String written) {
    assertEquals(written, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          -가상머신                     => - 가상머신
          -"가상머신"은                 => - "가상머신"은
          -**굵게**                     => - **굵게**
          -[링크](a)                    => - [링크](a)
          ⏎  -가⏎  -나                  => ⏎  - 가⏎  - 나
          > -가                         => > - 가
          1.가⏎2.나                     => 1. 가⏎2. 나
          1)가⏎2)나                     => 1) 가⏎2) 나
          3)가                          => 3) 가
          """)
  void loosensGluedListMarks(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-t 옵션은",
        "-P 옵션은",
        "--name 옵션은",
        "-1",
        "-",
        "---",
        "-- 가",
        "가 -나",
        "2024.가을",
        "1.5배",
        "`-가`",
        "-------",
        "가⏎-t 옵션은 나",
        "-`code`"
      })
  void leavesOptionsNumbersAndRules(String written) {
    assertEquals(written, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          가 1) 나 2) 다                => 가⏎⏎1) 나⏎2) 다
          1) 가 2) 나 3) 다             => 1) 가⏎2) 나⏎3) 다
          가: 1)나 2)다                 => 가:⏎⏎1) 나⏎2) 다
          가: 1) 나<br/>2) 다           => 가:⏎⏎1) 나⏎2) 다
          1) 가<br/>2) 나               => 1) 가⏎2) 나
          - 가 1) 나 2) 다              => - 가⏎⏎  1) 나⏎  2) 다
          - 1) 가 2) 나                 => - 1) 가⏎  2) 나
          1. 가 1) 나 2) 다             => 1. 가⏎⏎   1) 나⏎   2) 다
          가 1) 나 2) 다<br/>⏎라 1)마   => 가⏎⏎1) 나⏎2) 다⏎⏎라⏎⏎1) 마
          """)
  void makesListsOfCountsInALine(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "가 1) 나",
        "(1) 가 (2) 나",
        "가 2) 나 3) 다",
        "버전 1.2) 가 2) 나",
        "가 `1) 2)` 나",
        "f(1) 2) 3)"
      })
  void leavesOtherNumbersInALine(String written) {
    assertEquals(written, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          ##가              => ## 가
          ###"가"           => ### "가"
          ##도커란?<br/>    => ## 도커란?
          #가               => #가
          #1                => #1
          ## 가 ##          => ## 가 ##
          ## #가            => ## #가
          #######가         => #######가
          `##가`            => `##가`
          """)
  void loosensGluedHeadingsOfTheSecondLevelOn(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          가⏎| 나 | 다 |⏎|---|---|      => 가⏎⏎| 나 | 다 |⏎|---|---|
          > 가⏎> | 나 |⏎> |---|         => > 가⏎>⏎> | 나 |⏎> |---|
          - 가⏎  | 나 |⏎  |---|         => - 가⏎⏎  | 나 |⏎  |---|
          가 | 나⏎---                   => 가 | 나⏎---
          """)
  void partsATableFromTheTextAbove(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          https://a.kr/b를 본다.           => <https://a.kr/b>를 본다.
          https://a.kr/b에서도, 가         => <https://a.kr/b>에서도, 가
          가(https://a.kr/b_(c)) 나        => 가(<https://a.kr/b_(c)>) 나
          가(https://a.kr/b)는             => 가(<https://a.kr/b>)는
          https://a.kr, https://b.kr!      => <https://a.kr>, <https://b.kr>!
          https://a.kr/도커_(가)           => <https://a.kr/도커_(가)>
          https://a.kr/도커                => <https://a.kr/도커>
          **https://a.kr**와               => **<https://a.kr>**와
          출처:https://a.kr                => 출처:<https://a.kr>
          http://127.0.0.1:8080/에         => <http://127.0.0.1:8080/>에
          - https://a.kr                   => - <https://a.kr>
          ## https://a.kr                  => ## <https://a.kr>
          | https://a.kr |⏎|---|           => | <https://a.kr> |⏎|---|
          가[^1]⏎⏎[^1]: https://a.kr       => 가[^1]⏎⏎[^1]: <https://a.kr>
          가⏎https://a.kr⏎나               => 가⏎⏎<https://a.kr>⏎⏎나
          가⏎https://a.kr<br/>             => 가⏎⏎<https://a.kr>
          https://a.kr⏎https://b.kr        => <https://a.kr>⏎⏎⏎<https://b.kr>
          가.⏎출처: https://a.kr⏎나           => 가.⏎⏎출처: <https://a.kr>⏎⏎나
          가.⏎Source: https://a.kr<br/>     => 가.⏎⏎Source: <https://a.kr>
          가.⏎설치: https://a.kr⏎나         => 가.⏎설치: <https://a.kr>⏎나
          > 가⏎> 출처: https://a.kr⏎> 나    => > 가⏎>⏎> 출처: <https://a.kr>⏎>⏎> 나
          [가 https://a.kr 나](b) https://c.kr => [가 https://a.kr 나](b) <https://c.kr>
          [![가 https://a.kr/b](c.svg)][d]  => [![가 https://a.kr/b](c.svg)][d]
          [가 https://a.kr] 나              => [가 <https://a.kr>] 나
          www.a.kr/b를 본다.                 => <https://www.a.kr/b>를 본다.
          https://a.kr/#:~:text=%EA)%20.   => <https://a.kr/#:~:text=%EA)%20.>
          """)
  void linksBareAddresses(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://a.kr>",
        "[가](https://a.kr)",
        "![가](https://a.kr/b.png)",
        "[가]: https://a.kr",
        "`https://a.kr`",
        "```⏎https://a.kr⏎```",
        "    https://a.kr",
        "<a href=\"https://a.kr\">가</a>",
        "<a href=\"https://a.kr\">https://a.kr</a>",
        "xhttps://a.kr",
        "https://",
        "xwww.a.kr",
        "www.",
        "a@www.a.kr",
        "[가](<https://a.kr>)",
        "[가](https://a.kr \"https://b.kr\")"
      })
  void leavesAddressesThatAreLinksOrCode(String written) {
    assertEquals(written, Cleaned.line(written));
  }

  @Test
  void foldsWhatNestsDeeperThanAHundredLevels() {
    assertEquals("> ".repeat(99) + "> 가", Cleaned.line("> ".repeat(5000) + "가"));
    assertEquals("- ".repeat(99) + "- 가", Cleaned.line("- ".repeat(5000) + "가"));
    assertEquals("- 가⏎" + " ".repeat(200) + "- 나", Cleaned.line("- 가⏎" + " ".repeat(900) + "- 나"));
  }

  @Test
  void partsAQuoteThatGoesOnForPages() {
    String page = "> 가⏎".repeat(400);
    assertEquals(page + ">⏎> 가⏎", Cleaned.line(page + "> 가⏎"));
  }
}
