package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emphasis, highlights and code end before a josa, whatever stands inside. */
class KoreanEmphasisTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          *이탤릭(italic)*을          => <em>이탤릭(italic)</em>을
          __굵게(bold)__는            => <strong>굵게(bold)</strong>는
          _이탤릭(italic)_을          => <em>이탤릭(italic)</em>을
          ***둘(both)***은            => <em><strong>둘(both)</strong></em>은
          ***둘***은                  => <em><strong>둘</strong></em>은
          ~~취소(선)~~는              => <del>취소(선)</del>는
          ==밝게(mark)==를            => <mark>밝게(mark)</mark>를
          `code`를                    => <code>code</code>를
          **[링크](x)**를             => <strong>링크</strong>를
          **`code()`**를              => <strong><code>code()</code></strong>를
          **'컨테이너'**를            => <strong>&#39;컨테이너&#39;</strong>를
          **“컨테이너”**를            => <strong>“컨테이너”</strong>를
          **컨테이너:**이런           => <strong>컨테이너:</strong>이런
          **컨테이너.**그리고         => <strong>컨테이너.</strong>그리고
          **「도커」**는 **《책》**은 => <strong>「도커」</strong>는 <strong>《책》</strong>은
          이것은**"도커"**이다        => 이것은<strong>&quot;도커&quot;</strong>이다
          **가(a)**, **나(b)**와      => <strong>가(a)</strong>, <strong>나(b)</strong>와
          **가 *나(b)*를 다(c)**는    => <strong>가 <em>나(b)</em>를 다(c)</strong>는
          *가 **나(b)**를 다(c)*는    => <em>가 <strong>나(b)</strong>를 다(c)</em>는
          **C++**은 **100%**의        => <strong>C++</strong>은 <strong>100%</strong>의
          **<가>**는 **[가]**는       => <strong>&lt;가&gt;</strong>는 <strong>[가]</strong>는
          snake_case와 __init__은     => snake_case와 __init__은
          가_나_다 2 * 3 * 4          => 가_나_다 2 * 3 * 4
          a==b && c==d                => a==b &amp;&amp; c==d
          1~2개, 3~~4개               => 1~2개, 3~~4개
          """)
  void endsBeforeTheJosa(String written, String html) {
    assertEquals("<p>" + html + "</p>", html(written));
    assertEquals("<h1>" + html + "</h1>", html("# " + written));
    assertEquals("<ul><li>" + html + "</li></ul>", html("- " + written));
    assertEquals("<blockquote><p>" + html + "</p></blockquote>", html("> " + written));
    assertEquals(
        "<div class=\"table\"><table><thead><tr><th>"
            + html
            + "</th></tr></thead><tbody></tbody>"
            + "</table></div>",
        html("|" + written + "|\n|-|"));
  }

  static String html(String text) {
    Markdown markdown = Markdown.parse(text + "\n");
    return markdown
        .html(
            0,
            markdown.length(),
            new Markdown.Setting(
                List.of(), Map.of(), Map.of(), 1, Map.of(), "s", address -> address, key -> key))
        .replace("\n", "");
  }
}
