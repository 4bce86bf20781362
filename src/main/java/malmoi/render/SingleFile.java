package malmoi.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.link.CopiedFile;
import malmoi.link.LinkedGlossary;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.render.Booklets.Binding;
import malmoi.render.SinglePage.Data;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/**
 * The whole glossary as one file to mail: its booklets, with the search, the styles and the
 * pictures in it. It asks nobody for anything, and says so to the browser.
 */
public final class SingleFile implements Exporter {
  /** The type of a picture by the ending of its name, where they differ. */
  private static final Map<String, String> TYPES =
      Map.of("jpg", "jpeg", "jfif", "jpeg", "svg", "svg+xml", "ico", "x-icon");

  private final Address address;
  private final String version;
  private final Changes changes;
  private final Finder finder;
  private final Theme theme;
  private final Bilingual<Labels> labels;

  /**
   * An exporter with a theme.
   *
   * @param version of the generator, which the page names
   * @param changed when notes were last changed, by their paths, as far as it is known
   */
  public SingleFile(
      Theme theme,
      Address address,
      String version,
      Map<String, OffsetDateTime> changed,
      Finder finder) {
    this.theme = theme;
    this.labels = theme.labels();
    this.address = address;
    this.version = version;
    this.changes = new Changes(Map.copyOf(changed));
    this.finder = finder;
  }

  /** How many terms such a file may have. */
  public static int mostTerms() {
    return Booklets.MOST_TERMS;
  }

  @Override
  public List<SiteFile> export(LinkedGlossary linked) {
    return List.of(theme.printer().print("single.html", "single", page(linked)));
  }

  private SinglePage page(LinkedGlossary linked) {
    Catalog catalog = new Catalog(linked, labels, changes);
    Frames frames = new Frames(address, version, labels, catalog.glossary());
    Imprint imprint = catalog.glossary().imprint();
    List<Booklet> booklets = booklets(catalog, frames);
    boolean code = booklets.get(0).code();
    String style = styles(code);
    String script = script(catalog, code);
    Labels own = labels.in(imprint.defaultLanguage());
    return new SinglePage(
        own,
        imprint.defaultLanguage(),
        imprint.title().in(imprint.defaultLanguage()),
        own.text("index.about"),
        frames.colophon().generator(),
        policy(style, script),
        data("image/svg+xml", theme.text("icon.svg").getBytes(StandardCharsets.UTF_8)),
        new Markup(style),
        new Markup(script),
        finder.data().entrySet().stream()
            .map(each -> data(each.getKey(), each.getValue()))
            .toList(),
        booklets);
  }

  private List<Booklet> booklets(Catalog catalog, Frames frames) {
    Glossary glossary = catalog.glossary();
    List<Language> languages = glossary.imprint().languages();
    List<Booklet> booklets = new ArrayList<>();
    for (Language language : languages) {
      Optional<String> other =
          languages.stream()
              .filter(each -> each != language)
              .map(each -> prefix(each, languages))
              .findFirst();
      Binding binding = new Binding(prefix(language, languages), SingleFile::picture, other);
      booklets.add(new Booklets(catalog, frames, address, language, binding).booklet());
    }
    return booklets;
  }

  /** Of the ids of entries: a term's own id is its entry in the glossary's first language. */
  private static String prefix(Language language, List<Language> languages) {
    return language == languages.get(0) ? "" : language.tag() + "/";
  }

  private String styles(boolean code) {
    List<String> names =
        List.of("style.css", "frame.css", "prose.css", "sheet.css", "search.css", "print.css");
    return Stream.concat(names.stream(), Stream.of("code.css").filter(name -> code))
        .map(theme::text)
        .collect(Collectors.joining());
  }

  /** No part of it ends the element that holds it. */
  private String script(Catalog catalog, boolean code) {
    String colors =
        catalog
            .colors()
            .files(theme)
            .filter(file -> code && file.path().endsWith(".js"))
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    return (finder.script() + theme.text("single.js") + colors)
        .replace("<!--", "<\\!--")
        .replaceAll("(?i)</(script)", "<\\\\/$1");
  }

  private static Data data(String name, String json) {
    return new Data("search/" + name, new Markup(json.replace("<", "\\u003c")));
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; img-src data:; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String picture(CopiedFile file) {
    String ending =
        file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      byte[] bytes = Files.readAllBytes(file.original());
      return data("image/" + TYPES.getOrDefault(ending, ending), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String data(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
