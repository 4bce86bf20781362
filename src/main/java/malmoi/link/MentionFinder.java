package malmoi.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import malmoi.link.NameTrie.Match;
import malmoi.link.NameTrie.Name;
import malmoi.model.Glossary;
import malmoi.model.Kind;
import malmoi.model.Linkage.Mode;
import malmoi.model.Term;
import malmoi.text.Language;
import malmoi.text.Markdown.Run;

/** Finds the names of terms in running text: the longest name, then the leftmost. */
final class MentionFinder {
  private final NameTrie names = new NameTrie();

  MentionFinder(Glossary glossary) {
    for (Term term : glossary.terms()) {
      if (term.kind() == Kind.TERM && term.linkage().mode() == Mode.AUTO) {
        Set<String> listed = new TreeSet<>();
        for (Language language : Language.values()) {
          listed.addAll(term.names().in(language));
        }
        listed.removeIf(name -> isOneLetter(name) || !term.linkage().links(name));
        listed.forEach(name -> names.add(name, term));
        term.linkage().not().forEach(names::addOther);
      }
    }
  }

  /** The mentions in a run, in order; a name that several terms have is no mention. */
  List<Mention> in(Run run) {
    List<Mention> mentions = new ArrayList<>();
    String text = run.text();
    char[] characters = text.toCharArray();
    for (int at = 0; at < characters.length; at++) {
      if (names.hasBeginning(characters[at]) && run.open().get(at) && Edges.opens(text, at)) {
        Match match = names.longestAt(text, at);
        if (match != null) {
          mention(run, at, match).ifPresent(mentions::add);
          at = match.end() - 1;
        }
      }
    }
    return mentions;
  }

  private static boolean isOneLetter(String name) {
    return name.length() == 1 && NameTrie.isLatin(name.charAt(0));
  }

  private Optional<Mention> mention(Run run, int start, Match match) {
    int end = match.end();
    int[] offsets = run.offsets();
    return meant(match)
        .filter(term -> run.open().nextClearBit(start) >= end)
        .filter(term -> Edges.closes(run.text(), start, end, term.linkage().verbs()))
        .filter(term -> !isPartOfProperName(run.text(), start, end))
        .map(term -> new Mention(offsets[start], offsets[end - 1] + 1, term.id()));
  }

  /** The one term that has the name, or of several the only preferred one. */
  private static Optional<Term> meant(Match match) {
    Map<String, Term> terms = new HashMap<>();
    for (Name name : match.names()) {
      if (name.term().isEmpty()) {
        return Optional.empty();
      }
      terms.put(name.term().get().id(), name.term().get());
    }
    if (terms.size() > 1) {
      terms.values().removeIf(term -> !term.linkage().preferred());
    }
    return terms.size() == 1 ? terms.values().stream().findFirst() : Optional.empty();
  }

  private boolean isPartOfProperName(String text, int start, int end) {
    String neighbour = Edges.properNeighbour(text, start, end);
    Match listed = neighbour.isEmpty() ? null : names.longestAt(neighbour, 0);
    return !neighbour.isEmpty() && (listed == null || listed.end() < neighbour.length());
  }
}
