package malmoi;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import malmoi.link.Linking;
import malmoi.model.Imprint;
import malmoi.read.Fields;
import malmoi.read.Ignored;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.site.Address;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Trust;

/**
 * What {@code glossary.yml} says of the whole glossary; what it does not say has its default.
 *
 * @param entryLevel of the headings that open entries
 * @param trust how much of raw HTML the notes may show
 */
public record Settings(
    Imprint imprint,
    Address address,
    Linking linking,
    Ignored ignored,
    Optional<Integer> entryLevel,
    Trust trust) {
  private static final String VERSION = "1";
  private static final List<String> KEYS =
      List.of(
          "malmoi",
          "title",
          "languages",
          "url",
          "repository",
          "branch",
          "license",
          "authors",
          "links",
          "ignore",
          "entries",
          "html");

  /**
   * Reads the settings.
   *
   * @param folder name of the project's folder: the title of a glossary that has none
   */
  public static Settings read(Optional<TextFile> file, String folder, Problems problems) {
    TextFile given = file.orElse(new TextFile("glossary.yml", ""));
    Reader reader = new Reader(Fields.of(given, problems), problems);
    return reader.settings(folder);
  }

  /** These settings with another address of the site, when there is one. */
  public Settings withUrl(Optional<String> url) {
    Address either = new Address(url.or(address::url), address.repository(), address.branch());
    return new Settings(imprint, either, linking, ignored, entryLevel, trust);
  }

  /** The address of a site with its final {@code /}; empty when it is no absolute http address. */
  public static Optional<String> siteUrl(String given) {
    try {
      URI uri = new URI(given);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      boolean whole =
          uri.getRawAuthority() != null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null;
      return web && whole
          ? Optional.of(given.endsWith("/") ? given : given + "/")
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Reads one key after another. */
  private record Reader(Fields fields, Problems problems) {

    Settings settings(String folder) {
      fields.tellUnknown(KEYS);
      fields
          .text("malmoi")
          .filter(version -> !version.equals(VERSION))
          .ifPresent(version -> tell("malmoi", "settings.version", version));
      return new Settings(
          imprint(folder),
          address(),
          linking(),
          Ignored.of(fields, "ignore"),
          fields.level("entries"),
          trust());
    }

    private Trust trust() {
      Optional<String> word = fields.text("html");
      Optional<Trust> trust = word.flatMap(Trust::of);
      if (word.isPresent() && trust.isEmpty()) {
        tell("html", "settings.html", word.get());
      }
      return trust.orElse(Trust.SANITISED);
    }

    private Imprint imprint(String folder) {
      Bilingual<Optional<String>> titles = fields.bilingual("title");
      Bilingual<String> title =
          Bilingual.of(
              language -> titles.in(language).or(() -> titles.in(language.other())).orElse(folder));
      return new Imprint(title, languages(), fields.text("license"), fields.texts("authors"));
    }

    private List<Language> languages() {
      List<Language> languages = new ArrayList<>();
      for (String tag : fields.texts("languages")) {
        Optional<Language> language = Language.of(tag);
        if (language.isEmpty()) {
          problems.tell(Problem.error(fields.place("languages", tag), "settings.language", tag));
        }
        language.filter(known -> !languages.contains(known)).ifPresent(languages::add);
      }
      return languages.isEmpty() ? List.of(Language.KO, Language.EN) : languages;
    }

    private Address address() {
      Optional<String> repository = webAddress("repository").map(Reader::withoutEnding);
      return new Address(webAddress("url"), repository, fields.text("branch").orElse("main"));
    }

    private Optional<String> webAddress(String key) {
      Optional<String> given = fields.text(key);
      Optional<String> address = given.flatMap(Settings::siteUrl);
      if (given.isPresent() && address.isEmpty()) {
        tell(key, "settings.url", given.get());
      }
      return address;
    }

    private static String withoutEnding(String repository) {
      return repository.replaceFirst("(\\.git)?/$", "");
    }

    private Linking linking() {
      Optional<String> word = fields.text("links");
      Optional<Linking> linking = word.flatMap(Linking::of);
      if (word.isPresent() && linking.isEmpty()) {
        String known =
            Arrays.stream(Linking.values())
                .map(one -> "`" + one.word() + "`")
                .collect(Collectors.joining(", "));
        tell("links", "settings.links", word.get(), known);
      }
      return linking.orElse(Linking.FIRST_IN_SECTION);
    }

    private void tell(String key, String id, String... details) {
      problems.tell(Problem.error(fields.place(key), id, details));
    }
  }
}
