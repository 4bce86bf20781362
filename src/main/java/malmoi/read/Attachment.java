package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file within the notes that is no note. It is not read before it is asked for its bytes.
 *
 * @param path from the project's folder, as a note's {@code file().path()}: links between the two
 *     are relative
 * @param name within the folder of notes; both are in NFC with {@code /} between their steps
 * @param file where it lies on the disk
 */
public record Attachment(String path, String name, Path file) {

  /**
   * All of it, read anew at each call.
   *
   * @throws UncheckedIOException when the disk refuses, or the file went away
   */
  public byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
