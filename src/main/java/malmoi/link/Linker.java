package malmoi.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import malmoi.clean.CleanNote;
import malmoi.link.Target.ToTerm;
import malmoi.model.Glossary;
import malmoi.report.Problems;
import malmoi.text.Markdown.Heading;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Run;

/** Links a glossary. */
public final class Linker {
  private final Linking linking;

  public Linker(Linking linking) {
    this.linking = linking;
  }

  public LinkedGlossary link(Glossary glossary, Problems problems) {
    ExplicitLinks links = new ExplicitLinks(glossary, problems);
    MentionFinder finder = new MentionFinder(glossary);
    EntryTerms entryTerms = new EntryTerms(glossary);
    Map<String, LinkedNote> notes = new LinkedHashMap<>();
    glossary.cleanNotes().parallelStream()
        .map(note -> link(note, links.targets(note), finder, entryTerms))
        .toList()
        .forEach(note -> notes.put(note.note().note().file().path(), note));
    return new LinkedGlossary(glossary, notes, Backlinks.of(glossary, notes));
  }

  private LinkedNote link(
      CleanNote note, Map<Integer, Target> targets, MentionFinder finder, EntryTerms entryTerms) {
    if (linking == Linking.NONE) {
      return new LinkedNote(note, List.of(), targets);
    }
    NavigableSet<Integer> sections = sections(note);
    Set<Seen> seen = new HashSet<>();
    for (Link link : note.markdown().links()) {
      if (targets.get(link.start()) instanceof ToTerm term) {
        seen.add(seen(note, link.start(), term.id(), sections, entryTerms));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Run run : note.markdown().runs(0, note.markdown().length())) {
      for (Mention mention : finder.in(run)) {
        boolean ofItself = mention.term().equals(entryTerms.at(note, mention.start()));
        if (!ofItself
            && (linking == Linking.ALL
                || seen.add(seen(note, mention.start(), mention.term(), sections, entryTerms)))) {
          mentions.add(mention);
        }
      }
    }
    return new LinkedNote(note, mentions, targets);
  }

  /** A term that was linked once in a section or an entry. */
  private record Seen(int section, String entry, String term) {}

  private Seen seen(
      CleanNote note,
      int offset,
      String term,
      NavigableSet<Integer> sections,
      EntryTerms entryTerms) {
    boolean bySection = linking == Linking.FIRST_IN_SECTION;
    Integer section = bySection ? sections.floor(offset) : null;
    return new Seen(section == null ? 0 : section, entryTerms.at(note, offset), term);
  }

  private static NavigableSet<Integer> sections(CleanNote note) {
    NavigableSet<Integer> sections = new TreeSet<>();
    note.markdown().headings().stream().map(Heading::start).forEach(sections::add);
    return sections;
  }
}
