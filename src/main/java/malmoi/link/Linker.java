package malmoi.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import malmoi.clean.CleanNote;
import malmoi.model.Glossary;
import malmoi.report.Problems;

/** Links a glossary. */
public final class Linker {

  public LinkedGlossary link(Glossary glossary, Problems problems) {
    ExplicitLinks links = new ExplicitLinks(glossary, problems);
    List<LinkedNote> notes = new ArrayList<>();
    for (CleanNote note : glossary.cleanNotes()) {
      notes.add(new LinkedNote(note, List.of(), links.targets(note)));
    }
    Map<String, LinkedNote> byPath = new LinkedHashMap<>();
    notes.forEach(note -> byPath.put(note.note().note().file().path(), note));
    return new LinkedGlossary(glossary, byPath, Backlinks.of(glossary, byPath));
  }
}
