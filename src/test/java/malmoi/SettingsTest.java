package malmoi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import malmoi.link.Linking;
import malmoi.model.Imprint;
import malmoi.read.Ignored;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.site.Address;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Problems problems = new Problems();

  @Test
  void haveADefaultForEverything() {
    assertEquals(
        new Settings(
            new Imprint(
                new Bilingual<>("내 노트", "내 노트"),
                List.of(Language.KO, Language.EN),
                Optional.empty(),
                List.of()),
            Address.UNKNOWN,
            Linking.FIRST_IN_SECTION,
            Ignored.none(),
            Optional.empty(),
            Trust.SANITISED),
        Settings.read(Optional.empty(), "내 노트", problems));
  }

  @Test
  void areReadFromTheFile() {
    Settings settings =
        read(
            """
            malmoi: 1
            title: {ko: 컨테이너 용어집, en: Container Glossary}
            languages: [en, ko]
            url: https://example.github.io/container-glossary
            repository: https://github.com/OWNER/REPO.git
            branch: trunk
            license: CC-BY-4.0
            authors: [김, Lee]
            links: first-in-entry
            entries: 3
            html: trusted
            """);
    assertEquals(
        new Settings(
            new Imprint(
                new Bilingual<>("컨테이너 용어집", "Container Glossary"),
                List.of(Language.EN, Language.KO),
                Optional.of("CC-BY-4.0"),
                List.of("김", "Lee")),
            new Address(
                Optional.of("https://example.github.io/container-glossary/"),
                Optional.of("https://github.com/OWNER/REPO"),
                "trunk"),
            Linking.FIRST_IN_ENTRY,
            Ignored.none(),
            Optional.of(3),
            Trust.TRUSTED),
        settings);
    assertEquals("", told());
  }

  @Test
  void haveOneTitleForBothLanguagesWhenOneIsGiven() {
    assertEquals(new Bilingual<>("가", "가"), read("title: 가\n").imprint().title());
    assertEquals(new Bilingual<>("a", "a"), read("title: {en: a}\n").imprint().title());
  }

  @Test
  void tellEveryMistakeAtOnce() {
    read("malmoi: 2\nlanguages: [ko, fr]\nurl: example.org\nlinks: some\ntitel: a\n");
    assertEquals(
        """
        glossary.yml:1:9: error: version `2` of the format is not known to this Malmoi
          1 | malmoi: 2
            |         ^
          fix: write `malmoi: 1`, or use a newer Malmoi
        glossary.yml:2:17: error: `fr` is not a language that a glossary can have
          2 | languages: [ko, fr]
            |                 ^^
          fix: use `ko`, `en` or both: `languages: [ko, en]`
        glossary.yml:3:6: error: `example.org` is not a web address
          3 | url: example.org
            |      ^^^^^^^^^^^
          fix: write the whole address, as in `https://example.org/glossary/`
        glossary.yml:4:8: error: `links` cannot be `some`
          4 | links: some
            |        ^^^^
          fix: use one of `first-in-section`, `first-in-entry`, `all`, `none`
        glossary.yml:5:1: error: there is no key `titel` here
          5 | titel: a
            | ^^^^^
          fix: did you mean `title`?
        5 errors
        """,
        told());
  }

  @ParameterizedTest
  @CsvSource({
    "http://a, http://a/",
    "https://a.b/c/, https://a.b/c/",
    "HTTPS://용어집.한국/가, HTTPS://용어집.한국/가/",
    "http://localhost:8080, http://localhost:8080/"
  })
  void takeAWholeWebAddressForThatOfASite(String given, String url) {
    assertEquals(Optional.of(url), Settings.siteUrl(given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.b",
        "/a",
        "//a.b",
        "ftp://a.b",
        "https:",
        "https:///a",
        "http://a/?b",
        "http://a/#b",
        "http://a b"
      })
  void takeNothingElseForIt(String given) {
    assertEquals(Optional.empty(), Settings.siteUrl(given));
  }

  private Settings read(String text) {
    return Settings.read(Optional.of(new TextFile("glossary.yml", text)), "x", problems);
  }

  private String told() {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted());
  }
}
