package malmoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.render.Theme;

/** What Java and the browser make of words, alike. */
public final class Vectors {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  /**
   * One of them.
   *
   * @param function of both
   * @param made words parted by {@code ·}
   */
  public record Vector(String function, String given, String made) {}

  private Vectors() {}

  public static List<Vector> all() {
    return read("vectors.txt");
  }

  /** What only the browser makes of words. */
  public static List<Vector> ofBrowser() {
    return read("browser-vectors.txt");
  }

  /** The functions of the browser that touch no page. */
  public static String functions() {
    return new Runtime(Theme.builtIn()).pure();
  }

  private static List<Vector> read(String name) {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/search", name))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .map(cells -> new Vector(text(cells[0]), text(cells[1]), text(cells[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String cell) {
    return ESCAPE
        .matcher(cell.strip())
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }
}
