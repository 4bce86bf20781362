package malmoi.link;

import java.util.List;
import java.util.Map;
import malmoi.model.Entry;
import malmoi.model.Glossary;

/**
 * A glossary whose notes know what they mention.
 *
 * @param notes by the path of the note's file
 * @param backlinks per term id, in the order of the ids that mention it, one sentence an entry and
 *     language; a term that nobody mentions is absent
 */
public record LinkedGlossary(
    Glossary glossary, Map<String, LinkedNote> notes, Map<String, List<Backlink>> backlinks) {

  public LinkedGlossary {
    notes = Map.copyOf(notes);
    backlinks = Map.copyOf(backlinks);
  }

  public LinkedNote noteOf(Entry entry) {
    return notes.get(entry.note().note().file().path());
  }
}
