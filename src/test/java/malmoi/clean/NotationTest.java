package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What GitHub, Obsidian and Notion write besides Markdown. {@code ⏎} is a line end. */
class NotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          도커 :whale:를 쓴다 :+1:   => 도커 🐳를 쓴다 👍
          ## :tada: 도커             => ## 🎉 도커
          |:kr:|⏎|---|               => |🇰🇷|⏎|---|
          """)
  void makesEmojiOfTheirCodes(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          가 %%나%% 다               => 가  다
          가⏎%%⏎나⏎⏎- 다⏎%%⏎라       => 가⏎⏎라
          도커다. ^abc123            => 도커다.
          - 가 ^37066d⏎- 나          => - 가⏎- 나
          """)
  void takesAwayWhatObsidianDoesNotShow(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          <!-- 가⏎⏎나                => \\<!-- 가⏎⏎나
          <script> 태그⏎⏎나          => \\<script> 태그⏎⏎나
          <?php echo 1; ?>           => \\<?php echo 1; ?>
          <!DOCTYPE html>            => \\<!DOCTYPE html>
          <aside>⏎**가**⏎</aside>    => <aside>⏎⏎**가**⏎</aside>
          <details><summary>가</summary>⏎- 나⏎</details> => <details><summary>가</summary>⏎⏎- 나⏎</details>
          <div markdown="1">⏎1. 가⏎</div> => <div markdown="1">⏎⏎1. 가⏎</div>
          > <summary>가</summary>⏎> 나 => > <summary>가</summary>⏎>⏎> 나
          <details>가</details>⏎## 나 => <details>가</details>⏎⏎## 나
          <img src="a">⏎**가**       => <img src="a">⏎⏎**가**
          - <img src="a">⏎  - 가     => - <img src="a">⏎⏎  - 가
          """)
  void letsNoOpeningHideTheRest(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          <h1 align="center">도커</h1>               => # 도커
          <h2 id="docker">도커</h2>⏎가               => ## <a id="docker"></a>도커⏎가
          <div>⏎  <h1>⏎    <b>도커</b>⏎  </h1>⏎    <p>가</p>⏎</div> => <div>⏎⏎#  <b>도커</b> ⏎<p>가</p>⏎</div>
          <H3>가</H3>                                => ### 가
          """)
  void makesMarkdownOfHeadingsInRawHtml(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details>⏎<summary>⏎<h3>가</h3>⏎</summary>⏎</details>",
        "<table><tr><td>⏎<h1>가</h1>⏎</td></tr></table>",
        "<ul>⏎<h2>가</h2>⏎</ul>",
        "<h1></h1>",
        "<h1>가</h1> 나",
        "<h1>가",
        "> <h1>가</h1>",
        "```⏎<h1>가</h1>⏎```"
      })
  void leavesHeadingsThatAreWordsOfSomethingElse(String written) {
    assertEquals(written, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          :::warning⏎- 가⏎⏎나⏎:::⏎다           => > [!warning]⏎> - 가⏎>⏎> 나⏎⏎다
          ::: tip 제목⏎가⏎:::                  => > [!tip] 제목⏎> 가
          :::note[제목] {#a}⏎가⏎:::            => > [!note] 제목⏎> 가
          :::details 더⏎```⏎:::⏎```⏎:::        => > [!note]- 더⏎> ```⏎> :::⏎> ```
          ::::tip⏎:::note⏎가⏎:::⏎::::          => > [!tip]⏎> > [!note]⏎> > 가⏎>
          """)
  void makesNoticesOfContainers(String written, String meant) {
    assertEquals(
        meant, Cleaned.line(written).replaceAll("(?m)(?<=>) *(?=⏎|$)", "").replaceAll("⏎+$", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          $$⏎a⏎+ b⏎⏎- c⏎$$       => ```math⏎a⏎+ b⏎⏎- c⏎```
          > $$⏎> # a⏎> $$        => > ```math⏎> # a⏎> ```
          $$⏎-가⏎$$⏎-나          => ```math⏎-가⏎```⏎- 나
          $$⏎-가                 => $$⏎- 가
          $$⏎> $$                => $$⏎> $$
          """)
  void makesFencesOfFormulasOfSeveralLines(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details>⏎<summary>가</summary>⏎⏎- 나⏎</details>",
        "<details>⏎<summary>가</summary>⏎<p>나</p>⏎</details>",
        "<details>⏎<summary>가</summary>⏎    나⏎</details>",
        "<div>⏎가⏎</div>",
        "가⏎<img src=\"a\">⏎나",
        ":::tip⏎가",
        "::: 모름⏎가⏎:::",
        "가 :::tip⏎:::",
        "10:30:20",
        "a:whale:b",
        ":없음:",
        "`:whale:`",
        "100%%는 50%%다",
        "%%가",
        "`%%가%%`",
        "2 ^10",
        "x ^ y",
        "가^abc123",
        "<!-- 가 -->",
        "<pre>⏎가⏎</pre>",
        "<aside>⏎⏎가⏎</aside>"
      })
  void leavesWhatOnlyLooksLikeIt(String written) {
    assertEquals(written, Cleaned.line(written));
  }

  @Test
  void tellsOnceOfEachKindOfHtmlThatNoPageShows() {
    Cleaned cleaned =
        Cleaned.of("가\n\n<script>a</script>\n\n<b onclick=\"a\">나</b> <script>b</script>\n");
    assertEquals(
        """
        notes/a.md:3:1: warning: `<script>` in raw HTML is on no page: it would run, load or ask (2 in this note)
          3 | <script>a</script>
            | ^^^^^^^^
          fix: put it into code (`` `<script>` ``) to show it, or remove it
        notes/a.md:5:4: warning: `onclick="…"` in raw HTML is on no page: it would run, load or ask (1 in this note)
          5 | <b onclick="a">나</b> <script>b</script>
            |    ^^^^^^^
          fix: put it into code (`` `onclick="…"` ``) to show it, or remove it
        2 warnings
        """,
        cleaned.told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=a style=\"color:red\">가</div>", "List<String> <body> 태그", "`<script>`",
        "<font color=red>가</font>", "<none>", "<input> 태그"
      })
  void tellsNothingOfLooksAndWords(String written) {
    assertEquals("", Cleaned.of(written).told());
  }
}
