package malmoi.render;

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

  ReadingPages(Catalog catalog, Frames frames, Address address, Language language) {
    this.catalog = catalog;
    this.frames = frames;
    this.address = address;
    this.language = language;
  }

  /**
   * The page of the note.
   *
   * @param made what pages in other languages show of it
   */
  ReadingPage of(NotePage page, Map<CleanNote, WholeNote> made) {
    CleanNote note = page.noteFor(language);
    boolean code = catalog.colors().concern(note, 0, note.markdown().length());
    String title = page.title(language) + " · " + label("note.kind");
    Sheet sheet = new Sheet(path(page), title, description(page, note), code);
    Language its = note.note().language();
    Place place = Place.ofFile(note.note().file().path());
    return new ReadingPage(
        frames.of(sheet, language),
        Words.ofName(page.title(its), its, language),
        Words.foreign(its, language),
        its == language ? Optional.empty() : Optional.of(label("note.untranslated")),
        made.computeIfAbsent(note, key -> WholeNotes.of(catalog, note, sheet.toPages())),
        address.sourceOf(place),
        address.editorOf(place));
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
