package malmoi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import malmoi.site.Content.Made;
import malmoi.site.Content.Spooled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  private final Spool spool = new Spool(8);

  @TempDir private Path folder;

  @Test
  void givesBackWhatManyThreadsGaveIt() {
    List<Content> kept = IntStream.range(0, 1000).parallel().mapToObj(k -> keep(text(k))).toList();
    for (int k = 0; k < 1000; k++) {
      assertEquals(text(k), text(kept.get(k)));
    }
  }

  @Test
  void keepsTheFirstInMemoryAndTheRestInAFile() {
    assertInstanceOf(Made.class, keep("123456789"));
    assertInstanceOf(Spooled.class, keep("0"));
  }

  @Test
  void isNotTouchedByWhatComesIntoTheArrayLater() {
    keep("123456789");
    byte[] bytes = {'a', 'b', 'c'};
    Content first = spool.keep(bytes, 2);
    bytes[0] = 'x';
    assertEquals("ab", text(first));
  }

  @Test
  void givesContentsThatAreAsThoseOfMemory() throws IOException {
    byte[] bytes = "가나".getBytes(StandardCharsets.UTF_8);
    keep("123456789");
    Content spooled = keep("가나");
    assertEquals(new Made(bytes).sum(), spooled.sum());
    assertEquals(bytes.length, spooled.size());
    assertEquals("가나", new String(spooled.open().readAllBytes(), StandardCharsets.UTF_8));
    Path file = Files.writeString(folder.resolve("a"), "something longer");
    spooled.writeTo(file);
    assertEquals("가나", Files.readString(file));
    assertTrue(spooled.isIn(file));
    assertFalse(spooled.isIn(Files.writeString(file, "가다")));
  }

  private Content keep(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return spool.keep(bytes, bytes.length);
  }

  private static String text(int number) {
    return "page " + number;
  }

  private static String text(Content content) {
    return new String(new SiteFile("a", content).bytes(), StandardCharsets.UTF_8);
  }
}
