package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ⏎} is a line end in what is given; in HTML, line ends are left out. */
class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          **컨테이너(Container)**는        => <strong>컨테이너(Container)</strong>는
          **"컨테이너"**란                 => <strong>&quot;컨테이너&quot;</strong>란
          가**(나)**                       => 가<strong>(나)</strong>
          *노드*를                         => <em>노드</em>를
          _노드_와                         => <em>노드</em>와
          snake_case_name                  => snake_case_name
          2 * 3 * 4                        => 2 * 3 * 4
          **굵게                           => **굵게
          ~~가~~를                         => <del>가</del>를
          \\*가\\* \\<b> \\[가]            => *가* &lt;b&gt; [가]
          a < b & c > d "e" 'f'            => a &lt; b &amp; c &gt; d &quot;e&quot; &#39;f&#39;
          &lt; &amp; &#44032; &copy;       => &lt; &amp; 가 ©
          `a < b`를                        => <code>a &lt; b</code>를
          ``a ` b``                        => <code>a ` b</code>
          {{ .Values }} {#id}              => {{ .Values }} {#id}
          [[도커#설치]] [[#설치]] [[C#]]   => 도커 &gt; 설치 설치 C#
          [가] [나][다] [ ]                => [가] [나][다] [ ]
          [**가**] 나                      => [<strong>가</strong>] 나
          [가]: 나                         => ¶¶
          가[^1]                           => 가[^1]
          a<sub>2</sub><kbd>Ctrl</kbd>     => a<sub>2</sub><kbd>Ctrl</kbd>
          가  ⏎나                          => 가</p><p class="line">나
          가\\⏎나                          => 가</p><p class="line">나
          가⏎나                            => 가나
          """)
  void writesAParagraph(String given, String html) {
    String expected = html == null || html.isEmpty() ? "" : "<p>" + html + "</p>";
    assertEquals(expected, html(given));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          - 가⏎- 나                   => <ul><li>가</li><li>나</li></ul>
          - 가⏎  - 나                 => <ul><li>가<ul><li>나</li></ul></li></ul>
          - 가⏎⏎- 나                  => <ul><li><p>가</p></li><li><p>나</p></li></ul>
          3) 가⏎4) 나               => <ol start="3"><li>가</li><li>나</li></ol>
          - [ ] 가⏎- [x] 나           => <ul><li class="task">☐ 가</li><li class="task">☑ 나</li></ul>
          > 가⏎> > 나                 => <blockquote><p>가</p><blockquote><p>나</p></blockquote></blockquote>
          ---                         => <hr>
          ```js⏎a < b⏎```             => <pre><code class="language-js">a &lt; b</code></pre>
          ```⏎```                     => <pre><code></code></pre>
          ⏎    a⏎⏎      b             => <pre><code>a  b</code></pre>
          | 가 |⏎|:-:|⏎| 나<br>다 |   => <div class="table"><table><thead><tr><th class="center">가</th></tr></thead><tbody><tr><td class="center">나<br>다</td></tr></tbody></table></div>
          | 가 | 나 |⏎|---|---|⏎| 다 | => <div class="table"><table><thead><tr><th>가</th><th>나</th></tr></thead><tbody><tr><td>다</td><td></td></tr></tbody></table></div>
          """)
  void writesBlocks(String given, String html) {
    assertEquals(html, html(given));
  }

  @Test
  void writesFootnotesBelowInTheOrderOfTheirMentions() {
    assertEquals(
        "<p>가<sup class=\"footnote\"><a id=\"fnref-s1\" href=\"#fn-s1\">1</a></sup>"
            + " 나<sup class=\"footnote\"><a href=\"#fn-s1\">1</a></sup></p>"
            + "<ol class=\"footnotes\"><li id=\"fn-s1\"><p>다</p>"
            + "<a class=\"back\" href=\"#fnref-s1\">↩</a></li></ol>",
        html("가[^a] 나[^a]⏎⏎[^a]: 다"));
  }

  @Test
  void writesHeadingsFromTheLevelAskedForWithTheirAnchorsAndSkipsNoLevel() {
    Markdown markdown = Markdown.parse("### 가 {#a}\n##### **나** `b`\n");
    Markdown.Setting setting =
        new Markdown.Setting(
            List.of(), Map.of(), Map.of(), 2, Map.of(0, "a"), "s", MarkdownTest::shown, key -> key);
    assertEquals(
        "<h2 id=\"a\">가</h2>\n<h3><strong>나</strong> <code>b</code></h3>\n",
        markdown.html(0, markdown.length(), setting));
  }

  @Test
  void setsACommandInAHeadingAsCode() {
    assertEquals(
        "<h1>이미지 생성 (<code>docker build -t 이름:태그 ./</code>)</h1>",
        html("# 이미지 생성 (docker build -t 이름:태그 ./)"));
  }

  @Test
  void opensLinksAsToldAndLeavesOthersAsText() {
    String text = "[가](b) [다][라] <https://a.kr/x/> [[마|바]] [사](아)\n\n[라]: c\n";
    Markdown markdown = Markdown.parse(text);
    Map<Integer, String> links =
        markdown.links().stream()
            .filter(link -> !link.target().equals("아"))
            .collect(
                Collectors.toMap(
                    Markdown.Link::start, link -> "<a href=\"" + link.target() + "\">"));
    assertEquals(
        "<p><a href=\"b\">가</a> <a href=\"c\">다</a> <a href=\"https://a.kr/x/\">a.kr/x</a>"
            + " <a href=\"마\">바</a> 사</p>\n",
        markdown.html(0, text.length(), setting(List.of(), links)));
  }

  /** Images from the network are links, all others pictures of 800 by 600. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          ![가 "나"](b.png "다")               => <img src="b.png" alt="가 &quot;나&quot;" title="다" width="800" height="600">
          ![](b.png)                           => <img src="b.png" alt="" width="800" height="600">
          ![가][나]⏎⏎[나]: b.png               => <img src="b.png" alt="가" width="800" height="600">
          ![[b.png\\|400]]                      => <img src="b.png" alt="b.png" width="400" height="300">
          ![[b.png|가|400x100]]                => <img src="b.png" alt="가" width="400" height="100">
          [![가][나]][다]⏎⏎[나]: b.png⏎[다]: c => <a href="c"><img src="b.png" alt="가" width="800" height="600"></a>
          [![가][나]](c)⏎⏎[나]: https://a.kr/d => <a href="c">가</a>
          [![가](b.png)](c)                    => <a href="c"><img src="b.png" alt="가" width="800" height="600"></a>
          가 <img src=b.png width=400px> 나    => 가 <img src="b.png" alt="" width="400" height="300"> 나
          가 <img src=b.png height=300>        => 가 <img src="b.png" alt="" width="400" height="300">
          가 <img src=b.png width="50%">       => 가 <img src="b.png" alt="" width="50%">
          가 <img src=b.png onerror=c>         => 가 <img src="b.png" alt="" width="800" height="600">
          ![가](https://a.kr/b.png)            => <a href="https://a.kr/b.png">가</a>
          ![](https://a.kr/b%20c.png?d=e/f#g)  => <a href="https://a.kr/b%20c.png?d=e/f#g">b c.png</a>
          ![](https://a.kr)                    => <a href="https://a.kr">a.kr</a>
          [![가](https://a.kr)](c)             => <a href="c">가</a>
          <a href=c><img src=https://a.kr alt=가></a> => <a href="c">가</a>
          <a href=c>가 [나](다)</a>            => <a href="c">가 나</a>
          """)
  void writesImages(String given, String html) {
    Markdown markdown = Markdown.parse(given.replace('⏎', '\n') + "\n");
    Map<Integer, String> links = new HashMap<>();
    Map<Integer, Markdown.Picture> pictures = new HashMap<>();
    for (Markdown.Link link : markdown.links()) {
      links.put(link.start(), "<a href=\"" + link.target() + "\">");
      if (link.target().endsWith("b.png") && !link.target().startsWith("https:")) {
        Optional<ImageSize> size = Optional.of(new ImageSize(800, 600));
        pictures.put(link.start(), new Markdown.Picture(link.target(), size));
      }
    }
    Markdown.Setting setting =
        new Markdown.Setting(
            List.of(), links, pictures, 1, Map.of(), "s", MarkdownTest::shown, key -> key);
    assertEquals(
        "<p>" + html + "</p>",
        markdown
            .html(0, markdown.length(), setting)
            .replace(" loading=\"lazy\" decoding=\"async\"", "")
            .replace("\n", ""));
  }

  @Test
  void keepsTheAnchorsThatAreAskedFor() {
    String text = "가 <a name=\"x\">나 <b id=y>다</b> <i id=z>라</i>\n";
    Markdown markdown = Markdown.parse(text);
    Map<Integer, String> ids =
        markdown.anchors().stream()
            .filter(anchor -> !anchor.name().equals("z"))
            .collect(Collectors.toMap(Markdown.Anchor::start, Markdown.Anchor::id));
    Markdown.Setting setting =
        new Markdown.Setting(
            List.of(), Map.of(), Map.of(), 1, ids, "s", MarkdownTest::shown, key -> key);
    assertEquals(
        "<p>가 <a id=\":x\"></a>나 <a id=\":y\"></a><b>다</b> <i>라</i></p>\n",
        markdown.html(0, text.length(), setting));
  }

  @Test
  void setsMarksAroundRunningText() {
    Markdown markdown = Markdown.parse("파드는 \\*파드\\* & **파드**다.\n");
    List<Markdown.Mark> marks =
        List.of(
            new Markdown.Mark(0, 2, "<a>", "</a>"),
            new Markdown.Mark(6, 8, "<a>", "</a>"),
            new Markdown.Mark(15, 17, "<a>", "</a>"));
    assertEquals(
        "<p><a>파드</a>는 *<a>파드</a>* &amp; <strong><a>파드</a></strong>다.</p>\n",
        markdown.html(0, markdown.length(), setting(marks, Map.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "가 <script src=x></script> 나",
        "<img src=x onerror=alert(1)>",
        "<b onclick=\"alert(1)\">가</b>",
        "<a href=\"javascript:alert(1)\">가</a>",
        "<a href=\"JaVaScRiPt&#58;alert(1)\">가</a>",
        "<a href=\" data:text/html,alert(1)\">가</a>",
        "<a href=\"vbscript:alert(1)\">가</a>",
        "<iframe src=\"https://a.kr\"></iframe>",
        "<style>body{background:url(javascript:alert(1))}</style>",
        "<p style=\"background:url(javascript:alert(1))\">가</p>",
        "<form action=\"https://a.kr\"><input name=a><button>가</button></form>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<math><mtext><script>alert(1)</script></mtext></math>",
        "<object data=\"https://a.kr\"></object><embed src=\"https://a.kr\">",
        "<link rel=stylesheet href=\"https://a.kr\"><meta http-equiv=refresh content=0>",
        "<base href=\"https://a.kr\">",
        "<video src=\"https://a.kr\" autoplay></video>",
        "<details ontoggle=alert(1) open><summary>가</summary></details>",
        "<!-- <script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php alert(1) ?>",
        "<b\nonclick=alert(1)>가</b>",
        "<div>\n<script>alert(1)</script>\n</div>",
        "<scr<script>ipt>alert(1)</script>"
      })
  void letsNothingThrough(String raw) {
    String html = html(raw).toLowerCase(Locale.ROOT);
    for (String bad :
        List.of(
            "<script", "<iframe", "<style", "<form", "<input", "<button", "<svg", "<math",
            "<object", "<embed", "<link", "<meta", "<base", "<video", "<img", "<?")) {
      assertFalse(html.contains(bad), html);
    }
    assertFalse(
        html.matches("(?s).*<[^>]*(?:\\son\\w+=|javascript:|data:|vbscript:|style=).*"), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
              <b>가                              => <p><b>가</b></p>
          <b>가⏎⏎나                          => <p><b>가</b></p><p>나</p>
          가 <i>나⏎⏎<div>⏎다⏎</div>          => <p>가 <i>나</i></p><div>다</div>
              가</b></div></p>나                 => <p>가</p><p></p>나<p></p>
              <div>⏎가                           => <div>가</div>
              <details><summary>가</summary>⏎⏎나 => <details><summary>가</summary><p>나</p></details>
              </section></main>⏎⏎가              => <p>가</p>
              <b>가<br>나</b>                    => <p><b>가<br>나</b></p>
          """)
  void keepsTagsInBalance(String given, String html) {
    assertEquals(html.replace("<p></p>", ""), html(given).replace("<p></p>", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          # 가 나                    => 1 가 나 [] 가-나
          ## 컨테이너(Container)란?  => 2 컨테이너(Container)란? [] 컨테이너container란
          ## 가 {#a-b}               => 2 가 [a-b] 가
          ## 가 {#a-b} ##            => 2 가 [a-b] 가
          ## `docker run` & C++      => 2 docker run & C++ [] docker-run--c
          ## **굵게** [링크](a)      => 2 굵게 링크 [] 굵게-링크
          ## a_b-c.d                 => 2 a_b-c.d [] a_b-cd
          ## {{ .Values }}           => 2 {{ .Values }} [] -values-
          ## 가 \\# 나               => 2 가 # 나 [] 가--나
          가⏎===                     => 1 가 [] 가
          ##                         => 2  [] ¶¶
          """)
  void readsHeadings(String given, String heading) {
    Markdown.Heading read = Markdown.parse(given.replace('⏎', '\n')).headings().get(0);
    assertEquals(
        heading.replace("¶", "").strip(),
        "%d %s [%s] %s".formatted(read.level(), read.text(), read.id(), read.anchor()).strip());
  }

  @Test
  void givesHeadingsTheAnchorsThatGithubGives() {
    assertEquals(
        List.of("가", "가-1", "가-1-1", "가-2", "a", "a-1"),
        Markdown.parse("# 가\n# 가\n# 가-1\n# 가\n# A\n# a?\n").headings().stream()
            .map(Markdown.Heading::anchor)
            .toList());
  }

  /** Each expectation is what github-slugger 2.0.0 says, which is tested against GitHub. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          프로세스와 스레드의 차이 => 프로세스와-스레드의-차이
          1-1. 운영체제란?         => 1-1-운영체제란
          ① 프로세스               => -프로세스
          ⓐ 항목                   => ⓐ-항목
          Ⅳ장                      => ⅳ장
          x² + ½                   => x--
          ⚙️ 설정 방법        => ️-설정-방법
          🚀 시작하기              => -시작하기
          C++ & C#은               => c--c은
          HTTP/1.1 vs HTTP/2       => http11-vs-http2
          `equals()`와 hashCode()  => equals와-hashcode
          snake_case **이름**      => snake_case-이름
          CI/CD — 배포             => cicd--배포
          "따옴표" (괄호)          => 따옴표-괄호
          가·나, a|b               => 가나-ab
          Été 日本語、中文。       => été-日本語中文
          [링크](b.md) 글          => 링크-글
          """)
  void givesAHeadingTheAnchorThatGithubGives(String heading, String anchor) {
    assertEquals(anchor, Markdown.parse("## " + heading).headings().get(0).anchor());
  }

  @Test
  void seesNoHeadingsInListsAndQuotes() {
    assertEquals(List.of(), Markdown.parse("> # 가\n\n- # 나\n\n    # 다\n").headings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          [가](b.md#c)           => LINK b.md#c
              [가](b "제목")         => LINK b
          [가](<a b.md#c d>)     => LINK a b.md#c d
          [가](<a b>c)           => ¶¶
          [가][나]⏎⏎[나]: b      => LINK b
          [나]⏎⏎[나]: b          => LINK b
          <https://a.kr>         => LINK https://a.kr
          <a@b.kr>               => LINK mailto:a@b.kr
          [[도커]]               => WIKI 도커
          [[도커|엔진]]를        => WIKI 도커
          [[도커#설치]]          => WIKI 도커#설치
          ![가](b.png)           => IMAGE b.png
          [![가](b.png)](c.md)   => LINK c.md, IMAGE b.png
          ![[가.png|말|300x200]] => WIKI_IMAGE 가.png
          [[#설치]]              => WIKI #설치
          [[1]](https://a.kr)    => LINK https://a.kr
          [[설치]](#설치)        => LINK #설치
          [[설치]](설치.md#가)   => LINK 설치.md#가
          [[도커]](Docker)       => WIKI 도커
          [[도커]](컨테이너 도구)는 => WIKI 도커
          [![가][나]][다]⏎⏎[나]: b.png⏎[다]: c.md => LINK c.md, IMAGE b.png
          [![가][모름]][다]⏎⏎[다]: c.md => LINK c.md
          |가|⏎|-|⏎|[[나\\|다]]| => WIKI 나
          가 <img src="b.png">   => IMAGE b.png
          <A HREF='b.md'>가</a>  => LINK b.md
          > <div>⏎> <a href=b>가 => LINK b
          <a name="가"></a>      => ¶¶
          <!-- <a href="b"> -->  => ¶¶
          [가]                   => ¶¶
          `[가](b)`              => ¶¶
          \\[가](b)              => ¶¶
          """)
  void findsLinks(String given, String link) {
    assertEquals(
        link == null ? "" : link.replace("¶", ""),
        Markdown.parse(given.replace('⏎', '\n')).links().stream()
            .map(found -> found.form() + " " + found.target())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          <https://a.kr>                   => https://a.kr ''
          출처: <https://a.kr>             => https://a.kr ''
          도커 소개⏎⏎<https://a.kr>        => https://a.kr '도커 소개'
          출처⏎⏎<https://a.kr>             => https://a.kr ''
          참고 자료:⏎⏎<https://a.kr>       => https://a.kr ''
          [도커 소개](https://a.kr)        => https://a.kr '도커 소개'
          - 도커 소개⏎⏎<https://a.kr>      => https://a.kr '도커 소개'
          도커는 좋다.⏎⏎<https://a.kr>     => https://a.kr ''
          ## 도커⏎⏎<https://a.kr>          => https://a.kr ''
          <https://a.kr>⏎⏎<https://b.kr>   => https://a.kr '', https://b.kr ''
          > 출처: <https://a.kr>           => https://a.kr ''
          > 가⏎>⏎> [도커](https://a.kr)    => https://a.kr '도커'
          > 도커 소개⏎>⏎> <https://a.kr>   => https://a.kr ''
          **[참고 자료]**⏎- <https://a.kr>⏎- [나](https://b.kr) => https://a.kr '', https://b.kr '나'
          ### 레퍼런스⏎- [가](https://a.kr)⏎- 나 => ¶¶
          출처 - <https://a.kr>            => https://a.kr ''
          도커는 <https://a.kr>에 있다.    => ¶¶
          [도커](docker.md)                => ¶¶
          """)
  void findsParagraphsThatOnlyNameASource(String given, String lines) {
    assertEquals(
        lines == null ? "" : lines.replace("¶", ""),
        Markdown.parse(given.replace('⏎', '\n')).sourceLines().stream()
            .map(line -> line.address() + " '" + line.label() + "'")
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          #docker #컨테이너           => docker 컨테이너
          날짜⏎🔖 태그: #a⏎다음       => a
          *Tags: #C++ #C#, #ci/cd*    => C++ C# ci/cd
          #docker                     => ¶¶
          #도커 를 #컨테이너로        => ¶¶
          #1 #2                       => ¶¶
          태그: #12                   => ¶¶
          #fff #000000                => ¶¶
          #include #define 은         => ¶¶
          ## 도커⏎#docker⏎본문        => docker
          ## 도커⏎#a⏎#b⏎⏎#c           => a b
          ## 도커⏎본문⏎#docker        => ¶¶
          `#가 #나`                   => ¶¶
          ```⏎#가 #나⏎```             => ¶¶
          """)
  void findsLinesOfTags(String given, String tags) {
    assertEquals(
        tags == null ? "" : tags.replace("¶", ""),
        Markdown.parse(given.replace('⏎', '\n')).tagLines().stream()
            .flatMap(line -> line.tags().stream())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void writesPlainTextWithoutNestingDeeperThanAHundredLevels() {
    String deep = "*a **a ".repeat(5_000) + "a** a*".repeat(5_000);
    String html = html(deep);
    assertEquals(deep.replaceAll("[* ]", ""), html.replaceAll("<[^>]+>|[* ]", ""));
  }

  private static String html(String text) {
    Markdown markdown = Markdown.parse(text.replace('⏎', '\n') + "\n");
    return markdown.html(0, markdown.length(), setting(List.of(), Map.of())).replace("\n", "");
  }

  private static Markdown.Setting setting(List<Markdown.Mark> marks, Map<Integer, String> links) {
    return new Markdown.Setting(
        marks, links, Map.of(), 1, Map.of(), "s", MarkdownTest::shown, key -> key);
  }

  private static String shown(String address) {
    return Html.escape(WebAddress.shown(address));
  }

  @Test
  void itsProseIsWhatItsAuthorPutInWords() {
    String text =
        """
        # 도커 `run` (Docker)
        [링크](a.md)와 [[용어|말]], ![그림](a.png) ![[b.png]] <https://a.kr> <kbd>Ctrl</kbd>
        ```
        코드
        ```
        <div>날것</div>
        """;
    String words =
        Markdown.parse(text).prose().stream()
            .map(
                run ->
                    IntStream.range(0, run.text().length())
                        .mapToObj(k -> run.open().get(k) ? run.text().substring(k, k + 1) : "·")
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        도커 ··· (Docker)
        링크와 말, 그림 ····· ············ ····
        ···
        ··""",
        words);
  }
}
