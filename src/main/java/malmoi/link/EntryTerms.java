package malmoi.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import malmoi.clean.CleanNote;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.text.Language;
import malmoi.text.Sorted;

/** Which term each stretch of a note is about. */
final class EntryTerms {
  private record Stretch(int start, int end, String term) {}

  private final Map<String, List<Stretch>> byFile = new HashMap<>();

  EntryTerms(Glossary glossary) {
    for (Term term : glossary.terms()) {
      for (Sense sense : term.senses()) {
        for (Language language : Language.values()) {
          sense.entries().in(language).ifPresent(entry -> add(entry, term));
        }
      }
    }
    byFile.values().forEach(list -> list.sort(Comparator.comparingInt(Stretch::start)));
  }

  /** The terms of one note. */
  Speakers of(CleanNote note) {
    return new Speakers(byFile.getOrDefault(NoteIndex.path(note), List.of()));
  }

  /** Who speaks where in a note. */
  static final class Speakers {
    private final List<Stretch> stretches;

    private Speakers(List<Stretch> stretches) {
      this.stretches = stretches;
    }

    /** The id of the term that the note speaks of at the offset; empty before its first entry. */
    String at(int offset) {
      int before = Sorted.countBefore(stretches.size(), k -> stretches.get(k).start <= offset);
      Stretch last = before == 0 ? null : stretches.get(before - 1);
      return last != null && offset < last.end ? last.term : "";
    }
  }

  private void add(Entry entry, Term term) {
    byFile
        .computeIfAbsent(NoteIndex.path(entry.note()), path -> new ArrayList<>(1))
        .add(new Stretch(entry.start(), entry.end(), term.id()));
  }
}
