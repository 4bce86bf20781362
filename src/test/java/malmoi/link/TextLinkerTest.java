package malmoi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import malmoi.link.TextLinker.Form;
import malmoi.link.TextLinker.Linked;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.model.Kind;
import malmoi.model.Linkage;
import malmoi.model.Term;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in the expected texts are written {@code {words=id}}. */
class TextLinkerTest {
  private static final String ROOT = "https://example.org/g/";

  private static final Glossary GLOSSARY =
      new Glossary(
          new Imprint(
              Bilingual.of(Language::ownName),
              List.of(Language.values()),
              Optional.empty(),
              List.of()),
          List.of(term("docker", "도커"), term("컨테이너", "컨테이너"), term("vm", "가상 머신")),
          List.of(),
          List.of(),
          List.of());

  private static Term term(String id, String name) {
    Bilingual<List<String>> names = new Bilingual<>(List.of(name), List.of());
    return new Term(id, Kind.TERM, names, List.of(), List.of(), Linkage.USUAL, List.of());
  }

  @Test
  void linksATermOnceASection() {
    assertEquals(
        "# 도커\n\n{도커=docker}를, 도커를\n\n## 둘\n\n{도커=docker}는 {컨테이너=컨테이너}로",
        markdown(Linking.FIRST_IN_SECTION, "# 도커\n\n도커를, 도커를\n\n## 둘\n\n도커는 컨테이너로"));
  }

  @Test
  void linksATermOnceAFileOrEachTime() {
    String text = "도커, 도커\n\n# 둘\n\n도커";
    assertEquals("{도커=docker}, 도커\n\n# 둘\n\n도커", markdown(Linking.FIRST_IN_ENTRY, text));
    assertEquals("{도커=docker}, {도커=docker}\n\n# 둘\n\n{도커=docker}", markdown(Linking.ALL, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 도커\n---\n",
        "\uFEFF---\r\ntitle: 도커\r\n---\r\n",
        "`도커` 도커파일 [도커](x) [[도커]] ![도커](x) <https://도커.kr>\n",
        "```\n도커\n```\n\n    도커\n",
        "**가상** 머신\n",
        "{{ 도커 }} {% include 도커 %}\n",
        "도&#52964;를\n",
        "<div>도커</div>\n"
      })
  void leavesAloneWhatIsNoRunningTextOfOnePiece(String text) {
    assertEquals(text, markdown(Linking.ALL, text));
  }

  @Test
  void keepsLineEndsAndTheByteOrderMark() {
    assertEquals(
        "\uFEFF> {가상\r\n> 머신=vm}과\r\n\r\n| {도커=docker} |\r\n|-|\r\n| {도커=docker} |\r\n",
        markdown(Linking.ALL, "\uFEFF> 가상\r\n> 머신과\r\n\r\n| 도커 |\r\n|-|\r\n| 도커 |\r\n"));
  }

  @Test
  void leavesALinkedTextAsItIs() {
    String once = linker(Linking.FIRST_IN_SECTION).link("도커, 도커", Form.MARKDOWN).text();
    assertEquals(new Linked(once, 0), linker(Linking.FIRST_IN_SECTION).link(once, Form.MARKDOWN));
  }

  @Test
  void splicesLinksIntoHtmlAndKeepsTheRest() {
    assertEquals(
        "<P class=x>{도커=docker}&nbsp;는 <b>{가상\n 머신=vm}</B>\n<code>도커</code><br>R&amp;D",
        html("<P class=x>도커&nbsp;는 <b>가상\n 머신</B>\n<code>도커</code><br>R&amp;D"));
  }

  @Test
  void linksWordsWrittenAsCharacterReferencesAndNoneOfFrontMatterAndTemplates() {
    assertEquals(
        "---\ntitle: 도커\n---\n{&#46020;&#52964;=docker}는 {도&#52964;=docker}&shy; {{ 도커 }}",
        html("---\ntitle: 도커\n---\n&#46020;&#52964;는 도&#52964;&shy; {{ 도커 }}"));
  }

  @Test
  void percentEncodesTheIdAndLeadsToTheLanguageAskedFor() {
    assertEquals(
        "[컨테이너](https://example.org/g/ko/%EC%BB%A8%ED%85%8C%EC%9D%B4%EB%84%88.html)를",
        new TextLinker(GLOSSARY, Linking.ALL, ROOT, "ko").link("컨테이너를", Form.MARKDOWN).text());
  }

  private static TextLinker linker(Linking linking) {
    return new TextLinker(GLOSSARY, linking, ROOT, "t");
  }

  private static String markdown(Linking linking, String text) {
    return linker(linking)
        .link(text, Form.MARKDOWN)
        .text()
        .replaceAll("(?s)\\[([^\\[\\]]*)\\]\\(https://example.org/g/t/([^)]*)\\.html\\)", "{$1=$2}")
        .replace("%EC%BB%A8%ED%85%8C%EC%9D%B4%EB%84%88", "컨테이너");
  }

  private static String html(String html) {
    return linker(Linking.ALL)
        .link(html, Form.HTML)
        .text()
        .replaceAll("(?s)<a href=\"https://example.org/g/t/([^\"]*)\\.html\">(.*?)</a>", "{$2=$1}");
  }
}
