package malmoi.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;

/**
 * All terms, notes and sources, each with its page.
 *
 * @param terms by id
 * @param notes the collections, by path
 * @param sources by address
 * @param cleanNotes every note that has a page, in the order of their files
 */
public record Glossary(
    Imprint imprint,
    List<Term> terms,
    List<NotePage> notes,
    List<Source> sources,
    List<CleanNote> cleanNotes) {

  public Glossary {
    terms = List.copyOf(terms);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
    cleanNotes = List.copyOf(cleanNotes);
  }

  public Map<String, Term> termsById() {
    return terms.stream().collect(Collectors.toUnmodifiableMap(Term::id, Function.identity()));
  }

  public Map<String, Source> sourcesByAddress() {
    return sources.stream()
        .collect(Collectors.toUnmodifiableMap(Source::address, Function.identity()));
  }
}
