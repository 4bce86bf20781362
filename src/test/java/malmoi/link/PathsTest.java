package malmoi.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

  @ParameterizedTest
  @CsvSource({
    "notes/a, b.md, notes/a/b.md",
    "notes/a, ./b.md, notes/a/b.md",
    "notes/a, ../b.md, notes/b.md",
    "notes/a, ../../src//x, src/x",
    "notes/a, ../../../x, ../x",
    "'', ../x, ../x",
    "../n/a, ../b.md, ../n/b.md",
    "notes, /b.md, notes/b.md",
    "notes, ., notes"
  })
  void resolves(String folder, String relative, String path) {
    assertEquals(path, Paths.resolve(folder, relative));
  }

  @ParameterizedTest
  @CsvSource({
    "notes/a/x.md, notes/a/b.md, b.md",
    "notes/a/x.md, notes/b.md, ../b.md",
    "notes/a/x.md, notes/a, ../a",
    "x.md, notes/b.md, notes/b.md"
  })
  void callsAPathFromAFile(String file, String path, String relative) {
    assertEquals(relative, Paths.relative(file, path));
  }

  @ParameterizedTest
  @CsvSource({
    "%EB%8F%84%EC%BB%A4.md#%EA%B0%80, 도커.md, 가",
    "b.md?plain=1#L3, b.md, L3",
    "images\\b.png, images/b.png, ''",
    "100%.png, 100%.png, ''",
    "#가, '', 가"
  })
  void readsARelativeAddress(String address, String path, String anchor) {
    assertEquals(new Pointer(path, anchor), Pointer.of(address));
  }
}
