package malmoi.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
import malmoi.model.NotePage;
import malmoi.render.ReadingPage.WholeNote;
import malmoi.report.Place;
import malmoi.site.Address;
import malmoi.text.Language;

/** Makes the pages of whole notes in one language. */
final class ReadingPages {
  private final Catalog catalog;
  private final Frames frames;
  private final Address address;
  private final Language language;
  private final List<NotePage> notes;

  ReadingPages(Catalog catalog, Frames frames, Address address, Language language) {
    this.catalog = catalog;
    this.frames = frames;
    this.address = address;
    this.language = language;
    this.notes = catalog.glossary().notes();
  }

  /**
   * The page of a note.
   *
   * @param number of the note among all that have pages, from 0
   * @param made what pages in other languages show of it
   */
  ReadingPage of(int number, Map<CleanNote, WholeNote> made) {
    NotePage page = notes.get(number);
    CleanNote note = page.noteFor(language);
    String toPages = Sheet.toPages(path(page));
    WholeNote whole = whole(note, toPages, made);
    Optional<WholeNote> twin = twin(page, whole, toPages, made);
    boolean code = catalog.colors().concern(note, 0, note.markdown().length());
    String title = page.title(language) + " · " + label("note.kind");
    Sheet sheet = new Sheet(path(page), title, description(page, note), code, twin.isPresent());
    Language its = note.note().language();
    Place place = Place.ofFile(note.note().file().path());
    return new ReadingPage(
        frames.of(sheet, language),
        Words.ofName(page.title(its), its, language),
        Words.foreign(its, language),
        status(page, note),
        whole,
        twin,
        language.other().tag(),
        address.sourceOf(place),
        address.editorOf(place),
        link(number - 1, toPages),
        link(number + 1, toPages));
  }

  private WholeNote whole(CleanNote note, String toPages, Map<CleanNote, WholeNote> made) {
    return made.computeIfAbsent(note, key -> WholeNotes.of(catalog, note, toPages));
  }

  /** The note in the other language, when the page's own has as many parts. */
  private Optional<WholeNote> twin(
      NotePage page, WholeNote own, String toPages, Map<CleanNote, WholeNote> made) {
    boolean isTwofold =
        page.notes().in(language).isPresent()
            && catalog.glossary().imprint().languages().contains(language.other());
    return page.notes()
        .in(language.other())
        .filter(other -> isTwofold)
        .map(other -> whole(other, toPages, made))
        .filter(other -> other.parts().size() == own.parts().size());
  }

  private Optional<String> status(NotePage page, CleanNote note) {
    if (note.note().language() != language) {
      return Optional.of(label("note.untranslated"));
    }
    return page.notes()
        .in(catalog.glossary().imprint().defaultLanguage())
        .flatMap(original -> catalog.changes().outdated(note, original))
        .map(day -> frames.labels(language).text("term.outdated", day));
  }

  private Optional<Link> link(int number, String toPages) {
    if (number < 0 || number >= notes.size()) {
      return Optional.empty();
    }
    NotePage page = notes.get(number);
    Language its = page.noteFor(language).note().language();
    Words title = Words.ofName(page.title(its), its, language);
    return Optional.of(new Link(title, toPages + Hrefs.toNote(page.path(), "")));
  }

  static String path(NotePage page) {
    return "notes/" + page.path() + ".html";
  }

  private String description(NotePage page, CleanNote note) {
    String entries =
        catalog.told(note).stream()
            .map(told -> told.entry().heading())
            .collect(Collectors.joining(", "));
    return EntryTexts.shortened(entries.isEmpty() ? page.title(language) : entries);
  }

  private String label(String key) {
    return frames.labels(language).text(key);
  }
}
