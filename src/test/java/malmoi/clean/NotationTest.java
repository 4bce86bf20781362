package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs write besides Markdown. {@code ⏎} is a line end. */
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
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          가⏎{: .center}⏎⏎나                             => 가⏎⏎⏎나
          가⏎{: .toc-title}                            => 가⏎
          * TOC⏎{:toc}⏎⏎가                              => ⏎⏎⏎가
          [TOC]⏎⏎가                                     => ⏎⏎가
          ## 가 {: #ga .b}                              => ## 가 {#ga}
          ## 가 {: .no_toc }                            => ## 가
          ## 가 {#ga .b}                                => ## 가 {#ga}
          [가](b){:target="_blank"}를                    => [가](b)를
          ![가](b){: width="400" }                      => ![가](b)
          ![가](b){ .right }                            => ![가](b)
          **가**{: .red}는                               => **가**는
          """)
  void takesAwayAttributesOfKramdown(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          가⏎나⏎{: .notice--warning}                     => > [!warning]⏎> 가⏎> 나⏎
          > 가⏎{: .prompt-tip }                         => > [!tip]⏎> 가⏎
          - 가⏎{: .notice}                              => - 가⏎
          """)
  void makesNoticesOfBlocksWithSuchAClass(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          {% highlight java linenos %}⏎# 가⏎{% endhighlight %} => ```java⏎# 가⏎```
          {% codeblock lang:js %}⏎```⏎a⏎```⏎{% endcodeblock %} => ````js⏎```⏎a⏎```⏎````
          {{< highlight go "linenos=table" >}}⏎-가⏎{{< /highlight >}} => ```go⏎-가⏎```
          - 가⏎{% raw %}⏎```⏎{{ a }}⏎```⏎{% endraw %}   => - 가⏎⏎```⏎{{ a }}⏎```⏎
          {% raw %}{{ page.title }}{% endraw %}은 제목    => {{ page.title }}은 제목
          {% hint style="warning" %}⏎가⏎{% endhint %}  => > [!warning]⏎> 가⏎
          {% tabs %}⏎{% tab title="가" %}⏎나⏎{% endtab %}⏎{% endtabs %} => ⏎**가**⏎⏎나⏎⏎
          {% code title="a.js" %}⏎```js⏎a⏎```⏎{% endcode %} => ⏎```js⏎a⏎```⏎
          {% code %}⏎a⏎{% endcode %}                   => ```⏎a⏎```
          {% embed url="https://a.kr/b" %}             => <https://a.kr/b>
          {% asset_img a.png 가 %}                     => ![](a.png)
          {% comment %}⏎가⏎{% endcomment %}⏎나           => ⏎나
          {% include toc %}⏎가                          => ⏎가
          {% include figure image_path="/a.png" alt="가" %} => ![가](/a.png)
          {{< figure src="a.png" title="가" >}}         => ![가](a.png)
          {{< notice warning "가" >}}⏎나⏎{{< /notice >}} => > [!warning] 가⏎> 나⏎
          {% note danger %}⏎나⏎{% endnote %}            => > [!danger]⏎> 나⏎
          {{% expand title="가" %}}⏎나⏎{{% /expand %}}   => > [!note]- 가⏎> 나⏎
          가 {{< youtube a >}} {{< b >}}나{{< /b >}}      => 가  나
          """)
  void readsTemplatesOfOtherPrograms(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          [가]({{ site.baseurl }}/a/)                   => [가](/a/)
          [가]({{ site.url }}{{ site.baseurl }}/a)      => [가](/a)
          ![가]({{ "/a.png" | relative_url }})          => ![가](/a.png)
          <img src="{{ site.baseurl }}/a.png">         => <img src="/a.png">
          [가]({% link _posts/a.md %})                  => [가](/_posts/a.md)
          [가]({% post_url 2022-03-12-a %})             => [가](2022-03-12-a.md)
          [가]({{< ref "a.md" >}})                      => [가](a.md)
          [가]({{% relref '/b/a' %}})                   => [가](/b/a)
          """)
  void makesPlainAddressesOfTemplates(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          가^[나 다]는⏎⏎## 라⏎마                             => 가[^note-1]는⏎⏎⏎⏎[^note-1]: 나 다⏎⏎## 라⏎마
          가^[나다] 라^[[마](b)의 말]                         => 가[^note-1] 라[^note-2]⏎⏎[^note-1]: 나다⏎⏎[^note-2]: [마](b)의 말⏎⏎
          가^[나 다] [^note-1]                            => 가[^note-1-] [^note-1]⏎⏎[^note-1-]: 나 다⏎⏎
          """)
  void makesFootnotesOfNotesInALine(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          !!! note⏎⏎    가⏎⏎    - 나⏎⏎다                  => > [!note]⏎> ⏎> 가⏎> ⏎> - 나⏎⏎다
          !!! warning "가"⏎    나⏎다                      => > [!warning] 가⏎> 나⏎다
          ??? tip "가"⏎    ```⏎    a⏎    ```            => > [!tip]- 가⏎> ```⏎> a⏎> ```
          ???+ question⏎\t가                             => > [!question]+⏎> 가
          - 가⏎  !!! note⏎      나                       => - 가⏎  > [!note]⏎  > 나
          === "가"⏎⏎    나⏎⏎=== "다"⏎⏎    라               => **가**⏎⏎⏎나⏎⏎**다**⏎⏎⏎라
          """)
  void makesNoticesAndTabsOfWhatIsIndented(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '¶',
      commentCharacter = '¤',
      textBlock =
          """
          <Tabs>⏎<TabItem value="a" label="가">⏎    나⏎</TabItem>⏎</Tabs> => ⏎**가**⏎⏎나⏎⏎
          <CodeGroup>⏎<CodeGroupItem title="가">⏎```⏎a⏎```⏎</CodeGroupItem>⏎</CodeGroup> => ⏎**가**⏎⏎```⏎a⏎```⏎⏎
          import Tabs from '@theme/Tabs';⏎⏎가           => ⏎⏎가
          """)
  void showsTabsOneBelowTheOther(String written, String meant) {
    assertEquals(meant, Cleaned.line(written));
  }

  @Test
  void tellsOnceOfEachTemplateThatMakesNothing() {
    Cleaned cleaned =
        Cleaned.of(
            "가\n\n{% include a.html %}\n\n{% include b.html %}\n\n{% raw %}\n나\n{% endraw %}\n");
    assertEquals(
        """
        notes/a.md:3:1: advice: what `include` makes in a template of Jekyll, Hexo or Hugo is on no page (2 in this note)
          3 | {% include a.html %}
            | ^^^^^^^^^^^^^^^^^^^^
          fix: write it as Markdown, or put it into code to show it
        1 advice
        """,
        cleaned.told());
  }

  @Test
  void aNoteInALineLeadsBackToItsPlace() {
    CleanNote note = Cleaned.of("가^[나 다]는 라\n").note();
    int at = note.markdown().text().indexOf("다");
    assertEquals("1:6", note.place(at, at + 1).line() + ":" + note.place(at, at + 1).column());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helm은 {{ .Values }}를 쓴다",
        "가 {: .red} 나",
        "`가`는 `{: .b}`",
        "f(x){ return 1 }",
        "`{% raw %}`와 `[가]({{ site.url }}/a)`",
        "```⏎{% include a %}⏎{: .b}⏎!!! note⏎    가⏎```",
        "인라인 {% include %} 태그",
        "{% highlight java %}는 태그다",
        "^[0-9]+$와 ^[가-힣]{2}와 ^[가 나]+",
        "[^가 나]",
        "!!! 가",
        "!!! note⏎가",
        "가 === \"나\"",
        "import a from './a';",
        "<Tab>을 누른다",
        "{{</* notice */>}}",
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
