package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is HTML is kept or taken away, and what is not is text. {@code ⏎} is a line end. */
class RawElementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          List<String> Map<K, V> Box<S>   => <p>List&lt;String&gt; Map&lt;K, V&gt; Box&lt;S&gt;</p>
          <none> <이미지명> <image:tag>   => <p>&lt;none&gt; &lt;이미지명&gt; &lt;image:tag&gt;</p>
          <router-link> <my-app/>         => <p>&lt;router-link&gt; &lt;my-app/&gt;</p>
          말로 <body> 태그와 <input>      => <p>말로 &lt;body&gt; 태그와 &lt;input&gt;</p>
          말로 <div class="a">는 <p> 태그와 => <p>말로 &lt;div class="a"&gt;는 &lt;p&gt; 태그와</p>
          가<br>이 나<p>은 다             => <p>가<br>¶이 나</p><p>은 다</p>
          <b>이</b>와 <u>도커</u>는       => <p><b>이</b>와 <u>도커</u>는</p>
          H<sub>2</sub>O <kbd>C</kbd>     => <p>H<sub>2</sub>O <kbd>C</kbd></p>
          <font color=red>가</font> 나    => <p>가 나</p>
          <source src=a> <source> 태그   => &lt;source&gt; 태그
          <center>가</center>             => <div align="center">가</div>
          <p align="center">가</p>        => <p align="center">가</p>
          <B>가</B>                       => <p><b>가</b></p>
          <!-- 가 --> 나                  => ¶ 나¶
          <div>⏎Set<Object>⏎</div>        => <div>Set&lt;Object&gt;</div>
          """)
  void areWordsOrTags(String written, String html) {
    assertEquals(
        html.replace("¶", "").strip(), KoreanEmphasisTest.html(written.replace('⏎', '\n')).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          <b class=a>가</b> <font color=red>나</font> => <p><b class="a">가</b> <font color="red">나</font></p>
          가 <svg viewBox="0 0 9 9"><path d="M0 0" fill="url(#a)" onclick=b /></svg> => <p>가 <svg viewBox="0 0 9 9"><path d="M0 0"></path></svg></p>
          x<math><mi>y</mi></math>        => <p>x<math><mi>y</mi></math></p>
          <input type=checkbox checked> 가 => <p><input type="checkbox" checked> 가</p>
          <text> 태그와 <path>            => <p>&lt;text&gt; 태그와 &lt;path&gt;</p>
          <b style="color:red" id=x onclick=y>가</b> => <p><a id="x-"></a><b>가</b></p>
          <script>가</script>나           => 나
          <iframe src=a></iframe>나       => 나
          """)
  void areShownAsTheyAreWhenTheAuthorIsTrusted(String written, String html) {
    Markdown markdown = Markdown.parse(written + "\n", Trust.TRUSTED);
    Map<Integer, String> anchors =
        markdown.anchors().stream()
            .collect(Collectors.toMap(Markdown.Anchor::start, one -> one.name() + "-"));
    Markdown.Setting setting =
        new Markdown.Setting(
            List.of(), Map.of(), Map.of(), 1, anchors, "", address -> address, key -> key);
    assertEquals(html, markdown.html(0, markdown.length(), setting).strip());
  }

  @Test
  void areHeadingsBelowThoseOfThePage() {
    Markdown markdown = Markdown.parse("<blockquote>\n<h1>가</h1>\n<H4>나</H4>\n</blockquote>\n");
    Markdown.Setting setting =
        new Markdown.Setting(
            List.of(), Map.of(), Map.of(), 3, Map.of(), "", address -> address, key -> key);
    assertEquals(
        "<blockquote>\n<h3>가</h3>\n<h4>나</h4>\n</blockquote>",
        markdown.html(0, markdown.length(), setting).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          List<String> 목록        => List<String> 목록
          <none>과 H<sub>2</sub>O  => <none>과 H2O
          """)
  void areReadAsTheyAreShown(String written, String read) {
    Markdown markdown = Markdown.parse(written + "\n");
    assertEquals(
        read,
        markdown.runs(0, markdown.length()).stream()
            .map(Markdown.Run::text)
            .collect(Collectors.joining("\n")));
  }
}
