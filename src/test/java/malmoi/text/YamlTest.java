package malmoi.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import malmoi.text.Yaml.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"NO", "On", "1e3", "1_000", "0x1F", "2026-11-23", "null", "~", "<<", "=", "!"})
  void keepsEachWordAsItIsWritten(String word) throws Exception {
    assertEquals("{a: <" + word.replace("!", "") + ">}", shown("a: " + word));
  }

  @Test
  void takesQuotesOffAndFoldsLines() throws Exception {
    assertEquals(
        "{a: <it's>, b: <\"\t>, c: <one\ntwo\n>, d: <one two>}",
        shown("a: 'it''s'\nb: \"\\\"\\t\"\nc: |\n  one\n  two\nd:\n  one\n  two\n"));
  }

  @Test
  void readsAnAbsentValueAsTheEmptyText() throws Exception {
    assertEquals("{a: <>, b: [<>, <x>]}", shown("a:\nb:\n-\n- x\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment", "---\n", "---\n...\n"})
  void readsAnEmptyDocumentAsAnEmptyMapping(String text) throws Exception {
    assertEquals("{}", shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Absolute Branch\n",
        "title: 컨테이너(Container) - 1/2",
        "title: \"C#: a [b], 'c' 100%\"\n",
        "id: 2026-11-23\n",
        "title: \"\"\n",
        "aliases: [컨테이너, \"a, b\", tcp/ip]\n"
      })
  void readsALineByItselfAsTheWholeReaderDoes(String line) throws Exception {
    assertEquals(Optional.of(YamlReader.read(line)), YamlLine.read(line));
  }

  @Test
  void leavesALineOfAnotherFormToTheWholeReader() throws Exception {
    String[] pieces = {
      "a", "가", "0", " ", "-", "_", ".", "/", "(", ")", ":", "#", ",", "[", "]", "{", "}", "\"",
      "'", "\\", "!", "&", "*", "|", ">", "%", "@", "`", "?", "~", "\t", "\n", "null", "😀",
      "\u00A0", ", "
    };
    Random random = new Random(1);
    int read = 0;
    for (int k = 0; k < 200_000; k++) {
      StringBuilder line = new StringBuilder(k % 3 == 0 ? "k: [" : "key: ");
      random.ints(random.nextInt(6), 0, pieces.length).forEach(n -> line.append(pieces[n]));
      line.append(k % 3 == 0 ? "]" : "").append(k % 2 == 0 ? "\n" : "");
      Optional<Yaml.Node> node = YamlLine.read(line.toString());
      if (node.isPresent()) {
        assertEquals(YamlReader.read(line.toString()), node.get(), line.toString());
        read++;
      }
    }
    assertTrue(read > 3000, () -> "too few");
  }

  @Test
  void keepsAKeyThatStandsTwice() throws Exception {
    assertEquals("{a: <1>, a: <2>}", shown("a: 1\na: 2"));
  }

  @Test
  void countsOffsetsInUtf16UnitsAlsoBehindEmoji() throws Exception {
    String text = "😀: 나😀\n'둘 😀': [😀, {셋: \"넷\"}]\n";
    assertEquals(
        "😀|나😀|'둘 😀'|😀|셋|\"넷\"|[😀, {셋: \"넷\"}]|{셋: \"넷\"}", cutOut(text, Yaml.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a:⏎⇥b: c              | TAB      | 3
          a:⏎  b: c⏎  ⇥d: e    | TAB      | 12
          a:⇥b                  | TAB      | 2
          title: Docker: 기초    | MARK     | 13
          a: @b                 | MARK     | 3
          a: `b`                | MARK     | 3
          a: %b                 | MARK     | 3
          a: "b⏎c: d⏎          | SYNTAX   | 3
          😀: "b⏎c: d⏎         | SYNTAX   | 4
          😀: b: c              | MARK     | 5
          a: [b, c⏎d: e        | SYNTAX   | 3
          a: [b, c              | SYNTAX   | 3
          a: 'b' c              | SYNTAX   | 7
          {{ a }}: b            | SYNTAX   | 1
          - a⏎b: c             | SYNTAX   | 4
          a: b⏎---⏎c: d       | SYNTAX   | 9
          a: ␇                  | SYNTAX   | 3
          a: &x b⏎c: *x        | TOO_MUCH | 11
          """)
  void tellsWhereATextStopsBeingYaml(String text, Mistake mistake, int offset) {
    String yaml = text.replace('⏎', '\n').replace('⇥', '\t').replace('␇', '\u0007');
    Yaml.Unreadable told = assertThrows(Yaml.Unreadable.class, () -> Yaml.parse(yaml));
    assertEquals(mistake + " at " + offset, told.mistake() + " at " + told.offset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!!x ", "\"", "- - "})
  void refusesEndlessDepthSoon(String step) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThrows(Yaml.Unreadable.class, () -> Yaml.parse(step.repeat(100_000))));
  }

  @Test
  void refusesMoreThanIsWrittenByHand() {
    String text = "a: " + "b".repeat(1 << 25);
    Yaml.Unreadable told = assertThrows(Yaml.Unreadable.class, () -> Yaml.parse(text));
    assertEquals(Mistake.TOO_MUCH, told.mistake());
  }

  @Test
  void readsTenThousandTermsSoon() {
    String text =
        IntStream.range(0, 10_000)
            .mapToObj(n -> "term-%s:\n  ko: [용어 %s, 😀]\n  en: [term %s]\n".formatted(n, n, n))
            .collect(joining());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Yaml.parse(text));
  }

  private static String shown(String text) throws Exception {
    return shown(Yaml.parse(text));
  }

  private static String shown(Yaml.Node node) {
    if (node instanceof Yaml.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key().text() + ": " + shown(entry.value()))
          .collect(joining(", ", "{", "}"));
    }
    if (node instanceof Yaml.Sequence sequence) {
      return sequence.items().stream().map(YamlTest::shown).collect(joining(", ", "[", "]"));
    }
    return "<" + ((Yaml.Scalar) node).text() + ">";
  }

  /** What stands at the places of all texts, then of the lists and mappings. */
  private static String cutOut(String text, Yaml.Node node) {
    StringBuilder texts = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    cutOut(text, node, texts, rest);
    return texts.substring(1) + rest;
  }

  private static void cutOut(String text, Yaml.Node node, StringBuilder texts, StringBuilder rest) {
    String cut = "|" + text.substring(node.start(), node.end());
    if (node instanceof Yaml.Mapping mapping) {
      if (node.start() > 0) {
        rest.append(cut);
      }
      for (Yaml.Entry entry : mapping.entries()) {
        cutOut(text, entry.key(), texts, rest);
        cutOut(text, entry.value(), texts, rest);
      }
    } else if (node instanceof Yaml.Sequence sequence) {
      rest.append(cut);
      sequence.items().forEach(item -> cutOut(text, item, texts, rest));
    } else {
      texts.append(cut);
    }
  }
}
