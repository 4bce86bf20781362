package malmoi.sites;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import malmoi.read.Disk;

/**
 * What is expected of a site: the names of all its files but the theme's, what its pages say within
 * their frames, its terms as JSON, the files of the notes as they are, and all problems. {@code
 * -Dsites=rewrite} writes it anew, to be reviewed as a diff.
 */
final class Expected {
  private static final String CARRIED = "files/";

  private Expected() {}

  static void compare(BuiltSite site) {
    Map<String, String> built = built(site);
    Path folder = site.fact().resolve("expected");
    if ("rewrite".equals(System.getProperty("sites"))) {
      rewrite(new Disk(folder), built);
      write(site.fact().resolve("problems.txt"), site.problems());
    }
    Map<String, String> expected = new TreeMap<>();
    BuiltSite.files(folder).forEach((name, bytes) -> expected.put(name, BuiltSite.text(bytes)));
    assertEquals(expected.get("files.txt"), built.get("files.txt"));
    built.forEach((name, text) -> assertEquals(expected.get(name), text, name));
    assertEquals(expected.keySet(), built.keySet());
    assertEquals(problems(site), site.problems());
    Map<String, byte[]> notes = site.notes();
    for (String name : site.copied()) {
      assertArrayEquals(notes.get(name.substring(CARRIED.length())), site.files().get(name), name);
    }
  }

  private static Map<String, String> built(BuiltSite site) {
    Map<String, String> built = new TreeMap<>();
    site.files()
        .forEach(
            (name, bytes) -> {
              if (name.matches("(ko|en)/.*\\.html")) {
                built.put(name, within(BuiltSite.text(bytes)));
              }
            });
    built.put("terms.json", BuiltSite.text(site.files().get("terms.json")));
    built.put(
        "files.txt",
        site.files().keySet().stream()
            .filter(name -> !name.startsWith("assets/"))
            .map(name -> name + "\n")
            .collect(Collectors.joining()));
    return built;
  }

  private static String within(String page) {
    String begin = "<main id=\"main\">\n";
    return page.substring(page.indexOf(begin) + begin.length(), page.indexOf("</main>"));
  }

  private static void rewrite(Disk expected, Map<String, String> built) {
    if (Files.exists(expected.folder())) {
      BuiltSite.files(expected.folder()).keySet().forEach(name -> remove(expected.path(name)));
    }
    built.forEach((name, text) -> write(expected.path(name), text));
  }

  private static String problems(BuiltSite site) {
    try {
      return Files.readString(site.fact().resolve("problems.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    BuiltSite.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
