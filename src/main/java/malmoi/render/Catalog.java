package malmoi.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import malmoi.clean.CleanNote;
import malmoi.link.Backlink;
import malmoi.link.LinkedGlossary;
import malmoi.link.LinkedNote;
import malmoi.model.Citation;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.NotePage;
import malmoi.model.Sense;
import malmoi.model.Source;
import malmoi.model.Term;
import malmoi.text.Language;

/** The linked glossary with all that its pages look up of one another, found once. */
final class Catalog {

  /**
   * An entry and the term that it is of.
   *
   * @param sense which of the term's senses it tells, from 1
   */
  record Told(Entry entry, Term term, int sense) {}

  private final LinkedGlossary linked;
  private final Map<String, Term> terms;
  private final Map<String, Source> sources;
  private final Map<String, NotePage> notePages = new HashMap<>();
  private final Map<String, List<Told>> told = new HashMap<>();
  private final Map<String, Integer> firstRows = new HashMap<>();
  private final Map<String, Set<Term>> citing = new HashMap<>();

  Catalog(LinkedGlossary linked) {
    this.linked = linked;
    this.terms = linked.glossary().termsById();
    this.sources = linked.glossary().sourcesByAddress();
    for (NotePage page : glossary().notes()) {
      page.notes().ko().ifPresent(note -> notePages.put(path(note), page));
      page.notes().en().ifPresent(note -> notePages.put(path(note), page));
    }
    glossary().terms().forEach(this::tell);
    told.values().forEach(list -> list.sort(Comparator.comparingInt(at -> at.entry().start())));
    numberCorrections();
  }

  private void tell(Term term) {
    int number = 0;
    for (Sense sense : term.senses()) {
      number++;
      for (Language language : Language.values()) {
        Optional<Entry> entry = sense.entries().in(language);
        if (entry.isPresent()) {
          tell(new Told(entry.get(), term, number));
        }
      }
    }
  }

  private void tell(Told at) {
    told.computeIfAbsent(path(at.entry().note()), path -> new ArrayList<>()).add(at);
    for (Citation citation : at.entry().citations()) {
      citing.computeIfAbsent(citation.source(), address -> new LinkedHashSet<>()).add(at.term());
    }
  }

  private void numberCorrections() {
    int row = 1;
    for (CleanNote note : glossary().cleanNotes()) {
      firstRows.put(path(note), row);
      row += note.corrections().size();
    }
  }

  Glossary glossary() {
    return linked.glossary();
  }

  Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  Source source(Citation citation) {
    return sources.get(citation.source());
  }

  LinkedNote linked(CleanNote note) {
    return linked.notes().get(path(note));
  }

  List<Backlink> backlinks(Term term) {
    return linked.backlinks().getOrDefault(term.id(), List.of());
  }

  /** The page that shows the note as a whole. */
  Optional<NotePage> notePage(CleanNote note) {
    return Optional.ofNullable(notePages.get(path(note)));
  }

  /** The note's entries, in its order. */
  List<Told> told(CleanNote note) {
    return told.getOrDefault(path(note), List.of());
  }

  /** The entry that holds the offset of the note's text. */
  Optional<Told> toldAt(CleanNote note, int offset) {
    List<Told> entries = told(note);
    int found =
        Collections.binarySearch(
            entries.stream().map(at -> at.entry().start()).toList(), offset);
    int last = found >= 0 ? found : -found - 2;
    return last < 0 || offset >= entries.get(last).entry().end()
        ? Optional.empty()
        : Optional.of(entries.get(last));
  }

  /** The number, from 1, of the note's first correction in the ledger of all notes. */
  int firstRow(CleanNote note) {
    return firstRows.get(path(note));
  }

  /** The terms that cite the source, by id. */
  Set<Term> citing(Source source) {
    return citing.getOrDefault(source.address(), Set.of());
  }

  private static String path(CleanNote note) {
    return note.note().file().path();
  }
}
