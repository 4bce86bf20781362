package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import malmoi.search.Vectors;
import malmoi.search.Vectors.Vector;
import org.junit.jupiter.api.Test;

@BrowserTest
class WordsInBrowserTest {

  @Test
  void makesOfWordsWhatJavaMakes(Browser browser) {
    check(Vectors.all(), browser);
  }

  @Test
  void makesOfWordsWhatItShould(Browser browser) {
    check(Vectors.ofBrowser(), browser);
  }

  private static void check(List<Vector> vectors, Browser browser) {
    List<String> wrong = new ArrayList<>();
    for (Vector vector : vectors) {
      Object made =
          browser.run(
              Vectors.functions()
                  + "const made = {normal, words, keys, stems, syllables, otherLayout, skeleton, soundsIn}"
                  + "[arguments[0]](arguments[1]);"
                  + "return Array.isArray(made) ? made.join('·') : made;",
              vector.function(),
              vector.given());
      if (!vector.made().equals(made)) {
        wrong.add(vector + " is " + made);
      }
    }
    assertEquals(List.of(), wrong);
  }
}
