package malmoi.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.read.Attachment;
import malmoi.read.TextReader;
import malmoi.read.ThemeFolder;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/** What the pages are made with: the built-in theme, and files of a project in its place. */
public final class Theme {
  private final Map<String, byte[]> own = new HashMap<>();
  private final Map<String, Attachment> assets;
  private final Bilingual<Labels> labels;
  private final Printer printer;

  private Theme(ThemeFolder folder, List<Language> languages, Problems problems) {
    Map<String, TextFile> texts = new TreeMap<>();
    folder.files().forEach((name, file) -> take(name, file, texts, problems));
    this.assets = new TreeMap<>(folder.assets());
    OwnTemplates templates = OwnTemplates.among(texts);
    templates.tellUncalled(problems);
    Bilingual<Labels> written =
        Bilingual.of(
            language ->
                Labels.read(
                    language,
                    Optional.ofNullable(texts.get(Labels.file(language))),
                    templates.said(),
                    problems));
    for (Language language : languages) {
      templates.tellUnknown(written.in(language), Labels.file(language), problems);
    }
    this.labels = written.map(some -> some.orKeys(templates.said()));
    this.printer = new Printer(templates, problems);
  }

  /** The theme without any file of a project. */
  public static Theme builtIn() {
    return new Theme(ThemeFolder.none(), List.of(), new Problems());
  }

  /**
   * The theme of a project. Where a file of its own is wrong, which is told, the built-in one
   * stands in for it.
   *
   * @param languages of the glossary: each has all labels that the templates say
   */
  public static Theme of(ThemeFolder folder, List<Language> languages, Problems problems) {
    return new Theme(folder, languages, problems);
  }

  /** The names of all files that a project may replace. */
  public static Set<String> names() {
    return BuiltIn.names();
  }

  /** Takes a file that differs from the built-in one; ends of lines are no difference. */
  private void take(String name, Attachment file, Map<String, TextFile> texts, Problems problems) {
    byte[] bytes = file.bytes();
    if (names().contains(name) && lines(bytes).equals(lines(BuiltIn.bytes(name)))) {
      return;
    }
    own.put(name, bytes);
    if (name.endsWith(".jte") || name.endsWith(".yml")) {
      TextReader.read(file.file(), file.path(), problems).ifPresent(text -> texts.put(name, text));
    }
  }

  private static String lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
  }

  public Bilingual<Labels> labels() {
    return labels;
  }

  Printer printer() {
    return printer;
  }

  /** What goes into each site, whatever is in it. */
  Stream<SiteFile> assets() {
    String styles = BuiltIn.STYLES.stream().map(this::text).collect(Collectors.joining("\n"));
    return Stream.of(
            Stream.of(new SiteFile("assets/pages.css", styles.getBytes(StandardCharsets.UTF_8))),
            BuiltIn.ASSETS.stream().map(this::asset),
            assets.entrySet().stream()
                .map(asset -> new SiteFile("assets/" + asset.getKey(), asset.getValue().bytes())))
        .flatMap(files -> files);
  }

  SiteFile asset(String name) {
    return new SiteFile("assets/" + name, bytes(name));
  }

  /** Whether the project has a file of its own in place of the built-in one. */
  public boolean replaces(String name) {
    return own.containsKey(name);
  }

  /** A file of the theme as text. */
  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) {
    byte[] bytes = own.get(name);
    return bytes != null ? bytes : BuiltIn.bytes(name);
  }
}
