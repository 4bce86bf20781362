package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import malmoi.Build;
import malmoi.clean.CleanNote;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word that an author wrote is lost on the way to the pages, whatever surrounds it. */
class EveryWordIsShownTest {
  @TempDir private Path scratch;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "하나",
        "# 하나⏎# 둘⏎# 셋⏎넷",
        "# 하나⏎### 둘⏎셋⏎## 넷⏎다섯",
        "##하나⏎#둘⏎###### 셋 ######⏎####### 넷",
        "하나⏎==⏎둘⏎--⏎셋",
        "## 장점⏎하나⏎## 단점⏎둘",
        "앞⏎## 하나⏎## ⏎둘⏎### 셋",
        "# [하나](둘.md)⏎# `셋` **넷**⏎# ![다섯](x.png)",
        "# 1-1. 하나 (둘, 셋) [넷]⏎다섯",
        "# 🐳 하나 :whale: 둘⏎셋",
        "|하나|둘|⏎|-|⏎|셋|넷|다섯|⏎여섯",
        "하나|둘⏎-|-⏎셋|넷|다섯|여섯",
        "하나⏎| 둘 |⏎| --- |⏎| 셋 |⏎⏎넷",
        "- 하나⏎  둘⏎⏎      셋⏎- [ ] 넷⏎- [x] 다섯",
        "1)하나 2)둘 3)셋⏎-넷⏎*다섯",
        "> 하나⏎둘⏎>> 셋⏎⏎> [!NOTE] 넷⏎> 다섯",
        "> [!tip]- 하나⏎> 둘⏎⏎> [!모름]⏎> 셋",
        "> [!tip] 하나⏎> 앞⏎>⏎>> 둘 [셋] [넷][셋] _다섯_⏎>⏎> 여섯⏎⏎[셋]: http://e.org",
        "<aside>⏎💡 하나⏎</aside>⏎둘",
        "<details><summary>하나</summary>둘⏎⏎셋</details>⏎넷",
        "<details>⏎<summary>하나⏎⏎둘",
        "<div>하나<p>둘</div>⏎⏎셋</p>",
        "<table><tr><td>하나<td>둘</table>⏎셋",
        "<select><option>하나</select><button>둘</button> 셋",
        "<p onclick=x>하나</p><form>둘</form><marquee>셋</marquee>",
        "<이름> 하나 <image:tag> List<둘> a<b 셋>c",
        "하나 <br/><br> 둘</br>셋<br />⏎넷",
        "하나 <!-- 말 --> 둘⏎⏎셋",
        "```java⏎하나⏎``⏎둘⏎```⏎셋⏎~~~⏎넷",
        "    하나⏎\t둘⏎⏎셋 ``넷 ` 다섯``",
        "하나[^1] 둘[^없음]⏎⏎[^1]: 셋⏎    넷⏎⏎[^남음]: 다섯",
        "[하나][x] [둘] [셋](없다.md) ![넷](없다.png) [다섯](javascript:x)⏎⏎[x]: http://e.org",
        "![[없다.png]] [[하나]] [[x|둘]] \\[[셋]] ![[모름#넷|다섯]]",
        "[하나](a b.md) [둘](<a b.md>) [셋](a (넷)) [다섯] (여섯)",
        "$하나$ $$⏎둘⏎$$ \\(셋\\) {{ .넷 }} ${다섯}",
        "**하나(둘)**는 *셋*을 ~~넷~~ ==다섯== __여섯__일곱",
        "***하나** 둘* _셋 *넷_ 다섯*",
        "&lt;하나&gt; &#xC720; &둘; \\*셋\\* &amp",
        "http://e.org/하나를 둘 <http://e.org> 셋 www.e.org넷",
        "출처: http://e.org⏎하나⏎http://e.org/b⏎⏎둘",
        "---⏎하나⏎---⏎둘",
        "---⏎title: 하나⏎---⏎# 하나⏎둘⏎# 셋⏎넷",
        "---⏎title: 하나⏎---⏎# 둘⏎셋⏎## 넷",
        "---⏎tags: x⏎---⏎⏎하나⏎⏎---⏎둘⏎---",
        "#태그 하나 ^block⏎둘 %%말%% 셋",
        "+++⏎title = \"하나\"⏎+++⏎둘",
        "하나\\⏎둘  ⏎셋\u2028넷\u0000다섯\u200b여섯",
        ": 하나⏎*[둘]: 셋⏎!!! note⏎    넷⏎::: tip⏎다섯⏎:::",
        "* * *⏎하나⏎***⏎___⏎둘",
        "<h1>하나</h1>⏎<a name=x>둘</a><a href=\"#x\">셋</a><img alt=\"넷\" src=\"없다.png\">"
      })
  void ofAnOddNote(String note) throws IOException {
    Path notes = scratch.resolve("notes");
    Files.createDirectories(notes);
    String text = note.replace('⏎', '\n').replace("없다", "missing");
    Files.writeString(notes.resolve("word.md"), text);
    assertEquals(Set.of(), lost(notes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-repository-of-interview-notes-is-a-glossary",
        "a-glossary-of-one-term-a-file-in-two-languages",
        "notes-from-windows-and-macos-are-read"
      })
  void ofATestSite(String fact) {
    assertEquals(Set.of(), lost(Path.of("src/test/resources/sites", fact, "notes")));
  }

  @Test
  void ofTheProjectsOwnNotes() {
    assertEquals(Set.of(), lost(Path.of("notes")));
  }

  /** {@code -Dwords=FOLDER} looks through any folder of notes. */
  @Test
  @EnabledIfSystemProperty(named = "words", matches = ".+")
  void ofAFolder() {
    assertEquals(Set.of(), lost(Path.of(System.getProperty("words"))));
  }

  private Set<String> lost(Path notes) {
    Path site = scratch.resolve("site");
    Build.Order order =
        new Build.Order(notes, Optional.of(notes), Optional.of(site), Optional.empty(), false);
    Build.build(order);
    List<Document> pages = new ArrayList<>();
    BuiltSite.files(site)
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".html") && !name.endsWith("/print.html")) {
                pages.add(Jsoup.parse(BuiltSite.text(bytes)));
              }
            });
    String shown = AuthorsWords.on(pages);
    Set<String> lost = new TreeSet<>();
    for (CleanNote note : Build.glossary(order).glossary().cleanNotes()) {
      for (String word : AuthorsWords.in(note.note().file().text())) {
        if (!shown.contains(word)) {
          lost.add(note.note().file().path() + ": " + word);
        }
      }
    }
    return lost;
  }
}
