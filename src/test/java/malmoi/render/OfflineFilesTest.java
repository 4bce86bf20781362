package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.model.Imprint;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;

class OfflineFilesTest {
  private static final Imprint IMPRINT =
      new Imprint(
          new Bilingual<>("컨테이너 \"용어집\"", "Container Glossary"),
          List.of(Language.KO, Language.EN),
          Optional.empty(),
          List.of());

  @Test
  void saysHowTheSiteIsInstalledUnderAnyAddress() {
    assertEquals(
        """
        {
          "name": "컨테이너 \\"용어집\\"",
          "lang": "ko",
          "start_url": "index.html",
          "scope": "./",
          "display": "standalone",
          "icons": [
            {
              "src": "assets/icon.svg",
              "sizes": "any",
              "type": "image/svg+xml"
            }
          ]
        }
        """,
        text("site.webmanifest", site("ko/docker.html")));
  }

  @Test
  void keepsFromTheFirstVisitWhatEveryPageNeeds() {
    List<SiteFile> site =
        site(
            "offline.html",
            "index.html",
            "ko/index.html",
            "en/search.html",
            "ko/docker.html",
            "ko/notes/index.html",
            "t/docker.html",
            "assets/style.css",
            "assets/search/entries-0123456789.js",
            "assets/previews/0.js",
            "files/a.png");
    assertEquals(
        "const CORE = [\"assets/search/entries-0123456789.js\",\"assets/style.css\","
            + "\"en/search.html\",\"index.html\",\"ko/index.html\",\"offline.html\"];",
        line(site, 1));
  }

  @Test
  void changesWithEachFileAndNotWithTheirOrder() {
    String before = line(site("a", "b"), 0);
    assertEquals(before, line(site("b", "a"), 0));
    assertNotEquals(before, line(site("a", "b", "c"), 0));
    List<SiteFile> changed = new ArrayList<>(site("a"));
    changed.add(new SiteFile("b", "other".getBytes(StandardCharsets.UTF_8)));
    assertNotEquals(before, line(changed, 0));
  }

  private static String line(List<SiteFile> site, int number) {
    return text("sw.js", site).lines().skip(number).findFirst().orElseThrow();
  }

  private static String text(String path, List<SiteFile> site) {
    return Offline.files(Theme.builtIn(), IMPRINT, site).stream()
        .filter(file -> file.path().equals(path))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static List<SiteFile> site(String... paths) {
    return Stream.of(paths)
        .map(path -> new SiteFile(path, path.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
