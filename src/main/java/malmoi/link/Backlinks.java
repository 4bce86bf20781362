package malmoi.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import malmoi.link.Target.ToTerm;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.text.Language;
import malmoi.text.Markdown.Link;
import malmoi.text.Markdown.Run;
import malmoi.text.Sentences;

/** Turns mentions round: for each term the entries that speak of it, each with one sentence. */
final class Backlinks {
  private final Map<String, List<Backlink>> backlinks = new LinkedHashMap<>();
  private final Map<String, TreeMap<Integer, Mention>> mentions = new LinkedHashMap<>();

  private Backlinks(Map<String, LinkedNote> notes) {
    notes.forEach((path, note) -> mentions.put(path, mentionsIn(note)));
  }

  static Map<String, List<Backlink>> of(Glossary glossary, Map<String, LinkedNote> notes) {
    Backlinks backlinks = new Backlinks(notes);
    for (Term term : glossary.terms()) {
      for (Language language : Language.values()) {
        Set<String> seen = new HashSet<>(Set.of(term.id()));
        for (Sense sense : term.senses()) {
          sense.entries().in(language).ifPresent(e -> backlinks.collect(term.id(), e, seen));
        }
      }
    }
    return backlinks.backlinks;
  }

  /** The linked mentions and the explicit links to terms, by where they begin. */
  private static TreeMap<Integer, Mention> mentionsIn(LinkedNote note) {
    TreeMap<Integer, Mention> mentions = new TreeMap<>();
    note.mentions().forEach(mention -> mentions.put(mention.start(), mention));
    for (Link link : note.note().markdown().links()) {
      if (note.targets().get(link.start()) instanceof ToTerm term) {
        mentions.put(link.start(), new Mention(link.start(), link.end(), term.id()));
      }
    }
    return mentions;
  }

  /**
   * @param seen the terms that the speaker was already seen to mention, and itself
   */
  private void collect(String speaker, Entry entry, Set<String> seen) {
    var own =
        mentions.get(entry.note().note().file().path()).subMap(entry.bodyStart(), entry.end());
    if (own.isEmpty()) {
      return;
    }
    List<Run> runs = entry.note().markdown().runs(entry.bodyStart(), entry.end());
    for (Mention mention : own.values()) {
      if (seen.add(mention.term())) {
        backlink(speaker, entry.language(), mention, runs);
      }
    }
  }

  private void backlink(String speaker, Language language, Mention mention, List<Run> runs) {
    for (Run run : runs) {
      int from = indexOf(run, mention.start());
      int to = indexOf(run, mention.end());
      if (from < to) {
        String text = run.text();
        int start = Sentences.start(text, from);
        int end = Sentences.end(text, to);
        backlinks
            .computeIfAbsent(mention.term(), id -> new ArrayList<>())
            .add(
                new Backlink(
                    speaker,
                    language,
                    text.substring(start, from),
                    text.substring(from, to),
                    text.substring(to, end)));
        return;
      }
    }
  }

  /** The first character of the run that stands at or behind the offset. */
  private static int indexOf(Run run, int offset) {
    int found = Arrays.binarySearch(run.offsets(), offset);
    return found >= 0 ? found : -found - 1;
  }
}
