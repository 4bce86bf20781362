package malmoi.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.text.Markdown.TagLine;

/** The tags of a note: of its front matter, and of its lines of {@code #tags}. */
final class NoteTags {
  private final List<String> given;
  private final NavigableMap<Integer, TagLine> lines = new TreeMap<>();
  private final int end;

  NoteTags(CleanNote note) {
    this.given = note.frontMatter().tags();
    note.markdown().tagLines().forEach(line -> lines.put(line.start(), line));
    this.end = note.markdown().text().stripTrailing().length();
  }

  /** Those of the whole note, wherever its entries are: a line at its end tells of all above. */
  Set<String> ofNote() {
    Set<String> tags = new LinkedHashSet<>(given);
    Optional.ofNullable(lines.lastEntry())
        .map(Map.Entry::getValue)
        .filter(line -> line.end() >= end)
        .ifPresent(line -> tags.addAll(line.tags()));
    return tags;
  }

  /** Those of the lines from {@code start} to before {@code end}. */
  List<String> within(int start, int end) {
    return lines.subMap(start, end).values().stream()
        .flatMap(line -> line.tags().stream())
        .toList();
  }

  List<String> all() {
    Set<String> tags = new LinkedHashSet<>(given);
    lines.values().forEach(line -> tags.addAll(line.tags()));
    return List.copyOf(tags);
  }
}
