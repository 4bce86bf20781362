package malmoi.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.clean.FrontMatter;
import malmoi.model.Draft.Given;
import malmoi.report.Place;
import malmoi.text.Bilingual;
import malmoi.text.Characters;
import malmoi.text.Hangul;
import malmoi.text.HeadingText;
import malmoi.text.Language;
import malmoi.text.Markdown.Heading;
import malmoi.text.Markdown.SourceLine;
import malmoi.text.WebAddress;

/**
 * Parts a note into entries. Front matter with a title makes the whole note one entry. In any other
 * note each heading of the second level opens one; without such headings a single {@code #} names
 * the one entry that the note is, several open one each, and failing those the highest headings do.
 */
final class NoteEntries {
  private final CleanNote note;
  private final List<Heading> headings;
  private final int level;
  private final NavigableMap<Integer, Citation> citations = new TreeMap<>();

  private NoteEntries(CleanNote note) {
    this.note = note;
    this.headings = note.markdown().headings();
    this.level = entryLevel();
    for (SourceLine line : note.markdown().sourceLines()) {
      citations.put(line.start(), citation(line));
    }
  }

  static List<Draft> of(CleanNote note) {
    NoteEntries entries = new NoteEntries(note);
    return isCollection(note) ? entries.underHeadings() : List.of(entries.wholeNote());
  }

  /** Whether the note has a page of its own besides those of its entries. */
  static boolean isCollection(CleanNote note) {
    return note.frontMatter().title().isEmpty();
  }

  /** What the note is called: its one heading of the first level. */
  static Optional<String> title(CleanNote note) {
    NoteEntries entries = new NoteEntries(note);
    List<Heading> first = entries.headings.stream().filter(h -> h.level() == 1).toList();
    return first.isEmpty() || entries.level == 1 && first.size() > 1
        ? Optional.empty()
        : Optional.of(first.get(0).text()).filter(text -> !text.isBlank());
  }

  private Draft wholeNote() {
    FrontMatter front = note.frontMatter();
    String title = front.title().orElseThrow();
    Place place = note.note().place(0, 0);
    int bodyStart = headsItself(title) ? headings.get(0).end() : 0;
    Entry entry =
        new Entry(
            note,
            title,
            0,
            bodyStart,
            note.markdown().length(),
            place,
            List.copyOf(citations.values()));
    Optional<Given> given = front.id().map(id -> new Given(id, front.idPlace()));
    return new Draft(
        entry, given, List.of(title), withAliases(title), HeadingText.isTopic(title), front.tags());
  }

  /** Many notes repeat their title as their first heading. */
  private boolean headsItself(String title) {
    return !headings.isEmpty()
        && headings.get(0).level() == 1
        && headings.get(0).text().equals(title.strip());
  }

  private Bilingual<List<String>> withAliases(String title) {
    Bilingual<List<String>> names = HeadingText.names(title);
    return Bilingual.of(
        language -> {
          Set<String> all = new LinkedHashSet<>(names.in(language));
          note.frontMatter().aliases().stream()
              .filter(alias -> Hangul.isIn(alias) == (language == Language.KO))
              .forEach(all::add);
          return List.copyOf(all);
        });
  }

  private List<Draft> underHeadings() {
    List<Heading> bounds = headings.stream().filter(heading -> heading.level() <= level).toList();
    List<Draft> drafts = new ArrayList<>();
    int preambleEnd = note.markdown().length();
    for (int k = 0; k < bounds.size(); k++) {
      Heading heading = bounds.get(k);
      boolean last = k + 1 == bounds.size();
      int end = last ? note.markdown().length() : bounds.get(k + 1).start();
      if (heading.level() == level && !heading.text().isBlank()) {
        preambleEnd = Math.min(preambleEnd, heading.start());
        drafts.add(draft(heading, end, preambleEnd));
      }
    }
    return drafts;
  }

  private int entryLevel() {
    if (headings.stream().anyMatch(heading -> heading.level() == 1)) {
      return headings.stream().anyMatch(heading -> heading.level() == 2) ? 2 : 1;
    }
    return headings.stream().mapToInt(Heading::level).min().orElse(2);
  }

  private Draft draft(Heading heading, int end, int preambleEnd) {
    Place place = note.place(heading.start(), heading.end());
    Entry entry =
        new Entry(
            note,
            heading.text(),
            heading.start(),
            heading.end(),
            end,
            place,
            citationsOf(heading.start(), end, preambleEnd));
    Optional<Given> given =
        Optional.of(heading.id())
            .filter(id -> !id.isEmpty())
            .map(
                id ->
                    new Given(
                        id,
                        note.place(heading.idStart() + 2, heading.idStart() + 2 + id.length())));
    return new Draft(
        entry,
        given,
        List.of(written(place), heading.text()),
        HeadingText.names(heading.text()),
        HeadingText.isTopic(heading.text()),
        note.frontMatter().tags());
  }

  /** The heading's words before anything was corrected. */
  private static String written(Place place) {
    return Characters.plain(place.lineText())
        .text()
        .replaceFirst("^\\s*#+\\s*", "")
        .replaceFirst("(?i)\\s*(?:</?br\\b[^<>]*>\\s*)*$", "")
        .replaceFirst("\\s*\\{#[^{}\\s]+\\}$", "")
        .replaceFirst("\\s+#+$", "");
  }

  /** The sources named in a stretch, or else those named before the first entry. */
  private List<Citation> citationsOf(int start, int end, int preambleEnd) {
    var own = citations.subMap(start, end).values();
    return List.copyOf(own.isEmpty() ? citations.headMap(preambleEnd).values() : own);
  }

  private Citation citation(SourceLine line) {
    return new Citation(
        WebAddress.page(line.address()),
        line.address(),
        WebAddress.quote(line.address()),
        line.start(),
        line.end(),
        note.place(line.linkStart(), line.end()));
  }
}
