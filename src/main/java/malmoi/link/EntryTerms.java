package malmoi.link;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.text.Language;

/** Which term each stretch of a note is about. */
final class EntryTerms {
  private record Stretch(int end, String term) {}

  private final Map<String, TreeMap<Integer, Stretch>> byFile = new HashMap<>();

  EntryTerms(Glossary glossary) {
    for (Term term : glossary.terms()) {
      for (Sense sense : term.senses()) {
        for (Language language : Language.values()) {
          sense.entries().in(language).ifPresent(entry -> add(entry, term));
        }
      }
    }
  }

  /** The id of the term that the note speaks of at the offset; empty before its first entry. */
  String at(CleanNote note, int offset) {
    var stretches = byFile.get(note.note().file().path());
    var entry = stretches == null ? null : stretches.floorEntry(offset);
    return entry != null && offset < entry.getValue().end ? entry.getValue().term : "";
  }

  private void add(Entry entry, Term term) {
    byFile
        .computeIfAbsent(entry.note().note().file().path(), path -> new TreeMap<>())
        .put(entry.start(), new Stretch(entry.end(), term.id()));
  }
}
