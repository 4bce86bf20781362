package malmoi.render;

import java.util.List;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.model.Entry;
import malmoi.model.NotePage;
import malmoi.text.Language;
import malmoi.text.Markdown.Heading;

/** Links from the pages of one language to the pages of notes. */
record NoteLinks(Catalog catalog, Language pages) {

  /** To the entry's place in its whole note; none when the entry is a note of its own. */
  Optional<Link> to(Entry entry) {
    return catalog
        .notePage(entry.note())
        .map(page -> new Link(title(page, entry.language()), href(page, entry)));
  }

  /** To the whole note. */
  Optional<Link> to(CleanNote note) {
    Language language = note.note().language();
    return catalog
        .notePage(note)
        .map(page -> new Link(title(page, language), folder(page, note) + path(page, "")));
  }

  private Words title(NotePage page, Language language) {
    return Words.of(page.title(language), language, pages);
  }

  private String href(NotePage page, Entry entry) {
    String folder = folder(page, entry.note());
    boolean shown = !folder.isEmpty() || page.noteFor(pages) == entry.note();
    return folder + path(page, shown ? anchor(entry) : "");
  }

  /** The other language's folder, when only its page shows the note. */
  private String folder(NotePage page, CleanNote note) {
    Language language = note.note().language();
    List<Language> languages = catalog.glossary().imprint().languages();
    return page.noteFor(pages) == note || !languages.contains(language)
        ? ""
        : "../" + language.tag() + "/";
  }

  private static String path(NotePage page, String anchor) {
    return Hrefs.toNote(page.path(), anchor);
  }

  private String anchor(Entry entry) {
    return catalog.text(entry.note()).headingFrom(entry.start()).map(Heading::anchor).orElse("");
  }
}
