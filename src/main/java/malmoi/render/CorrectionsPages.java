package malmoi.render;

import java.util.List;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.clean.Correction;
import malmoi.render.CorrectionsPage.Row;
import malmoi.render.CorrectionsPage.Sheaf;
import malmoi.report.Place;
import malmoi.site.Address;
import malmoi.text.Language;

/** Makes the ledger of corrections in one language. */
final class CorrectionsPages {
  private final Catalog catalog;
  private final Frames frames;
  private final Address address;
  private final Language language;

  CorrectionsPages(Catalog catalog, Frames frames, Address address, Language language) {
    this.catalog = catalog;
    this.frames = frames;
    this.address = address;
    this.language = language;
  }

  CorrectionsPage page() {
    Labels labels = frames.labels(language);
    List<Sheaf> sheaves =
        catalog.glossary().cleanNotes().stream()
            .filter(note -> !note.corrections().isEmpty())
            .map(this::sheaf)
            .toList();
    int count = sheaves.stream().mapToInt(sheaf -> sheaf.rows().size()).sum();
    Sheet sheet =
        new Sheet(
            "corrections.html", labels.text("corrections.title"), labels.text("corrections.about"));
    return new CorrectionsPage(
        frames.of(sheet, language),
        count == 0 ? labels.text("corrections.none") : labels.text("corrections.count", count),
        sheaves);
  }

  private Sheaf sheaf(CleanNote note) {
    List<Row> rows = note.corrections().stream().map(correction -> row(note, correction)).toList();
    return new Sheaf(note.note().file().path(), rows);
  }

  private Row row(CleanNote note, Correction correction) {
    Place place = correction.place();
    int start = place.column() - 1;
    String line = place.lineText();
    return new Row(
        catalog.row(correction),
        Words.foreign(note.note().language(), language),
        correction.before(),
        correction.after(),
        Optional.of(correction.why())
            .filter(why -> !why.isEmpty())
            .map(why -> Words.ofScript(why, language)),
        line.substring(0, start),
        line.substring(start + place.length()),
        place.file() + ":" + place.line(),
        address.sourceOf(place),
        shownOn(note, correction));
  }

  private Optional<Link> shownOn(CleanNote note, Correction correction) {
    return catalog
        .toldAround(note, correction.offset())
        .map(told -> catalog.names(language).link(told.term()))
        .or(() -> new NoteLinks(catalog, language).to(note));
  }
}
