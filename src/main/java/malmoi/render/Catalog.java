package malmoi.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import malmoi.clean.CleanNote;
import malmoi.clean.Correction;
import malmoi.link.Backlink;
import malmoi.link.CopiedFile;
import malmoi.link.LinkedGlossary;
import malmoi.link.LinkedNote;
import malmoi.model.Citation;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.NotePage;
import malmoi.model.Sense;
import malmoi.model.Source;
import malmoi.model.Term;
import malmoi.text.Bilingual;
import malmoi.text.Html;
import malmoi.text.Language;
import malmoi.text.WebAddress;

/** The linked glossary with all that its pages look up of one another, found once. */
final class Catalog {

  /**
   * An entry and the term that it is of.
   *
   * @param sense which of the term's senses it tells, from 1
   */
  record Told(Entry entry, Term term, int sense) {}

  private final LinkedGlossary linked;
  private final Bilingual<Labels> labels;
  private final Changes changes;
  private final Map<String, Source> sources;
  private final Map<String, CopiedFile> files = new HashMap<>();
  private final Map<String, NotePage> notePages = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Told>> told = new HashMap<>();
  private final Map<Correction, Integer> rows = new IdentityHashMap<>();
  private final Map<String, List<Term>> citing = new HashMap<>();
  private final Map<String, NoteText> texts = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> openings = new ConcurrentHashMap<>();
  private final CodeColors colors;
  private final Mentions mentions;
  private final Tags tags;
  private final Bilingual<IndexOrder> orders;
  private final Bilingual<Names> names;

  Catalog(LinkedGlossary linked, Bilingual<Labels> labels, Changes changes) {
    this.linked = linked;
    this.labels = labels;
    this.changes = changes;
    this.sources = linked.glossary().sourcesByAddress();
    linked.files().forEach(file -> files.put(file.path(), file));
    glossary().notes().forEach(this::addNotePage);
    glossary().terms().forEach(this::addTerm);
    numberCorrections();
    this.colors = new CodeColors(glossary().cleanNotes());
    this.mentions = new Mentions(linked);
    this.tags = new Tags(glossary().terms());
    this.orders = Bilingual.of(language -> new IndexOrder(glossary().terms(), language));
    this.names = Bilingual.of(language -> new Names(glossary().terms(), language));
  }

  private void addNotePage(NotePage page) {
    for (Language language : Language.values()) {
      page.notes().in(language).ifPresent(note -> notePages.put(path(note), page));
    }
  }

  private void addTerm(Term term) {
    int number = 0;
    for (Sense sense : term.senses()) {
      number++;
      for (Language language : Language.values()) {
        Optional<Entry> entry = sense.entries().in(language);
        if (entry.isPresent()) {
          add(new Told(entry.get(), term, number));
        }
      }
    }
  }

  private void add(Told entry) {
    told.computeIfAbsent(path(entry.entry.note()), path -> new TreeMap<>())
        .put(entry.entry.start(), entry);
    for (Citation citation : entry.entry.citations()) {
      List<Term> all = citing.computeIfAbsent(citation.source(), address -> new ArrayList<>());
      if (all.isEmpty() || all.get(all.size() - 1) != entry.term) {
        all.add(entry.term);
      }
    }
  }

  private void numberCorrections() {
    for (CleanNote note : glossary().cleanNotes()) {
      note.corrections().forEach(correction -> rows.put(correction, rows.size() + 1));
    }
  }

  Glossary glossary() {
    return linked.glossary();
  }

  Source source(Citation citation) {
    return sources.get(citation.source());
  }

  /** The words of the interface in the note's language, by their key. */
  UnaryOperator<String> labelsOf(CleanNote note) {
    return labels.in(note.note().language())::text;
  }

  /** The HTML of a source's title, in its language; of any other address, the address. */
  String titleOf(String address) {
    Source source = sources.get(WebAddress.page(address));
    if (source == null || source.title().equals(source.address())) {
      return Html.escape(WebAddress.shown(address));
    }
    String title = Html.escape(source.title());
    return source
        .language()
        .map(tag -> "<span lang=\"" + Html.escape(tag) + "\">" + title + "</span>")
        .orElse(title);
  }

  LinkedNote linked(CleanNote note) {
    return linked.notes().get(path(note));
  }

  /** The note's text as term pages show it. */
  NoteText text(CleanNote note) {
    return texts.computeIfAbsent(
        path(note), path -> new NoteText(linked(note), new PageLinks(this, note, "", false)));
  }

  /**
   * The HTML that opens a link to the page of the term with that id, made once.
   *
   * @param toPages from the page with the link to the pages of its language
   */
  String opening(String id, String toPages) {
    Map<String, String> made = openings.computeIfAbsent(toPages, way -> new ConcurrentHashMap<>());
    String known = made.get(id);
    return known == null ? made.computeIfAbsent(id, term -> opened(term, toPages)) : known;
  }

  private static String opened(String id, String toPages) {
    return PageLinks.a(" class=\"term\" data-term=\"" + id + "\"", toPages + id + ".html");
  }

  /** The note whose file has the path. */
  CleanNote note(String file) {
    return linked.notes().get(file).note();
  }

  /** The file of the author that the site carries at the path. */
  CopiedFile file(String path) {
    return files.get(path);
  }

  List<Backlink> backlinks(Term term) {
    return linked.backlinks().getOrDefault(term.id(), List.of());
  }

  /** The ids of the terms that belong near it. */
  List<String> related(Term term) {
    return linked.related().getOrDefault(term.id(), List.of());
  }

  /** The page that shows the note as a whole. */
  Optional<NotePage> notePage(CleanNote note) {
    return Optional.ofNullable(notePages.get(path(note)));
  }

  /** The note's entries, in its order. */
  Collection<Told> told(CleanNote note) {
    return entries(note).values();
  }

  /** The entry whose heading begins at the offset of the note's text. */
  Optional<Told> toldFrom(CleanNote note, int offset) {
    return Optional.ofNullable(entries(note).get(offset))
        .filter(told -> told.entry.bodyStart() > offset);
  }

  /** The entry that holds the offset of the note's text. */
  Optional<Told> toldAround(CleanNote note, int offset) {
    return Optional.ofNullable(entries(note).floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(at -> offset < at.entry.end());
  }

  /** The correction's number, from 1, in the ledger of all notes. */
  int row(Correction correction) {
    return rows.get(correction);
  }

  /** The terms that cite the source, by id. */
  List<Term> citing(Source source) {
    return citing.getOrDefault(source.address(), List.of());
  }

  Changes changes() {
    return changes;
  }

  CodeColors colors() {
    return colors;
  }

  Mentions mentions() {
    return mentions;
  }

  Tags tags() {
    return tags;
  }

  IndexOrder order(Language language) {
    return orders.in(language);
  }

  Names names(Language language) {
    return names.in(language);
  }

  private NavigableMap<Integer, Told> entries(CleanNote note) {
    return told.getOrDefault(path(note), new TreeMap<>());
  }

  private static String path(CleanNote note) {
    return note.note().file().path();
  }
}
