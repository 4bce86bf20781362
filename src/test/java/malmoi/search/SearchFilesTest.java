package malmoi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import malmoi.link.LinkedGlossary;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.model.Kind;
import malmoi.model.Linkage;
import malmoi.model.Term;
import malmoi.render.Theme;
import malmoi.site.Address;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;

class SearchFilesTest {

  @Test
  void namesDataByItsContent() {
    List<String> paths = paths("컨테이너", Address.UNKNOWN);
    assertEquals(
        List.of("assets/search.js", "assets/search/index.js"),
        paths.stream().filter(path -> !path.contains("-")).toList());
    assertEquals(paths, paths("컨테이너", Address.UNKNOWN));
    assertFalse(paths.equals(paths("컨테이나", Address.UNKNOWN)));
  }

  @Test
  void handsOverOneText() {
    String entries = text("it's </script> \\ \" \u2028 <!--", "assets/search/entries-");
    assertTrue(entries.startsWith("malmoi(\"entries\",'{"), entries);
    assertTrue(entries.contains("it\\'s <\\/script> \\\\\\\\ \\\\\" \\u2028 <\\!--"), entries);
  }

  @Test
  void describesItselfToBrowsersWhenItIsKnownWhereItIs() {
    Address published =
        new Address(Optional.of("https://example.org/g/"), Optional.empty(), "main");
    assertEquals(
        List.of("opensearch.ko.xml"),
        paths("컨테이너", published).stream().filter(path -> path.endsWith(".xml")).toList());
  }

  @Test
  void weighsAtMostTwelveKilobytes() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(new Runtime(Theme.builtIn()).file().bytes());
    }
    assertTrue(zipped.size() <= 12 * 1024, "" + zipped.size());
  }

  private static String text(String name, String path) {
    return files(name, Address.UNKNOWN).stream()
        .filter(file -> file.path().startsWith(path))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> paths(String name, Address address) {
    return files(name, address).stream().map(SiteFile::path).toList();
  }

  private static List<SiteFile> files(String name, Address address) {
    Term term =
        new Term(
            "container",
            Kind.TERM,
            new Bilingual<>(List.of(name), List.of()),
            List.of(),
            List.of(),
            Linkage.USUAL,
            List.of());
    Imprint imprint =
        new Imprint(
            new Bilingual<>("용어집", "Glossary"), List.of(Language.KO), Optional.empty(), List.of());
    Glossary glossary = new Glossary(imprint, List.of(term), List.of(), List.of(), List.of());
    return new Search(Theme.builtIn(), address)
        .export(new LinkedGlossary(glossary, Map.of(), Map.of(), Map.of(), List.of()));
  }
}
