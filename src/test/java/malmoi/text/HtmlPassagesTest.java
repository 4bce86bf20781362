package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPassagesTest {

  /** Open words stand as they are, others as dots; blocks are parted by a bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<p>도커와 <b>컨테이너</b> 런타임 → 도커와 컨테이너 런타임",
        "<p>하나</p><p>둘<br>셋 → 하나|둘|셋",
        "<h2>제목</h2><p>글 <code>코드</code>를 <a href=x>링크</a>에 → ··|글 ··를 ··에",
        "<script>하나</script><style>둘</style><template>셋</template>넷 → 넷",
        "<table><tr><td>하나<td>둘</table> → 하나|둘",
        "R&amp;D&nbsp;&#xac00;&lt;b&gt; → R&D 가<b>",
        "<pre>하나</pre><details><summary>둘</summary>셋</details> → ··|·|셋",
        "a & b &unknown; c → a & b &unknown; c"
      })
  void givesWhatAReaderSees(String html, String seen) {
    String shown =
        String.join(
            "|",
            Passages.ofHtml(html).runs().stream()
                .map(HtmlPassagesTest::seen)
                .filter(s -> !s.isBlank())
                .toList());
    assertEquals(seen, shown);
  }

  @Test
  void knowsWhereEachCharacterStands() {
    String html = "<p>R&amp;D\r\n<b>가</b></p>";
    Run run = Passages.ofHtml(html).runs().get(0);
    assertEquals("R&D  가", run.text());
    assertEquals(
        List.of(3, 4, 9, 10, 11, 15), java.util.Arrays.stream(run.offsets()).boxed().toList());
  }

  @Test
  void knowsHeadingsAndLinks() {
    String html = "<h1>가</h1>\n<p><a href='t/x.html?a&amp;b'>나</a><a name=y>다</a><h3>라";
    Passages passages = Passages.ofHtml(html);
    assertEquals(List.of(0, html.indexOf("<h3>")), passages.sections());
    assertEquals(List.of("t/x.html?a&b"), passages.links().stream().map(Link::target).toList());
  }

  private static String seen(Run run) {
    StringBuilder seen = new StringBuilder();
    for (int k = 0; k < run.text().length(); k++) {
      seen.append(run.open().get(k) ? run.text().charAt(k) : '·');
    }
    return seen.toString();
  }
}
