package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import malmoi.text.Hangul;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law: cleaning twice equals cleaning once. */
class CleaningTwiceTest {
  private static final String CORRECTIONS =
      """
      - {wrong: 가맛서, right: 감싸서}
      - {wrong: 불륨, right: 볼륨}
      - {wrong: 컨테이너불륨, right: 컨테이너 볼륨}
      - {wrong: Docker, right: 도커}
      - {wrong: 여러개, right: 여러 개}
      - {wrong: 가 나, right: 가나}
      - {wrong: 친다.고로, right: 친다. 고로}
      """;

  private static final List<String> FRAGMENTS =
      List.of(
          "\n",
          "\n",
          "\n",
          "\n\n",
          " ",
          "  ",
          "    ",
          "\t",
          "\u00A0",
          "\u3000",
          "\u200B",
          "\u2028",
          "\u000B",
          "---\n",
          "a: b\n",
          "<br>",
          "<br/>",
          "</br>",
          "<BR />",
          "<br/><br/>",
          "< br >",
          "가상머신",
          "도커는",
          "Docker",
          "가맛서",
          "컨테이너불륨",
          "여러개의",
          "가",
          "나",
          "친다.고로",
          "a",
          "word",
          "-",
          "- ",
          "-가",
          "-t ",
          "--name",
          "---",
          "***",
          "1) ",
          "2) ",
          "1)가",
          "2)나",
          "3. ",
          "1.가",
          "#",
          "# ",
          "##",
          "##가",
          "## ",
          "> ",
          ">",
          ">>",
          "`",
          "``",
          "```",
          "```\n",
          "~~~",
          "|",
          "|---|---|",
          "| 가 | 나 |",
          "===",
          "https://a.kr",
          "https://a.kr/가",
          "를",
          "(",
          ")",
          "[",
          "]",
          "](",
          "[가](b)",
          "[a]: https://b.kr",
          "<",
          ">",
          "<https://c.kr>",
          "<a href=\"x\">",
          "</a>",
          "<div>",
          "</div>",
          "<details>",
          "<!--",
          "-->",
          "<pre>",
          "</pre>",
          "**",
          "*",
          "_",
          "\\",
          "&amp;",
          "{#id}",
          "\"",
          "'",
          "title: x",
          "...",
          "!",
          "![a](b.png)",
          "[[도커]]",
          "%%",
          "%%가%%",
          "www.a.kr",
          ":whale:",
          " ^abc123",
          "> [!NOTE]\n",
          "<aside>\n",
          "</aside>",
          "<script>",
          "</script>",
          "==",
          "<?php",
          "<!DOCTYPE html>",
          "[^1]",
          "[^1]: ",
          "- [ ] ",
          "+ ",
          "* ",
          "{: .notice}\n",
          "{: .prompt-tip }\n",
          "{:toc}\n",
          "{: #id}\n",
          "{: .a}",
          "[TOC]\n",
          "{% raw %}",
          "{% endraw %}",
          "{% raw %}\n",
          "{% highlight java %}\n",
          "{% endhighlight %}\n",
          "{% comment %}\n",
          "{% endcomment %}\n",
          "{% include a.html %}\n",
          "{% note info %}\n",
          "{% endnote %}\n",
          "{{< notice info \"가\" >}}\n",
          "{{< /notice >}}\n",
          "{{< figure src=\"a.png\" title=\"나\" >}}\n",
          "{{< badge >}}",
          "[나]({{ site.url }}/a)",
          "{{ .Values }}",
          "^[가 나]",
          "^[",
          "!!! note \"나\"\n",
          "??? tip\n",
          "=== \"가\"\n",
          ":::tip 가\n",
          ":::\n",
          "<Tabs>\n",
          "<TabItem label=\"가\">\n",
          "</TabItem>\n",
          "</Tabs>\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "---\ntitle: a\n---\n---\ntitle: b\n---\n",
        "---<br>\ntitle: b\n---\n",
        "-Docker 설명\n",
        "1) 가 2) 나\n1) 다\n",
        "가<br>1) 나<br>2) 다\n",
        "가<br>-나<br>-다\n",
        "| 가 |<br>|---|\n",
        "https://a.kr<br>https://b.kr\n",
        "    가<br>\n",
        "- 가\n\n    -나<br>다\n"
      })
  void changesNothingMore(String text) {
    assertCleanedOnce(text);
  }

  @Test
  void changesNothingMoreInAnythingOfNastyParts() {
    Random random = new Random(20261123);
    for (int round = 0; round < 5_000; round++) {
      assertCleanedOnce(nasty(random));
    }
  }

  @Test
  void leadsEverySyllableBackToItself() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String text = "본문\n" + nasty(random);
      Cleaned cleaned = Cleaned.of(text);
      for (int at = 0; at < cleaned.text().length(); at++) {
        int from = cleaned.note().map().original(at);
        char c = cleaned.text().charAt(at);
        assertTrue(!Hangul.isSyllable(c) || text.charAt(from) == c, () -> "of\n" + text);
      }
    }
  }

  private static String nasty(Random random) {
    StringBuilder text = new StringBuilder();
    for (int part = random.nextInt(14); part >= 0; part--) {
      text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return text.toString();
  }

  private static void assertCleanedOnce(String text) {
    String once = Cleaned.of(text, CORRECTIONS).text();
    assertEquals(once, Cleaned.of(once, CORRECTIONS).text(), () -> "of\n" + text);
  }
}
