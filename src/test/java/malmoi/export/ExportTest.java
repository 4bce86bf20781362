package malmoi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.link.LinkedGlossary;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.model.Kind;
import malmoi.model.Linkage;
import malmoi.model.NotePage;
import malmoi.model.Term;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final Bilingual<List<String>> NAMES =
      new Bilingual<>(List.of("컨테이너"), List.of("container", "OCI container"));

  @Test
  void tellsOfEveryTerm() {
    assertEquals(
        """
        {
          "version": 1,
          "title": {
            "ko": "용어집",
            "en": "Glossary"
          },
          "license": "CC-BY-4.0",
          "terms": [
            {
              "id": "container",
              "kind": "term",
              "names": {
                "ko": [
                  "컨테이너"
                ],
                "en": [
                  "container",
                  "OCI container"
                ]
              },
              "pages": {
                "ko": "ko/container.html",
                "en": "en/container.html"
              },
              "tags": [
                "기초"
              ]
            }
          ]
        }
        """,
        export(new TermsJson(), glossary(Optional.of("CC-BY-4.0"), Language.KO, Language.EN)));
  }

  @Test
  void namesNoLicenseThatIsUnknownAndNoPageThatIsNotMade() {
    String json = export(new TermsJson(), glossary(Optional.empty(), Language.EN));
    assertEquals(
        """
        {
          "version": 1,
          "title": {
            "en": "Glossary"
          },
          "terms": [\
        """,
        json.substring(0, json.indexOf('[') + 1));
    assertEquals(-1, json.indexOf("ko/container.html"));
  }

  @Test
  void listsTheAddressOfEveryPage() {
    Address address =
        new Address(Optional.of("https://example.org/words/"), Optional.empty(), "main");
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/words/ko/index.html</loc></url>
        <url><loc>https://example.org/words/ko/map.html</loc></url>
        <url><loc>https://example.org/words/ko/sources.html</loc></url>
        <url><loc>https://example.org/words/ko/corrections.html</loc></url>
        <url><loc>https://example.org/words/ko/notes/%EB%8F%84%EC%BB%A4.html</loc></url>
        <url><loc>https://example.org/words/ko/container.html</loc></url>
        </urlset>
        """,
        export(new Sitemap(address), glossary(Optional.empty(), Language.KO)));
  }

  @Test
  void makesNoSitemapOfASiteThatIsNowhere() {
    LinkedGlossary glossary = glossary(Optional.empty(), Language.KO);
    assertEquals(List.of(), new Sitemap(Address.UNKNOWN).export(glossary));
  }

  private static String export(Exporter exporter, LinkedGlossary glossary) {
    SiteFile file = exporter.export(glossary).get(0);
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static LinkedGlossary glossary(Optional<String> license, Language... languages) {
    Imprint imprint =
        new Imprint(new Bilingual<>("용어집", "Glossary"), List.of(languages), license, List.of());
    Term term =
        new Term("container", Kind.TERM, NAMES, List.of("기초"), List.of(), Linkage.USUAL, List.of());
    NotePage note =
        new NotePage(
            "도커",
            new Bilingual<>(Optional.empty(), Optional.empty()),
            new Bilingual<>(Optional.empty(), Optional.empty()));
    Glossary glossary = new Glossary(imprint, List.of(term), List.of(note), List.of(), List.of());
    return new LinkedGlossary(glossary, Map.of(), Map.of(), Map.of(), List.of());
  }
}
