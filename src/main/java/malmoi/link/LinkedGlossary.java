package malmoi.link;

import java.util.List;
import java.util.Map;
import malmoi.model.Glossary;

/**
 * A glossary whose notes know what they mention.
 *
 * @param notes by the path of the note's file
 * @param backlinks per term id, in the order of the ids that mention it, one sentence an entry and
 *     language; a term that nobody mentions is absent
 * @param related per term id, the ids of terms that belong near it, the nearest first: those that
 *     its author gives, and up to eight in all that are mentioned together with it
 * @param files that the site carries for links and images of notes, by path
 */
public record LinkedGlossary(
    Glossary glossary,
    Map<String, LinkedNote> notes,
    Map<String, List<Backlink>> backlinks,
    Map<String, List<String>> related,
    List<CopiedFile> files) {

  public LinkedGlossary {
    notes = Map.copyOf(notes);
    backlinks = Map.copyOf(backlinks);
    related = Map.copyOf(related);
    files = List.copyOf(files);
  }
}
