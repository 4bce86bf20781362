package malmoi.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What stands in a file of the site: bytes that were made, or those of a file of its author. */
public sealed interface Content {

  /** Its size in bytes. */
  long size() throws IOException;

  InputStream open() throws IOException;

  /** Whether the file holds the same bytes. */
  boolean isIn(Path file) throws IOException;

  /** Writes it into the file, over what is there. */
  void writeTo(Path file) throws IOException;

  /** Bytes that are never changed once they are here. */
  record Made(byte[] bytes) implements Content {

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean isIn(Path file) throws IOException {
      return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    @Override
    public void writeTo(Path file) throws IOException {
      Files.write(file, bytes);
    }
  }

  /** A file on the disk, which may be larger than memory. */
  record Copied(Path original) implements Content {

    @Override
    public long size() throws IOException {
      return Files.size(original);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(original);
    }

    @Override
    public boolean isIn(Path file) throws IOException {
      return Files.mismatch(original, file) < 0;
    }

    @Override
    public void writeTo(Path file) throws IOException {
      try (InputStream bytes = open();
          var out = Files.newOutputStream(file)) {
        bytes.transferTo(out);
      }
    }
  }
}
