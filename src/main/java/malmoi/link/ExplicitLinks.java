package malmoi.link;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.model.Glossary;
import malmoi.report.Problems;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Link.Form;

/** Leads the links and images that authors wrote to where they mean. Threads may share it. */
final class ExplicitLinks {
  private final FileLinks fileLinks;
  private final PathLinks paths;
  private final WikiLinks wiki;
  private final Problems problems;

  ExplicitLinks(Glossary glossary, Surroundings surroundings, Problems problems) {
    this.fileLinks = new FileLinks(surroundings.repository());
    Destinations to =
        new Destinations(
            new NoteIndex(glossary.cleanNotes()),
            new NotePlaces(glossary),
            surroundings.files(),
            fileLinks,
            surroundings.repository());
    this.paths = new PathLinks(to, problems);
    this.wiki = new WikiLinks(to, new TermNames(glossary));
    this.problems = problems;
  }

  /** Where each link of the note leads, by the offset at which it begins. */
  NavigableMap<Integer, Target> targets(CleanNote note) {
    NavigableMap<Integer, Target> targets = new TreeMap<>();
    DeadLinks dead = new DeadLinks();
    for (Link link : note.markdown().links()) {
      LinkAt at = new LinkAt(link, note, dead);
      boolean named = link.form() == Form.WIKI || link.form() == Form.WIKI_IMAGE;
      targets.put(link.start(), named ? wiki.lead(at) : paths.lead(at));
    }
    dead.tell(problems);
    return targets;
  }

  /** The files that the links of all notes so far lead to, by path; some links are told at last. */
  List<CopiedFile> files() {
    fileLinks.tellUnpublished(problems);
    return fileLinks.files();
  }
}
