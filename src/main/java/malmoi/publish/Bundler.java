package malmoi.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import malmoi.read.Disk;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.site.Content.Copied;
import malmoi.site.Site;
import malmoi.site.SiteFile;

/** Puts a site into one file to hand on, which is there whole or not at all. */
public final class Bundler {
  private static final String CHECKSUM = ".sha256";

  private Bundler() {}

  /**
   * Packs the site into a zip, in one folder that is called as the zip, and writes beside it what
   * {@code sha256sum -c} reads. A zip that the site carries itself is told and stays as it is.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  public static boolean pack(Site site, Path zip, Problems problems) {
    Path checksum = Draft.sibling(zip, CHECKSUM);
    try {
      if (holds(site, zip, problems) | holds(site, checksum, problems)) {
        return false;
      }
      String name = Disk.lastName(zip);
      Zip packed = new Zip(site.files(), name.substring(0, name.lastIndexOf('.')));
      try (Draft whole = new Draft(zip);
          Draft line = new Draft(checksum)) {
        String sum = write(packed, whole.half());
        Files.writeString(line.half(), sum + "  " + name + "\n");
        Files.deleteIfExists(checksum);
        whole.finish();
        line.finish();
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a page that needs no other file. */
  public static void write(SiteFile page, Path file) {
    try (Draft whole = new Draft(file)) {
      page.content().writeTo(whole.half());
      whole.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Site site, Path file, Problems problems) throws IOException {
    for (SiteFile each : site.files()) {
      if (each.content() instanceof Copied copied
          && Files.exists(file)
          && Files.isSameFile(copied.original(), file)) {
        Place place = Place.ofFile(Disk.shown(file));
        problems.tell(Problem.error(place, "publish.holds-itself"));
        return true;
      }
    }
    return false;
  }

  private static String write(Zip zip, Path file) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      zip.write(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
