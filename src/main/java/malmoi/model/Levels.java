package malmoi.model;

import java.util.List;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Heading;

/**
 * What the headings of a note stand for, by their level.
 *
 * @param chapters of its chapters, of which one alone is its title: the first level, or any other
 *     that only the heading has that the note begins with, and that none is above
 * @param entries of those that open entries: as the note's front matter says, else as the glossary
 *     does, when the note has such headings; else the level below chapters, or failing that theirs
 */
record Levels(int chapters, int entries) {

  static Levels of(CleanNote note, Optional<Integer> wanted) {
    List<Heading> headings = note.markdown().headings();
    int chapters = chapters(note.markdown(), headings);
    int entries =
        note.frontMatter()
            .entries()
            .filter(level -> has(headings, level))
            .or(() -> wanted.filter(level -> has(headings, level)))
            .orElse(has(headings, chapters + 1) ? chapters + 1 : chapters);
    return new Levels(chapters, entries);
  }

  private static int chapters(Markdown text, List<Heading> headings) {
    int highest = headings.stream().mapToInt(Heading::level).min().orElse(1);
    boolean isTitle =
        headings.stream().filter(heading -> heading.level() == highest).count() == 1
            && headings.get(0).level() == highest
            && text.runs(0, headings.get(0).start()).isEmpty();
    return highest == 1 || isTitle ? highest : highest - 1;
  }

  private static boolean has(List<Heading> headings, int level) {
    return headings.stream().anyMatch(heading -> heading.level() == level);
  }
}
