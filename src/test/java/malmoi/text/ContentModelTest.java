package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentModelTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      textBlock =
          """
          <ul><p>가</p><li>나</li>다</ul>      => <ul><li><p>가</p></li><li>나</li><li>다</li></ul>
          <div><li>가</li><dd>나</dd></div>    => <div><div>가</div><div>나</div></div>
          <dl><dt>가</dt><dd>나</dd></dl>      => <dl><dt>가</dt><dd>나</dd></dl>
          <dl><dt>가</dt></dl>                 => <div><div>가</div></div>
          <dl>가<dt>나</dt><dd>다</dd></dl>    => <div>가<div>나</div><div>다</div></div>
          <details>가</details>                => <div>가</div>
          <details>가<summary>나</summary></details> => <details><summary>나</summary>가</details>
          <summary>가</summary>                => <div>가</div>
          <summary><p>가</p><p>나</p></summary> => <div><p>가</p><p>나</p></div>
          <figcaption>가</figcaption>          => <div>가</div>
          가<rt>나</rt>                        => 가나
          <ruby>漢<rt>한</rt></ruby>           => <ruby>漢<rt>한</rt></ruby>
          <b><h3>가</h3></b>                   => <div><h3>가</h3></div>
          <b>가</b><span>나</span>             => <b>가</b><span>나</span>
          <code><div>가</div>나</code>         => <code>가⏎나</code>
          <bdo>가</bdo><bdo dir="rtl">나</bdo> => 가<bdo dir="rtl">나</bdo>
          <p dir="x" lang="korean">가</p>      => <p>가</p>
          <p dir="rtl" lang="en-US">가</p>     => <p dir="rtl" lang="en-US">가</p>
          <strike>가</strike><tt>나</tt>       => <s>가</s><code>나</code>
          <center>가</center>                  => <div align="center">가</div>
          """)
  void setsWhatMayNotStandThere(String written, String html) {
    assertEquals(html.replace('⏎', '\n'), Sanitizer.clean(written, Trust.SANITISED));
  }
}
