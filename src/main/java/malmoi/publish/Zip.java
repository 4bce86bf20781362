package malmoi.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import malmoi.site.SiteFile;

/**
 * Files as a zip whose bytes depend on nothing but them. They are stored, not deflated, as the
 * bytes of deflate differ between builds of zlib.
 */
record Zip(List<SiteFile> files, String folder) {
  /** A month after the first time that a zip can say: at that one the JDK adds the machine's. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final int BUFFER = 1 << 16;

  /** Writes all of it, the files in one folder. */
  void write(OutputStream out) throws IOException {
    try (var zip =
        new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (SiteFile file : files) {
        zip.putNextEntry(entry(file));
        try (InputStream bytes = file.content().open()) {
          bytes.transferTo(zip);
        }
      }
    }
  }

  private ZipEntry entry(SiteFile file) throws IOException {
    ZipEntry entry = new ZipEntry(folder + "/" + file.path());
    entry.setTimeLocal(TIME);
    entry.setSize(file.content().size());
    entry.setCrc(sum(file));
    return entry;
  }

  private static long sum(SiteFile file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream bytes = new CheckedInputStream(file.content().open(), sum)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }
}
