package malmoi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import malmoi.search.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Words WORDS = new Words(Table.load());

  @ParameterizedTest
  @MethodSource("malmoi.search.Vectors#all")
  void makesOfWordsWhatTheBrowserMakes(Vector vector) {
    String given = vector.given();
    String made =
        switch (vector.function()) {
          case "normal" -> new String(Scan.normal(given));
          case "words" -> String.join("·", words(given));
          case "keys" -> WORDS.keys(given);
          case "stems" -> String.join("·", Words.stems(given));
          default -> throw new IllegalArgumentException(vector.function());
        };
    assertEquals(vector.made(), made);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Scan scan = new Scan(text); scan.next(); ) {
      words.add(new String(scan.text(), scan.start(), scan.end() - scan.start()));
    }
    return words;
  }
}
