package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One page of each kind, compared whole. {@code -Dpages=rewrite} writes what is expected anew, to
 * be reviewed as a diff.
 */
class PagesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/pages");
  private static final Map<String, String> SITE = Sample.full().site(Sample.PUBLISHED);

  @ParameterizedTest
  @CsvSource({
    "index.html, entrance.html",
    "404.html, missing.html",
    "t/docker.html, permalink.html",
    "ko/index.html, index.html",
    "ko/docker.html, term.html",
    "en/create-image.html, untranslated.html",
    "ko/container.html, wanted.html",
    "ko/notes/docker.html, note.html",
    "ko/map.html, map.html",
    "ko/sources.html, sources.html",
    "en/corrections.html, corrections.html",
    "ko/print.html, print.html"
  })
  void looksAsBefore(String page, String expected) throws IOException {
    Path file = EXPECTED.resolve(expected);
    if ("rewrite".equals(System.getProperty("pages"))) {
      Files.writeString(file, SITE.get(page));
    }
    assertEquals(Files.readString(file), SITE.get(page));
  }
}
