package malmoi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import malmoi.clean.CleanNote;
import malmoi.text.Markdown.Heading;

/**
 * Parts a note. The headings of one level open an entry each, but for general ones, whose text
 * stays the note's; where that leaves none, its chapters are the entries, or the note is one by its
 * file's name.
 */
final class Stretches {

  /** What an entry covers; its heading's words stand in the text or are the file's name. */
  record Stretch(String words, Optional<Heading> heading, int start, int bodyStart, int end) {}

  private static final Set<String> NAMELESS = Set.of("readme", "index", "home");

  private final CleanNote note;
  private final List<Heading> headings;
  private final Levels levels;

  /**
   * @param level of the headings that open entries, where the note has such headings
   */
  Stretches(CleanNote note, Optional<Integer> level) {
    this.note = note;
    this.headings = note.markdown().headings().stream().filter(h -> !h.text().isBlank()).toList();
    this.levels = Levels.of(note, level);
  }

  /** What titles the note: its one chapter, or its first above others' entries. */
  Optional<Heading> title() {
    List<Heading> chapters = chapters();
    return chapters.isEmpty() || levels.entries() == levels.chapters() && chapters.size() > 1
        ? Optional.empty()
        : Optional.of(chapters.get(0));
  }

  /** The headings that open an entry unless they are general. */
  List<Heading> openings() {
    return headings.stream().filter(h -> h.level() == levels.entries()).toList();
  }

  /** The first heading, when it repeats the note's title, as in many notes. */
  Optional<Heading> headedBy(String title) {
    return headings.stream()
        .limit(1)
        .filter(first -> first.level() == 1 && first.text().equals(title.strip()))
        .findFirst();
  }

  /** Whether the whole note is one entry, by its file's name or its one chapter. */
  boolean areWhole(List<Stretch> stretches) {
    return stretches.size() == 1
        && stretches
            .get(0)
            .heading
            .map(h -> h.level() == levels.chapters() && chapters().size() == 1)
            .orElse(true);
  }

  /**
   * Those under the openings; beside them, or without any, the chapters that hold none.
   *
   * @param own whether a heading opens one
   */
  List<Stretch> of(Predicate<Heading> own) {
    TreeMap<Integer, Stretch> stretches = new TreeMap<>();
    under(levels.entries(), own).forEach(stretch -> stretches.put(stretch.start, stretch));
    List<Stretch> chapters = under(levels.chapters(), own);
    boolean isOne = stretches.isEmpty() && chapters().size() == 1;
    chapters.stream()
        .skip(stretches.isEmpty() ? 0 : 1)
        .filter(chapter -> stretches.subMap(chapter.start, chapter.end).isEmpty())
        .filter(chapter -> isOne || hasText(chapter))
        .toList()
        .forEach(chapter -> stretches.put(chapter.start, chapter));
    Stretch whole = new Stretch(fileName(), Optional.empty(), 0, 0, note.markdown().length());
    if (stretches.isEmpty() && hasText(whole) && !whole.words.isEmpty()) {
      return List.of(whole);
    }
    return List.copyOf(stretches.values());
  }

  /** What stands under the headings of one level, each up to the next of this or a higher one. */
  private List<Stretch> under(int level, Predicate<Heading> own) {
    List<Heading> bounds =
        note.markdown().headings().stream().filter(heading -> heading.level() <= level).toList();
    List<Stretch> stretches = new ArrayList<>();
    for (int k = 0; k < bounds.size(); k++) {
      Heading heading = bounds.get(k);
      boolean last = k + 1 == bounds.size();
      int end = last ? note.markdown().length() : bounds.get(k + 1).start();
      if (heading.level() == level && !heading.text().isBlank() && own.test(heading)) {
        stretches.add(
            new Stretch(heading.text(), Optional.of(heading), heading.start(), heading.end(), end));
      }
    }
    return stretches;
  }

  private List<Heading> chapters() {
    return headings.stream().filter(heading -> heading.level() == levels.chapters()).toList();
  }

  private boolean hasText(Stretch stretch) {
    return !note.markdown().runs(stretch.bodyStart, stretch.end).isEmpty();
  }

  /** A note that only stands for its folder or the whole has no name of its own. */
  private String fileName() {
    String path = note.note().name();
    String name = path.substring(path.lastIndexOf('/') + 1).replace('_', ' ').strip();
    return NAMELESS.contains(name.toLowerCase(Locale.ROOT)) ? "" : name;
  }
}
