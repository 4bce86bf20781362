package malmoi.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.clean.FrontMatter;
import malmoi.model.Draft.Given;
import malmoi.model.Stretches.Stretch;
import malmoi.report.Place;
import malmoi.text.Bilingual;
import malmoi.text.Characters;
import malmoi.text.Hangul;
import malmoi.text.HeadingText;
import malmoi.text.Language;
import malmoi.text.Markdown.Heading;

/** Makes entries of a note. Front matter with a title makes the whole note one. */
final class NoteEntries {

  /** What is no word of a heading's line, in the order in which it is taken off. */
  private static final List<Pattern> MARKS =
      Stream.of(
              "^\\s*#+\\s*",
              "(?i)\\s*(?:</?br\\b[^<>]*>\\s*)*$",
              "\\s*\\{#[^{}\\s]+\\}$",
              "\\s+#+$")
          .map(Pattern::compile)
          .toList();

  private final CleanNote note;
  private final Stretches stretches;
  private final NoteCitations citations;
  private final NoteTags tags;

  /**
   * @param level of the headings that open entries, where the note has such headings
   */
  NoteEntries(CleanNote note, Optional<Integer> level) {
    this.note = note;
    this.stretches = new Stretches(note, level);
    this.citations = new NoteCitations(note);
    this.tags = new NoteTags(note);
  }

  CleanNote note() {
    return note;
  }

  /** Whether the note has a page of its own besides those of its entries. */
  static boolean isCollection(CleanNote note) {
    return note.frontMatter().title().isEmpty();
  }

  /** What titles the note: its one chapter, or its first above others' entries. */
  Optional<Heading> title() {
    return stretches.title();
  }

  /** The headings that open an entry unless they are general. */
  List<Heading> openings() {
    return isCollection(note) ? stretches.openings() : List.of();
  }

  /**
   * The entries, in order.
   *
   * @param general whether a heading opens none
   */
  List<Draft> drafts(Predicate<Heading> general) {
    if (!isCollection(note)) {
      return List.of(wholeNote());
    }
    List<Stretch> all = stretches.of(general.negate());
    List<Citation> ofNote = new ArrayList<>();
    Set<String> tagsOfNote = new LinkedHashSet<>(tags.ofNote());
    int end = 0;
    for (Stretch stretch : all) {
      ofNote.addAll(citations.within(end, stretch.start()));
      tagsOfNote.addAll(tags.within(end, stretch.start()));
      end = stretch.end();
    }
    ofNote.addAll(citations.within(end, note.markdown().length()));
    tagsOfNote.addAll(tags.within(end, note.markdown().length()));
    List<Draft> drafts = all.stream().map(stretch -> draft(stretch, ofNote, tagsOfNote)).toList();
    return stretches.areWhole(all) ? List.of(withFrontMatter(drafts.get(0))) : drafts;
  }

  private Draft draft(Stretch stretch, List<Citation> ofNote, Set<String> tagsOfNote) {
    List<Citation> own = citations.within(stretch.start(), stretch.end());
    Set<String> allTags = new LinkedHashSet<>(tagsOfNote);
    allTags.addAll(tags.within(stretch.start(), stretch.end()));
    Place place =
        stretch.heading().map(h -> note.place(h.start(), h.end())).orElse(note.note().place(0, 0));
    Entry entry =
        new Entry(
            note,
            stretch.words(),
            stretch.start(),
            stretch.bodyStart(),
            stretch.end(),
            place,
            own.isEmpty() ? ofNote : own);
    return draft(
        entry,
        stretch.heading().flatMap(this::given),
        stretch.heading().map(this::written).orElse(List.of(stretch.words())),
        List.copyOf(allTags));
  }

  private Draft wholeNote() {
    String title = note.frontMatter().title().orElseThrow();
    int start = stretches.headedBy(title).map(Heading::end).orElse(0);
    int end = note.markdown().length();
    Place place = note.note().place(0, 0);
    Entry entry = new Entry(note, title, 0, start, end, place, citations.within(0, end));
    return withFrontMatter(draft(entry, Optional.empty(), List.of(title), tags.all()));
  }

  private Draft draft(
      Entry entry, Optional<Given> given, List<String> headings, List<String> allTags) {
    boolean topic = HeadingText.isTopic(entry.heading());
    Bilingual<List<String>> names = HeadingText.names(entry.heading());
    return new Draft(
        entry, given, headings, topic ? names : withBold(names, entry), topic, allTags);
  }

  /** A note's one entry has the id and the aliases of the note. */
  private Draft withFrontMatter(Draft draft) {
    FrontMatter front = note.frontMatter();
    return new Draft(
        draft.entry(),
        draft.given().or(() -> front.id().map(id -> Given.of(id, front.idPlace()))),
        draft.headings(),
        withAliases(draft.names()),
        draft.topic(),
        draft.tags());
  }

  private Bilingual<List<String>> withAliases(Bilingual<List<String>> names) {
    return Bilingual.of(
        language -> {
          Set<String> all = new LinkedHashSet<>(names.in(language));
          note.frontMatter().aliases().stream()
              .filter(alias -> Hangul.isIn(alias) == (language == Language.KO))
              .forEach(all::add);
          return List.copyOf(all);
        });
  }

  /** The names, and where they are of one language those at the entry's first bold words. */
  private Bilingual<List<String>> withBold(Bilingual<List<String>> names, Entry entry) {
    if (!names.ko().isEmpty() && !names.en().isEmpty()) {
      return names;
    }
    return note.markdown()
        .firstBold(entry.bodyStart(), entry.end())
        .map(HeadingText::names)
        .filter(more -> HeadingText.share(names, more))
        .map(
            more ->
                Bilingual.<List<String>>of(
                    language -> joined(names.in(language), more.in(language))))
        .orElse(names);
  }

  private static List<String> joined(List<String> names, List<String> more) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(more);
    return List.copyOf(all);
  }

  Optional<Given> given(Heading heading) {
    int start = heading.idStart() + 2;
    return Optional.of(heading.id())
        .filter(id -> !id.isEmpty())
        .map(id -> Given.of(id, note.place(start, start + id.length())));
  }

  /** The heading's words before anything was corrected, and as they are. */
  List<String> written(Heading heading) {
    String line = Characters.plain(note.place(heading.start(), heading.end()).lineText()).text();
    for (Pattern mark : MARKS) {
      line = mark.matcher(line).replaceFirst("");
    }
    return List.of(line, heading.text());
  }
}
