package malmoi.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import malmoi.report.Place;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private final Problems problems = new Problems();

  @Test
  void givesValuesInTheShapeAskedFor() {
    Fields fields =
        fields(
            """
            title: Docker
            no: NO
            empty:
            tags: [a, '', 1e3]
            one: 하나
            draft: yes
            deep: {a: b}
            """);
    assertEquals(Optional.of("Docker"), fields.text("title"));
    assertEquals(Optional.of("NO"), fields.text("no"));
    assertEquals(Optional.empty(), fields.text("empty"));
    assertEquals(Optional.empty(), fields.text("absent"));
    assertEquals(List.of("a", "1e3"), fields.texts("tags"));
    assertEquals(List.of("하나"), fields.texts("one"));
    assertEquals(List.of(), fields.texts("empty"));
    assertTrue(fields.flag("draft", false));
    assertTrue(fields.flag("absent", true));
    assertEquals(Optional.of("b"), fields.fields("deep").orElseThrow().text("a"));
    assertEquals(Set.of("title", "no", "empty", "tags", "one", "draft", "deep"), fields.keys());
    assertEquals("", told());
  }

  @Test
  void givesTextsInNfc() {
    assertEquals(Optional.of("\uAC00"), fields("\u1100\u1161: \u1100\u1161").text("\uAC00"));
  }

  @Test
  void givesOneTextForBothLanguagesOrOneForEach() {
    Fields fields = fields("a: 둘\nb: {ko: 가, en: b}\nc: {ko: 가}\n");
    assertEquals(new Bilingual<>(Optional.of("둘"), Optional.of("둘")), fields.bilingual("a"));
    assertEquals(new Bilingual<>(Optional.of("가"), Optional.of("b")), fields.bilingual("b"));
    assertEquals(new Bilingual<>(Optional.of("가"), Optional.empty()), fields.bilingual("c"));
    assertEquals(new Bilingual<>(Optional.empty(), Optional.empty()), fields.bilingual("d"));
  }

  @Test
  void givesTheFieldsBelowEachKey() {
    Fields fields = fields("b: {ko: 나}\na:\n");
    assertEquals("[b, a]", fields.each().keySet().toString());
    assertEquals(List.of("나"), fields.each().get("b").texts("ko"));
    assertEquals(Set.of(), fields.each().get("a").keys());
    assertEquals("", told());
  }

  @Test
  void givesTheFieldsOfEachItem() {
    TextFile file = new TextFile("corrections.yml", "- {wrong: 셀, right: 셸}\n- ignore: [a]\n");
    List<Fields> list = Fields.listOf(file, problems);
    assertEquals(2, list.size());
    assertEquals(Optional.of("셸"), list.get(0).text("right"));
    assertEquals(List.of("a"), list.get(1).texts("ignore"));
    assertEquals(List.of(), Fields.listOf(new TextFile("corrections.yml", "# none\n"), problems));
    assertEquals("", told());
  }

  @Test
  void knowsThePlacesOfKeysAndValues() {
    String text = "# 😀\nko: [가, '나 다']\nempty:\nlong: |\n  a\n  b\n";
    Fields fields = fields(text);
    assertEquals(new Place("glossary.yml", 2, 1, 2, "ko: [가, '나 다']"), fields.keyPlace("ko"));
    assertEquals(new Place("glossary.yml", 2, 5, 10, "ko: [가, '나 다']"), fields.place("ko"));
    assertEquals(new Place("glossary.yml", 2, 9, 5, "ko: [가, '나 다']"), fields.place("ko", "나 다"));
    assertEquals(new Place("glossary.yml", 3, 1, 5, "empty:"), fields.place("empty"));
    assertEquals(new Place("glossary.yml", 4, 7, 1, "long: |"), fields.place("long"));
    assertEquals(new Place("glossary.yml", 2, 1, 14, "ko: [가, '나 다']"), fields.place("absent"));
  }

  @Test
  void knowsThePlacesInAPartOfAFile() {
    String text = "---\nid: 가\n---\n";
    Fields fields = Fields.of(new TextFile("notes/a.md", text), 4, text.substring(4, 10), problems);
    assertEquals(new Place("notes/a.md", 2, 5, 1, "id: 가"), fields.place("id"));
  }

  @Test
  void tellsEveryValueOfAnotherShape() {
    Fields fields =
        fields("a: [b]\nc: {d: e}\nf: maybe\ng: 1\nh: [[i], j]\na: k\nl: {ko: 가, eng: b}\n");
    fields.text("a");
    fields.texts("c");
    fields.flag("f", false);
    fields.fields("g");
    fields.texts("h");
    fields.required("m");
    fields.bilingual("l");
    fields.tellUnknown(List.of("a", "c", "f", "h", "l", "title"));
    assertEquals(
        """
        glossary.yml:1:1: error: the key `m` is missing
          1 | a: [b]
            | ^^^^^^
          fix: add `m: …`
        glossary.yml:1:4: error: the value of `a` should be a text
          1 | a: [b]
            |    ^^^
          fix: write `a: text`
        glossary.yml:2:4: error: the value of `c` should be a list of texts
          2 | c: {d: e}
            |    ^^^^^^
          fix: write `c: [one, two]`
        glossary.yml:3:4: error: the value of `f` should be yes or no
          3 | f: maybe
            |    ^^^^^
          fix: write `f: true` or `f: false`
        glossary.yml:4:1: error: there is no key `g` here
          4 | g: 1
            | ^
          fix: use one of `a`, `c`, `f`, `h`, `l`, `title`
        glossary.yml:4:4: error: the value of `g` should be keys with values
          4 | g: 1
            |    ^
          fix: write `g:` and below it, indented, a `key: value` on each line
        glossary.yml:5:5: error: the value of `h` should be a list of texts
          5 | h: [[i], j]
            |     ^^^
          fix: write `h: [one, two]`
        glossary.yml:6:1: error: the key `a` stands in line 1 already
          6 | a: k
            | ^
          fix: keep one of the two
        glossary.yml:7:12: error: there is no key `eng` here
          7 | l: {ko: 가, eng: b}
            |             ^^^
          fix: did you mean `en`?
        9 errors
        """,
        told());
  }

  @Test
  void tellsWhatKeepsATextFromBeingRead() {
    assertEquals(Set.of(), fields("title: Docker: 기초\n").keys());
    assertEquals(
        """
        glossary.yml:1:14: error: `:` cannot stand here in YAML
          1 | title: Docker: 기초
            |              ^
          fix: put the whole value in quotes ("…"), or begin the line where its neighbours begin
        1 error
        """,
        told());
  }

  @Test
  void tellsAFileOfAnotherShape() {
    fields("- a\n");
    Fields.listOf(new TextFile("corrections.yml", "a: b\n"), problems);
    Fields.listOf(new TextFile("more.yml", "- a\n"), problems);
    assertEquals(
        """
        corrections.yml:1:1: error: a list should stand here
          1 | a: b
            | ^^^^
          fix: begin each item with `- ` at the left edge
        glossary.yml:1:1: error: keys with values should stand here
          1 | - a
            | ^^^
          fix: write a `key: value` on each line
        more.yml:1:3: error: this item of the list should be keys with values
          1 | - a
            |   ^
          fix: write `- key: value`
        3 errors
        """,
        told());
  }

  private Fields fields(String text) {
    return Fields.of(new TextFile("glossary.yml", text), problems);
  }

  private String told() {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted());
  }
}
