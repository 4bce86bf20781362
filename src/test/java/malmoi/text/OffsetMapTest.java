package malmoi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import malmoi.text.TextEdits.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetMapTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 1, 1", "2, 2, 6", "3, 2, 6", "4, 6, 6", "5, 7, 7", "6, 8, 8"})
  void leadsFromTheEditedTextToTheOriginal(int offset, int original, int originalEnd) {
    TextEdits edits = new TextEdits("가나다라마바사아");
    edits.replace(2, 6, "xy");
    Edited edited = edits.apply();
    assertEquals("가나xy사아", edited.text());
    assertEquals(original, edited.map().original(offset));
    assertEquals(offset == 2 ? 2 : originalEnd, edited.map().originalEnd(offset));
  }

  @Test
  void holdsWhatWasInsertedAtThePlaceOfInsertion() {
    TextEdits edits = new TextEdits("가나");
    edits.replace(1, 1, "--");
    Edited edited = edits.apply();
    assertEquals("가--나", edited.text());
    assertEquals("0 1 1 1 2", originals(edited));
  }

  @Test
  void skipsWhatWasRemoved() {
    TextEdits edits = new TextEdits("가나다");
    edits.replace(0, 1, "");
    edits.replace(2, 3, "");
    Edited edited = edits.apply();
    assertEquals("나", edited.text());
    assertEquals("1 3", originals(edited));
    assertEquals(2, edited.map().originalEnd(1));
  }

  @Test
  void joinsEditsThatTouch() {
    TextEdits edits = new TextEdits("가나다");
    edits.replace(0, 1, "a");
    edits.replace(1, 2, "b");
    assertEquals("ab다", edits.apply().text());
  }

  @Test
  void isMadeFromTheBeginningToTheEnd() {
    TextEdits edits = new TextEdits("가나다");
    edits.replace(1, 2, "");
    assertThrows(IllegalArgumentException.class, () -> edits.replace(0, 1, ""));
  }

  private static String originals(Edited edited) {
    StringBuilder offsets = new StringBuilder();
    for (int at = 0; at <= edited.text().length(); at++) {
      offsets.append(at == 0 ? "" : " ").append(edited.map().original(at));
    }
    return offsets.toString();
  }

  /** Every character is unlike all others, so that a wrong way back shows. */
  @Test
  void leadsEveryKeptCharacterBackToItselfThroughManyEdits() {
    Random random = new Random(42);
    for (int round = 0; round < 500; round++) {
      String original = unlike(random.nextInt(60));
      Edited edited = randomlyEdited(original, random);
      for (int pass = random.nextInt(4); pass > 0; pass--) {
        Edited next = randomlyEdited(edited.text(), random);
        edited = new Edited(next.text(), next.map().after(edited.map()));
      }
      assertLeadsBack(original, edited);
    }
  }

  private static void assertLeadsBack(String original, Edited edited) {
    int last = 0;
    for (int at = 0; at < edited.text().length(); at++) {
      int from = edited.map().original(at);
      assertTrue(last <= from && from <= original.length());
      last = from;
      if (edited.text().charAt(at) != '+') {
        assertEquals(edited.text().charAt(at), original.charAt(from));
        assertEquals(from + 1, edited.map().originalEnd(at + 1));
      }
    }
  }

  private static String unlike(int length) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < length; k++) {
      text.append((char) ('가' + k));
    }
    return text.toString();
  }

  private static Edited randomlyEdited(String text, Random random) {
    TextEdits edits = new TextEdits(text);
    for (int at = random.nextInt(5); at <= text.length(); at += 1 + random.nextInt(9)) {
      int end = Math.min(text.length(), at + random.nextInt(4));
      edits.replace(at, end, "+".repeat(random.nextInt(3)));
      at = end;
    }
    return edits.apply();
  }
}
