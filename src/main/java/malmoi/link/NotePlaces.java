package malmoi.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.link.Target.ToNote;
import malmoi.link.Target.ToTerm;
import malmoi.model.Glossary;
import malmoi.model.NotePage;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.report.Problem;
import malmoi.text.Language;

/** Leads links to notes, and to places in them. */
final class NotePlaces {
  private final NoteAnchors anchors = new NoteAnchors();

  /** The terms of notes that are one entry each, by the paths of their files. */
  private final Map<String, Term> terms = new HashMap<>();

  NotePlaces(Glossary glossary) {
    for (Term term : glossary.terms()) {
      for (Sense sense : term.senses()) {
        for (Language language : Language.values()) {
          sense
              .entries()
              .in(language)
              .ifPresent(entry -> terms.put(NoteIndex.path(entry.note()), term));
        }
      }
    }
    for (NotePage page : glossary.notes()) {
      for (Language language : Language.values()) {
        page.notes().in(language).map(NoteIndex::path).ifPresent(terms::remove);
      }
    }
  }

  Target lead(LinkAt at, CleanNote note, String anchor) {
    String file = NoteIndex.path(note);
    if (anchor.isEmpty() || NoteAnchors.isBlock(anchor)) {
      Term term = terms.get(file);
      return term == null ? new ToNote(file, "") : new ToTerm(term.id());
    }
    Optional<String> place = anchors.find(note, anchor);
    if (place.isEmpty()) {
      at.dead().anchor(at, at2 -> Problem.warning(at2, "link.dead-anchor", anchor, file));
    }
    return new ToNote(file, place.orElse(""));
  }
}
