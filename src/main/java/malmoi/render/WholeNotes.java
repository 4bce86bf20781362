package malmoi.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.render.NoteText.Stretch;
import malmoi.render.ReadingPage.Part;
import malmoi.render.ReadingPage.WholeNote;
import malmoi.text.Markdown.Heading;

/**
 * Sets a note in the parts that its page shows: one a heading of the first two levels, and one an
 * entry.
 */
final class WholeNotes {
  private final Catalog catalog;
  private final CleanNote note;
  private final String toPages;
  private final NoteText text;
  private final Map<Integer, String> ids = new HashMap<>();
  private final Optional<Heading> title;

  private WholeNotes(Catalog catalog, CleanNote note, String toPages) {
    this.catalog = catalog;
    this.note = note;
    this.toPages = toPages;
    TextLinks links = new PageLinks(catalog, note, toPages, true);
    this.text = new NoteText(catalog.linked(note), links);
    List<Heading> headings = note.markdown().headings();
    for (Heading heading : headings) {
      if (!heading.anchor().isEmpty()) {
        ids.put(heading.start(), Ids.onNotePage(heading.anchor()));
      }
    }
    note.markdown().anchors().forEach(anchor -> ids.put(anchor.start(), anchor.id()));
    this.title = catalog.notePage(note).flatMap(page -> page.titles().in(note.note().language()));
  }

  /** The note, its links leading from a page that reaches its language's pages so. */
  static WholeNote of(Catalog catalog, CleanNote note, String toPages) {
    return new WholeNotes(catalog, note, toPages).whole();
  }

  private WholeNote whole() {
    List<Heading> heads = note.markdown().headings().stream().filter(this::opensPart).toList();
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < heads.size(); k++) {
      Heading head = heads.get(k);
      parts.add(
          new Part(
              text.inline(head),
              ids.get(head.start()),
              toTerm(head),
              body(head.end(), startOf(heads, k + 1), 3)));
    }
    return new WholeNote(
        title.map(heading -> ids.get(heading.start())).orElse(null),
        title.flatMap(this::toTerm),
        body(0, startOf(heads, 0), 2),
        parts);
  }

  private boolean opensPart(Heading heading) {
    boolean isTitle = title.isPresent() && title.get().equals(heading);
    return !isTitle
        && !heading.anchor().isEmpty()
        && (heading.level() <= 2 || catalog.toldFrom(note, heading.start()).isPresent());
  }

  private int startOf(List<Heading> heads, int number) {
    return number < heads.size() ? heads.get(number).start() : note.markdown().length();
  }

  private Optional<String> toTerm(Heading heading) {
    return catalog
        .toldFrom(note, heading.start())
        .map(told -> toPages + told.term().id() + ".html");
  }

  /** The blocks of a stretch without the title, wherever that stands, but with its images. */
  private List<Markup> body(int start, int end, int topLevel) {
    Optional<Heading> inside = title.filter(at -> start <= at.start() && at.start() < end);
    List<Markup> body = new ArrayList<>();
    add(body, start, inside.map(Heading::start).orElse(end), topLevel);
    inside.flatMap(text::images).ifPresent(body::add);
    inside.ifPresent(heading -> add(body, heading.end(), end, topLevel));
    return body;
  }

  private void add(List<Markup> body, int start, int end, int topLevel) {
    if (start < end) {
      body.add(text.blocks(new Stretch(start, end, topLevel), ids, start + "-"));
    }
  }
}
