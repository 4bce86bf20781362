package malmoi.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import malmoi.link.Backlinks.Saying;
import malmoi.model.Glossary;
import malmoi.report.Problems;
import malmoi.text.Parallel;

/** Links a glossary. */
public final class Linker {
  private final Linking linking;
  private final Surroundings surroundings;

  public Linker(Linking linking, Surroundings surroundings) {
    this.linking = linking;
    this.surroundings = surroundings;
  }

  public LinkedGlossary link(Glossary glossary, Problems problems) {
    ExplicitLinks explicit = new ExplicitLinks(glossary, surroundings, problems);
    MentionFinder finder = new MentionFinder(glossary);
    EntryTerms entries = new EntryTerms(glossary);
    List<NoteLinker.Linked> linked =
        Parallel.map(
            glossary.cleanNotes(),
            note -> new NoteLinker(note, explicit.targets(note), entries, linking).link(finder));
    Map<String, LinkedNote> notes = new LinkedHashMap<>();
    linked.forEach(one -> notes.put(one.note().note().note().file().path(), one.note()));
    List<Saying> sayings = linked.stream().flatMap(one -> one.sayings().stream()).toList();
    return new LinkedGlossary(
        glossary, notes, Backlinks.of(sayings), Related.of(glossary, sayings), explicit.files());
  }
}
