package malmoi.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.site.Content;
import malmoi.site.Site;
import malmoi.site.SiteFile;
import malmoi.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlerTest {
  private static final Site SITE =
      new Site(List.of(file("index.html", "i"), file("ko/도커.html", "도커"), file("x", "")));

  @TempDir private Path folder;
  private Path zip;
  private final Problems problems = new Problems();

  @BeforeEach
  void nameTheZip() {
    zip = folder.resolve("new/docker.zip");
  }

  @Test
  void packsTheSiteIntoOneFolder() throws IOException {
    assertTrue(Bundler.pack(SITE, zip, problems));
    List<String> entries = new ArrayList<>();
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      for (var entry : packed.stream().toList()) {
        byte[] bytes = packed.getInputStream(entry).readAllBytes();
        entries.add(entry.getName() + ": " + new String(bytes, StandardCharsets.UTF_8));
      }
    }
    assertEquals(List.of("docker/index.html: i", "docker/ko/도커.html: 도커", "docker/x: "), entries);
    assertEquals(List.of("docker.zip", "docker.zip.sha256"), names());
  }

  /** The sum was taken once: by it other machines and JDKs are held to the same bytes. */
  @Test
  void givesTheSameBytesEverywhere() throws IOException {
    TimeZone here = TimeZone.getDefault();
    for (String zone : List.of("Asia/Seoul", "America/New_York")) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      try {
        Bundler.pack(SITE, zip, problems);
      } finally {
        TimeZone.setDefault(here);
      }
      assertEquals(
          "34bdb2faf554e0b74828a8e73c4c6b778740f2f6fe2b97509320f5d65e4ebc12  docker.zip\n",
          Files.readString(sums()),
          zone);
    }
  }

  @Test
  void writesWhatSha256sumReads() throws Exception {
    Bundler.pack(SITE, zip, problems);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(zip));
    assertEquals(HexFormat.of().formatHex(digest) + "  docker.zip\n", Files.readString(sums()));
  }

  @Test
  void carriesTheFilesOfItsAuthorWithoutChange() throws IOException {
    Path picture = Files.writeString(folder.resolve("a.png"), "그림");
    Bundler.pack(
        new Site(List.of(new SiteFile("files/a.png", new Content.Copied(picture)))), zip, problems);
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(picture));
      assertEquals(sum.getValue(), packed.getEntry("docker/files/a.png").getCrc());
    }
  }

  @Test
  void leavesNoHalfZipWhenAFileWentAway() throws IOException {
    Bundler.pack(SITE, zip, problems);
    byte[] before = Files.readAllBytes(zip);
    Path gone = folder.resolve("gone.png");
    Site site = new Site(List.of(SITE.files().get(0), new SiteFile("z", new Content.Copied(gone))));
    assertThrows(UncheckedIOException.class, () -> Bundler.pack(site, zip, problems));
    assertEquals(HexFormat.of().formatHex(before), HexFormat.of().formatHex(read(zip)));
    assertEquals(List.of("docker.zip", "docker.zip.sha256"), names());
  }

  @Test
  void neverHoldsItself() throws IOException {
    Bundler.pack(SITE, zip, problems);
    byte[] before = read(zip);
    Site site = new Site(List.of(new SiteFile("files/docker.zip", new Content.Copied(zip))));
    assertFalse(Bundler.pack(site, zip, problems));
    assertEquals(
        zip.toString().substring(zip.getRoot().toString().length() - 1)
            + ": error: a note links to this file, so the bundle would hold itself\n"
            + "  fix: write the bundle to another place with `--out`, or remove the link\n"
            + "1 error\n",
        new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted()));
    assertEquals(HexFormat.of().formatHex(before), HexFormat.of().formatHex(read(zip)));
  }

  @Test
  void writesAPageOverTheOneThatIsThere() throws IOException {
    Path page = folder.resolve("docker.html");
    Bundler.write(file("single.html", "old"), page);
    Bundler.write(file("single.html", "new"), page);
    assertEquals("new", Files.readString(page));
  }

  private Path sums() {
    return zip.resolveSibling("docker.zip.sha256");
  }

  private static byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(zip.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
