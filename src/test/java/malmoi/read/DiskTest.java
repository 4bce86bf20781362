package malmoi.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskTest {
  private final Disk disk = new Disk(Path.of("some folder"));

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "ko/notes/a.html", "컨테이너.html", "a b+c%20#?&[é].html", ".malmoi"})
  void findsThePathOfANameAndTheNameOfAPath(String name) {
    Path path = disk.path(name);
    assertEquals(Path.of("some folder").toAbsolutePath().resolve(name), path);
    assertEquals(name, disk.name(path));
    assertEquals(name.substring(name.lastIndexOf('/') + 1), Disk.lastName(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "../a", "a\\b", "a\nb"})
  void refusesNamesThatAreNotBelowTheFolder(String name) {
    assertThrows(IllegalArgumentException.class, () -> disk.path(name));
  }

  @Test
  void namesWhatIsNotBelowTheFolder() {
    assertEquals("", disk.name(Path.of("some folder")));
    assertEquals("../other/노트", disk.name(Path.of("other", "노트")));
  }

  @Test
  void showsPathsFromTheWorkingFolderOrTheRoot() {
    Path here = Path.of("").toAbsolutePath();
    assertEquals(".", Disk.shown(here));
    assertEquals("노트/a.md", Disk.shown(Path.of("노트", "a.md")));
    assertEquals("노트", Disk.shown(here.resolve("노트")));
    assertEquals(here.getParent().toString(), Disk.shown(Path.of("..")));
  }

  @Test
  void takesPathsAsTheyAreTyped() {
    Path here = Path.of("").toAbsolutePath();
    assertEquals(here.resolve("노트"), Disk.typed("./노트/"));
    assertEquals(here.getParent(), Disk.typed(".."));
    assertEquals(here, Disk.typed(here.toString()));
  }

  @Test
  void givesNamesInNfc() {
    assertEquals("\uAC00", Disk.lastName(Path.of("\u1100\u1161")));
  }
}
