package malmoi.site;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What stands in a file of the site: bytes that were made, here or in a {@link Spool}, or those of
 * a file of its author.
 */
public sealed interface Content {

  /** Its size in bytes. */
  long size() throws IOException;

  InputStream open() throws IOException;

  /** All of its bytes, which nobody may change. */
  byte[] bytes() throws IOException;

  /** Its CRC-32C (RFC 3720). */
  int sum() throws IOException;

  /** Whether the file holds the same bytes. */
  default boolean isIn(Path file) throws IOException {
    return Files.size(file) == size() && Arrays.equals(Files.readAllBytes(file), bytes());
  }

  /** Writes it into the file, over what is there. */
  default void writeTo(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes());
    try (var out = Files.newByteChannel(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  /** The CRC-32C of an array's first bytes. */
  static int sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

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
    public int sum() {
      return Content.sum(bytes, bytes.length);
    }
  }

  /**
   * Bytes that a spool keeps.
   *
   * @param at where they begin in its file
   */
  record Spooled(Spool spool, long at, int length, int sum) implements Content {

    @Override
    public long size() {
      return length;
    }

    @Override
    public InputStream open() throws IOException {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public byte[] bytes() throws IOException {
      return spool.read(at, length);
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
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(original);
    }

    @Override
    public int sum() throws IOException {
      CRC32C sum = new CRC32C();
      try (InputStream bytes = new CheckedInputStream(open(), sum)) {
        bytes.transferTo(OutputStream.nullOutputStream());
      }
      return (int) sum.getValue();
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
