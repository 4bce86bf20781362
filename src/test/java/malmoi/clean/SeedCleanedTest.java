package malmoi.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The project's oldest note, whose file nobody mends. */
@EnabledIf("isThere")
class SeedCleanedTest {
  private static final Path NOTE = Path.of("notes/docker_report.md");

  /** A fork that keeps other notes has nothing to show here. */
  static boolean isThere() {
    return Files.exists(NOTE);
  }

  @Test
  void isByteForByteAsItsAuthorWroteIt() throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(NOTE));
    assertEquals(
        "7701098f5404fedfbcffcafb4c878fb760d67a6294354a0d563d625bbfbfd51c",
        HexFormat.of().formatHex(digest));
  }

  @Test
  void readsCleanlyFromItsFirstLineToItsLast() throws IOException {
    assertEquals(expected("docker_report.md"), cleaned().text());
  }

  @Test
  void hasALedgerOfAllThatWasCorrected() throws IOException {
    assertEquals(expected("docker_report.ledger.txt"), cleaned().ledger());
    assertEquals("", cleaned().told());
  }

  @Test
  void isNotCleanedFurtherByCleaningItAgain() throws IOException {
    String corrections = Files.readString(Path.of("notes/corrections.yml"));
    String once = cleaned().text();
    assertEquals(once, Cleaned.of("notes/docker_report.md", once, corrections).text());
  }

  private static Cleaned cleaned() throws IOException {
    return Cleaned.of(
        "notes/docker_report.md",
        Files.readString(NOTE),
        Files.readString(Path.of("notes/corrections.yml")));
  }

  private static String expected(String name) throws IOException {
    try (InputStream file = SeedCleanedTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
