package malmoi.model;

import java.util.List;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.text.Markdown.Heading;

/**
 * The level of the headings that open a note's entries: that of its front matter, else that of the
 * glossary, when the note has such headings; else the second; without such headings the first, and
 * failing those the highest that there is.
 */
final class EntryLevel {
  private EntryLevel() {}

  static int of(CleanNote note, Optional<Integer> wanted) {
    List<Heading> headings = note.markdown().headings();
    return note.frontMatter()
        .entries()
        .filter(level -> has(headings, level))
        .or(() -> wanted.filter(level -> has(headings, level)))
        .orElseGet(() -> usual(headings));
  }

  private static int usual(List<Heading> headings) {
    if (has(headings, 1)) {
      return has(headings, 2) ? 2 : 1;
    }
    return headings.stream().mapToInt(Heading::level).min().orElse(2);
  }

  private static boolean has(List<Heading> headings, int level) {
    return headings.stream().anyMatch(heading -> heading.level() == level);
  }
}
