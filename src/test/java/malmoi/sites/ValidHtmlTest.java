package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.Build;
import malmoi.report.Problem;
import malmoi.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is valid HTML, says the Nu HTML checker, whatever the notes hold. */
class ValidHtmlTest {
  private static final List<String> ODD =
      List.of(
          "하나[^1] 둘[^2]⏎⏎[^1]: > 인용⏎    - 목록⏎⏎[^2]: 셋 [^1]",
          "# 하나[^1]⏎## 둘[^2]⏎셋⏎### 넷[^1]⏎⏎[^1]: 다섯⏎[^2]: 여섯",
          "## ⏎하나⏎### ⏎둘",
          "# 하나⏎#### 둘⏎###### 셋⏎##### 넷⏎## 다섯⏎###### 여섯",
          "> # 하나⏎> ### 둘⏎⏎- # 셋",
          "## <b>하나</b> `둘` ![셋](a.png) $x$ <br>⏎글",
          "## Ctrl+C & \"하나\" <둘> '셋'",
          "<h1>하나</h1><h2> </h2><h4>둘</h4>",
          "<b><h3>하나</h3></b> <span><div>둘</div></span> <sub><p>셋</p></sub>",
          "<p align=center>하나</p><center><font color=red>둘</font></center>",
          "<tt>하나</tt> <strike>둘</strike> <big>셋</big> <nobr>넷</nobr>",
          "<table border=1><tr bgcolor=red><td align=center>하나<th scope=x><h2>둘</h2></table>",
          "<table><tr><td colspan=0>하나<td colspan=99999>둘<td rowspan=x>셋</table><table><tr></tr></table>",
          "<td>하나</td> <caption>둘</caption> <tr>셋</tr>",
          "|하나|둘|⏎|-|⏎|<p>셋</p>|<ul><li>넷</ul>|다섯|",
          "|<h2>하나</h2>|## 둘|⏎|-|-|⏎|![](a.png)|[[셋]]|",
          "<ul><p>하나</p><li>둘</li>셋<b>넷</b></ul><ol><ol start=x><li>다섯</ol></ol>",
          "<li>하나</li> <dt>둘</dt> <dd>셋</dd> <figcaption>넷</figcaption> <rt>다섯</rt> <summary>여섯</summary>",
          "<dl><p>하나</p><dt>둘<dd>셋</dl><dl><dt>넷</dl><dl><dt>다섯<dd>여섯</dl>",
          "<details>하나</details><details>둘<summary>셋</summary><summary>넷</summary>다섯</details>",
          "<details>⏎<summary>하나⏎⏎둘</summary>⏎⏎셋⏎</details>",
          "<p>하나<table><tr><td>둘</table></p> <a href=x.md><table><tr><td>셋</table></a>",
          "<pre><p>하나</p><p>둘</p></pre> <code><div>셋</div></code> <kbd><kbd>넷</kbd></kbd>",
          "<a name=\"하 나\">둘</a> <i id=\"\">셋</i> <b id=\"넷 다섯\">여섯</b> <b id=a>일곱</b><b id=a>여덟</b>",
          "<a href=\"하 나\">둘</a> <a href=\"http://[\">셋</a> <a>넷</a> <a href>다섯</a> <a rel=x>여섯</a>",
          "[하나](http://e.org/%zz) [둘](http://e.org/a b|c) <http://e.org/{x}> [셋](http://exa mple.org)",
          "http://e.org/a|b^c`d http://e.org/?a=[1] http://e.org/a#b#c <a href=\"http://e.org/a b\">하나</a>",
          "출처: http://e.org/?a=[1]⏎⏎하나⏎⏎출처: http://e.org/%zz#:~:text=둘 셋",
          "<img src=x.png><img src=\"\" alt><img src=\"https://e.org/a b.png\" width=100% alt=\"하나\">",
          "<span style=\"color:red\" dir=x lang=\"y z\" title=t>하나</span> <p lang=\"korean\">둘</p> <bdo>셋</bdo>",
          "<video src=a.mp4 controls></video><iframe src=x></iframe><object data=x>하나</object><svg><circle r=1 /></svg>",
          "<input type=checkbox> <label for=x>하나</label> <fieldset><legend>둘</legend></fieldset> <progress>셋</progress>",
          "<p role=button aria-label=x tabindex=5 contenteditable hidden onclick=y data-=2 <=4>하나</p>",
          "</div></section></main></body></html> 하나 <html><head><title>둘</title></head><body class=x>셋</body>",
          "- [ ] 하나⏎- [x] <p>둘</p>⏎⏎0. 셋⏎⏎999999999. 넷",
          "> [!NOTE]⏎⏎> [!note]-⏎> 하나⏎⏎> [!WARNING] **둘** [셋](x.md)",
          "$x^2$ $\\frac{a}{b}$ $$\\begin{matrix}a&b\\\\c&d\\end{matrix}$$ $\\text{하나 <b>}$ $a<b>c$ $\\sqrt[3]{x}$",
          "```\"><b>⏎하나⏎```⏎⏎```math⏎\\int_0^1 x dx⏎```",
          "&#0; &#x80; &#xFFFF; &#55296; &둘; &amp &lt; 하나",
          "---⏎title: '<b>\"하나\"&'⏎aka: ['a\"b', 'c<d']⏎tags: ['x y', 'a\"b', '#&<', '가/나']⏎---⏎둘");

  @TempDir private Path scratch;

  @Test
  void ofTheProjectsOwnNotes() {
    assertEquals(List.of(), mistakes(Path.of("notes")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-repository-of-interview-notes-is-a-glossary",
        "a-glossary-of-one-term-a-file-in-two-languages",
        "notes-from-windows-and-macos-are-read"
      })
  void ofATestSite(String fact) {
    assertEquals(List.of(), mistakes(Path.of("src/test/resources/sites", fact, "notes")));
  }

  @Test
  void ofOddNotes() throws IOException {
    Path notes = Files.createDirectories(scratch.resolve("notes"));
    for (int k = 0; k < ODD.size(); k++) {
      String text = ODD.get(k).replace('⏎', '\n');
      boolean headed = text.startsWith("#") || text.startsWith("---");
      Files.writeString(notes.resolve("odd-" + k + ".md"), text);
      Files.writeString(
          notes.resolve("raw-" + k + ".en.md"), (headed ? "" : "# Raw\n\n## Name\n") + text);
    }
    assertEquals(List.of(), mistakes(notes));
  }

  @Test
  void findsWhatIsWrong() {
    String page =
        "<!doctype html><html lang=\"ko\"><title>x</title><p><ul id=\"a b\"><b>x</b></ul>";
    assertEquals(
        List.of(
            "Bad value “a b” for attribute “id” on element “ul”: Bad id: An ID must not contain"
                + " whitespace. [a.html:1:63]",
            "Element “b” not allowed as child of element “ul” in this context. (Suppressing further"
                + " errors from this subtree.) [a.html:1:66]"),
        HtmlChecker.mistakes(Map.of("a.html", page.getBytes(StandardCharsets.UTF_8))));
  }

  private List<String> mistakes(Path notes) {
    Path site = scratch.resolve("site");
    Build.Result result =
        Build.build(
            new Build.Order(
                notes,
                Optional.of(notes),
                Optional.of(site),
                Optional.of("https://example.org/"),
                false));
    List<Problem> errors =
        result.problems().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    assertEquals(List.of(), errors);
    return HtmlChecker.mistakes(BuiltSite.files(site));
  }
}
