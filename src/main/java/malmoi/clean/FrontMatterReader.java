package malmoi.clean;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import malmoi.read.Fields;
import malmoi.read.Note;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/**
 * Reads the keys of front matter that mean something here, each by itself: whatever an author's
 * other keys hold, and in whatever form, harms none of these. Mistakes are warnings, since a whole
 * site need not wait for one note.
 */
final class FrontMatterReader {
  private static final Set<String> KEYS =
      Set.of("title", "id", "aliases", "aka", "tags", "entries", "draft");

  private final Note note;
  private final Problems problems;
  private final Map<String, Fields> byKey = new LinkedHashMap<>();

  private FrontMatterReader(Note note, Problems problems) {
    this.note = note;
    this.problems = problems;
  }

  /**
   * What the front matter says.
   *
   * @param block of the note's text
   */
  static FrontMatter read(Note note, Optional<FrontMatterBlock> block, Problems problems) {
    FrontMatterReader reader = new FrontMatterReader(note, problems);
    if (FrontMatterBlock.isOpen(note.file().text())) {
      problems.tell(Problem.warning(note.place(0, 3), "front-matter.open"));
    }
    block.ifPresent(there -> there.keys().forEach(reader::read));
    return reader.frontMatter();
  }

  private void read(FrontMatterBlock.Key key) {
    if (!KEYS.contains(key.name())) {
      return;
    }
    String yaml = key.yaml(note.file().text());
    Fields fields = Fields.of(note.file(), key.start(), yaml, problems);
    Fields first = byKey.putIfAbsent(key.name(), fields);
    if (first != null) {
      String line = Integer.toString(first.place().line());
      Place place = fields.keyPlace(key.name());
      problems.tell(Problem.warning(place, "yaml.duplicate-key", key.name(), line));
    }
  }

  private FrontMatter frontMatter() {
    Set<String> aliases = new LinkedHashSet<>(parts("aliases"));
    aliases.addAll(parts("aka"));
    aliases.removeIf(FrontMatterReader::isAddress);
    return new FrontMatter(
        title(),
        fields("id").flatMap(fields -> fields.text("id")),
        fields("id").map(fields -> fields.place("id")).orElse(note.place(0, 0)),
        List.copyOf(aliases),
        parts("tags").stream().map(tag -> tag.replaceFirst("^#", "")).toList(),
        fields("entries").flatMap(fields -> fields.level("entries")),
        fields("draft").map(fields -> fields.flag("draft", false)).orElse(false));
  }

  private Optional<Fields> fields(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private List<String> parts(String key) {
    return fields(key).map(fields -> fields.parts(key)).orElse(List.of());
  }

  /** One that is no YAML, as {@code [Docker] 기초} is none, is meant as it stands. */
  private Optional<String> title() {
    Optional<Fields> fields = fields("title");
    if (fields.isEmpty() || !fields.get().keys().isEmpty()) {
      return fields.flatMap(given -> given.text("title")).map(String::strip);
    }
    String line = fields.get().place().lineText();
    return Optional.of(line.substring(line.indexOf(':') + 1).strip()).filter(t -> !t.isEmpty());
  }

  /** Hugo's aliases are old addresses of a page. */
  private static boolean isAddress(String alias) {
    return alias.startsWith("/") || alias.contains("://");
  }
}
