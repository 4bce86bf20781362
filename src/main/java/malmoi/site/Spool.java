package malmoi.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import malmoi.site.Content.Made;
import malmoi.site.Content.Spooled;

/**
 * Keeps what was made until the site is whole: the first of it in memory, the rest in a file that
 * is gone when the program ends, however it ends. Threads may share it.
 */
public final class Spool {
  private static final long IN_MEMORY = 32L << 20;

  private final long inMemory;
  private final AtomicLong kept = new AtomicLong();
  private FileChannel file;

  public Spool() {
    this(IN_MEMORY);
  }

  /** A spool that keeps about so many bytes in memory. */
  Spool(long inMemory) {
    this.inMemory = inMemory;
  }

  /** The first bytes of an array that may be changed afterwards. */
  public Content keep(byte[] bytes, int length) {
    long at = kept.getAndAdd(length) - inMemory;
    if (at < 0) {
      return new Made(Arrays.copyOf(bytes, length));
    }
    try {
      write(ByteBuffer.wrap(bytes, 0, length), at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Spooled(this, at, length, Content.sum(bytes, length));
  }

  byte[] read(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file().read(bytes, at + bytes.position()) < 0) {
        throw new IOException("a temporary file was cut off");
      }
    }
    return bytes.array();
  }

  private void write(ByteBuffer bytes, long at) throws IOException {
    long to = at;
    while (bytes.hasRemaining()) {
      to += file().write(bytes, to);
    }
  }

  private synchronized FileChannel file() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("malmoi", null);
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }
}
