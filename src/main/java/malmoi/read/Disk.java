package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A folder whose files are reached and called by their true names in UTF-8, whatever the machine's
 * locale. Under {@code LC_ALL=C} the JDK refuses {@code Path.resolve("컨테이너")} and lists such names
 * as U+FFFD; only {@code file:} URIs carry them (seen on 17 and 25), so names pass here and nowhere
 * else.
 */
public final class Disk {
  private static final String UNRESERVED = "-._~/";

  private final Path folder;
  private final String uri;

  /** The folder need not exist. */
  public Disk(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.uri = uri(this.folder);
  }

  /**
   * The absolute path of what a person typed.
   *
   * @throws IllegalArgumentException when no file can have such a path
   */
  public static Path typed(String given) {
    try {
      return workingFolder().resolve(given).normalize();
    } catch (InvalidPathException e) {
      String from = given.startsWith("/") ? "file://" : uri(workingFolder());
      return Path.of(URI.create(from + encoded(given))).normalize();
    }
  }

  /** Where the program was started. The JDK mistakes a name that the locale cannot say. */
  public static Path workingFolder() {
    try {
      Path folder = Path.of("").toAbsolutePath();
      return Files.exists(folder) ? folder : Path.of("/proc/self/cwd").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as people write it: from the working folder when it is below, else from the root. */
  public static String shown(Path path) {
    Disk here = new Disk(workingFolder());
    Path absolute = here.folder.resolve(path).normalize();
    if (absolute.equals(here.folder)) {
      return ".";
    }
    Path root = absolute.getRoot();
    return absolute.startsWith(here.folder)
        ? here.name(absolute)
        : root + new Disk(root).name(absolute);
  }

  /** The folder itself, absolute. */
  public Path folder() {
    return folder;
  }

  /**
   * The path of a file below the folder, absolute.
   *
   * @param name steps with {@code /} between them
   * @throws IllegalArgumentException when it would lead out of the folder, or holds an empty step,
   *     a backslash or a control character
   */
  public Path path(String name) {
    if (!leadsDown(name)) {
      throw new IllegalArgumentException("no name of a file below a folder: " + name);
    }
    return isAscii(name) ? folder.resolve(name) : Path.of(URI.create(uri + encoded(name)));
  }

  /** Whether {@link #path} takes the name. */
  public static boolean leadsDown(String name) {
    for (String step : name.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..") || step.contains("\\")) {
        return false;
      }
    }
    return name.chars().noneMatch(Character::isISOControl);
  }

  /**
   * The way from the folder to the path, in NFC with {@code /} between its steps: empty for the
   * folder itself, beginning with {@code ..} for what is not below it.
   */
  public String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path way = sameRoot(absolute) ? folder.relativize(absolute) : absolute;
    List<String> steps = new ArrayList<>();
    way.forEach(step -> steps.add(lastName(step)));
    return String.join("/", steps);
  }

  /** The last step of a path in NFC. */
  public static String lastName(Path path) {
    Path last = path.getFileName();
    if (last == null) {
      return "";
    }
    String name = last.toString();
    return isAscii(name) ? name : Normalizer.normalize(decodedName(last), Normalizer.Form.NFC);
  }

  private static String uri(Path folder) {
    String uri = folder.toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  private boolean sameRoot(Path path) {
    return folder.getRoot().equals(path.getRoot());
  }

  private static String decodedName(Path last) {
    String raw = last.toUri().getRawPath();
    String path = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    String name = path.substring(path.lastIndexOf('/') + 1);
    return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder(3 * name.length());
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      if (Character.isLetterOrDigit(unit & 0xFF) && unit > 0 || UNRESERVED.indexOf(unit) >= 0) {
        encoded.append((char) unit);
      } else {
        encoded.append('%').append(HexFormat.of().toHexDigits(unit));
      }
    }
    return encoded.toString();
  }

  private static boolean isAscii(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Writes a text in UTF-8; until it is whole, the file keeps what it held. */
  public static void replace(Path file, String text) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path half = Files.createTempFile(real.getParent(), ".malmoi", ".tmp");
    try {
      Files.writeString(half, text);
      keepPermissions(real, half);
      Files.move(half, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }
}
