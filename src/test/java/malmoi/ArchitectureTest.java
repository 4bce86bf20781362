package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of the house: no room looks ahead, and each library has its room. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** From left to right; {@code malmoi} itself is the corridor. */
  private static final List<String> ROOMS =
      List.of(
          "malmoi.text",
          "malmoi.report",
          "malmoi.draw",
          "malmoi.read",
          "malmoi.clean",
          "malmoi.model",
          "malmoi.link",
          "malmoi.lint",
          "malmoi.site",
          "malmoi.render",
          "malmoi.search",
          "malmoi.export",
          "malmoi.check",
          "malmoi.publish",
          "malmoi",
          "malmoi.cli");

  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "com.vladsch.flexmark", List.of("malmoi.text"),
          "com.fasterxml.jackson", List.of("malmoi.text"),
          "org.yaml.snakeyaml", List.of("malmoi.text"),
          "org.jsoup", List.of("malmoi.text", "malmoi.check"),
          "org.apache.lucene", List.of("malmoi.lint"),
          "gg.jte", List.of("malmoi.render"),
          "picocli", List.of("malmoi.cli"));

  private static final Pattern NAMED =
      Pattern.compile("\\b((?:malmoi|com|org|gg|picocli)(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** A class that names another one: the room it stands in, and the package of the other. */
  private record Use(Path file, String room, String used) {}

  @Test
  void noRoomLooksAhead() throws IOException {
    List<Use> ahead =
        uses().stream()
            .filter(use -> ROOMS.contains(use.used))
            .filter(use -> ROOMS.indexOf(use.used) > ROOMS.indexOf(use.room))
            .toList();
    assertEquals(List.of(), ahead);
  }

  @Test
  void everyPackageIsARoom() throws IOException {
    List<String> strangers =
        uses().stream().map(Use::room).distinct().filter(room -> !ROOMS.contains(room)).toList();
    assertEquals(List.of(), strangers);
  }

  @Test
  void eachLibraryIsUsedInItsOwnRoomOnly() throws IOException {
    List<Use> astray = new ArrayList<>();
    for (Use use : uses()) {
      LIBRARIES.forEach(
          (library, rooms) -> {
            if (use.used.startsWith(library) && !rooms.contains(use.room)) {
              astray.add(use);
            }
          });
    }
    assertEquals(List.of(), astray);
  }

  @Test
  void noRoomButTheCorridorSeesTheSettings() throws IOException {
    List<Path> seeing = new ArrayList<>();
    for (Path file : sources()) {
      String room = room(file);
      boolean names = Pattern.compile("\\bSettings\\b").matcher(Files.readString(file)).find();
      if (names && !room.equals("malmoi") && !room.equals("malmoi.cli")) {
        seeing.add(file);
      }
    }
    assertEquals(List.of(), seeing);
  }

  private static List<Use> uses() throws IOException {
    List<Use> uses = new ArrayList<>();
    for (Path file : sources()) {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
      Matcher named = NAMED.matcher(code);
      while (named.find()) {
        uses.add(new Use(SOURCES.relativize(file), room(file), named.group(1)));
      }
    }
    return uses;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String room(Path file) {
    String folder = SOURCES.relativize(file).getParent().toString();
    return folder.replace(file.getFileSystem().getSeparator(), ".");
  }
}
