package malmoi.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import malmoi.read.Disk;
import malmoi.site.SiteFile;

/**
 * The list of the files in a folder that are ours, {@code .malmoi}: a line for each with its
 * CRC-32C (RFC 3720), size and path.
 *
 * <p>Only the paths decide anything. The sum lets people and scripts see what a build changed; it
 * is CRC-32C as that costs a hundredth of SHA-256, which the short-lived JVM of a build does not
 * get to compile well.
 */
final class Manifest {
  private static final String NAME = ".malmoi";
  private static final String FIRST_LINE = "malmoi 1";

  private final SortedMap<String, String> lines;

  private Manifest(SortedMap<String, String> lines) {
    this.lines = lines;
  }

  /**
   * Reads every file of an author once, so that one that went away is missed before anything is
   * written.
   */
  static Manifest of(List<SiteFile> files) throws IOException {
    SortedMap<String, String> lines = new TreeMap<>();
    for (SiteFile file : files) {
      String sum = HexFormat.of().toHexDigits(file.content().sum());
      lines.put(file.path(), sum + " " + file.content().size() + " " + file.path());
    }
    return new Manifest(lines);
  }

  /** The list in a folder. What cannot be a line of ours is left out: it lists nothing. */
  static Manifest read(Disk out) throws IOException {
    SortedMap<String, String> lines = new TreeMap<>();
    Path file = out.path(NAME);
    if (Files.isRegularFile(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        String[] parts = line.split(" ", 3);
        if (parts.length == 3 && Disk.leadsDown(parts[2])) {
          lines.put(parts[2], line);
        }
      }
    }
    return new Manifest(lines);
  }

  boolean lists(String path) {
    return lines.containsKey(path);
  }

  /** The paths that this list has and the other has not. */
  List<String> without(Manifest other) {
    return lines.keySet().stream().filter(path -> !other.lists(path)).toList();
  }

  /** This list with what the other one lists besides. */
  Manifest and(Manifest other) {
    SortedMap<String, String> both = new TreeMap<>(other.lines);
    both.putAll(lines);
    return new Manifest(both);
  }

  boolean isSameAs(Manifest other) {
    return lines.equals(other.lines);
  }

  /** Puts the list into the folder, whole or not at all. */
  void write(Disk out) throws IOException {
    Path draft = out.path(NAME + ".new");
    String text = FIRST_LINE + "\n" + String.join("\n", lines.values()) + "\n";
    Files.writeString(draft, text);
    Files.move(draft, out.path(NAME), StandardCopyOption.ATOMIC_MOVE);
  }
}
