package malmoi.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that takes its place when it is whole, and never by half. */
final class Draft implements AutoCloseable {
  private final Path file;
  private final Path half;

  /** Makes the folders that shall hold the file. */
  Draft(Path file) throws IOException {
    this.file = file.toAbsolutePath();
    this.half = sibling(this.file, ".new");
    Files.createDirectories(this.file.getParent());
  }

  /** The file whose name has the ending behind that of another one. */
  static Path sibling(Path file, String ending) {
    return Path.of(URI.create(file.toAbsolutePath().toUri() + ending));
  }

  /** What is written to until it is whole. */
  Path half() {
    return half;
  }

  /** Puts it in its place, over what is there. */
  void finish() throws IOException {
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(half);
  }
}
