package malmoi.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import malmoi.link.NameTrie.Match;
import malmoi.link.NameTrie.Name;
import malmoi.model.Glossary;
import malmoi.model.Kind;
import malmoi.model.Term;
import malmoi.text.Language;
import malmoi.text.Markdown.Run;

/** Finds the names of terms in running text: the longest name, then the leftmost. */
final class MentionFinder {
  private final NameTrie names = new NameTrie();

  MentionFinder(Glossary glossary) {
    for (Term term : glossary.terms()) {
      if (term.kind() == Kind.TERM) {
        Set<String> listed = new TreeSet<>();
        for (Language language : Language.values()) {
          listed.addAll(term.names().in(language));
        }
        listed.removeIf(MentionFinder::isOneLetter);
        listed.forEach(name -> names.add(name, term.id()));
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
        if (match != null && isMention(run, at, match)) {
          mentions.add(mention(run, at, match));
        }
        at = match == null ? at : match.end() - 1;
      }
    }
    return mentions;
  }

  private static boolean isOneLetter(String name) {
    return name.length() == 1 && NameTrie.isLatin(name.charAt(0));
  }

  private boolean isMention(Run run, int start, Match match) {
    boolean open = run.open().nextClearBit(start) >= match.end();
    boolean oneTerm = match.names().stream().map(Name::term).distinct().count() == 1;
    return open
        && oneTerm
        && Edges.closes(run.text(), start, match.end())
        && !isPartOfProperName(run.text(), start, match.end());
  }

  private boolean isPartOfProperName(String text, int start, int end) {
    String neighbour = Edges.properNeighbour(text, start, end);
    Match listed = neighbour.isEmpty() ? null : names.longestAt(neighbour, 0);
    return !neighbour.isEmpty() && (listed == null || listed.end() < neighbour.length());
  }

  private static Mention mention(Run run, int start, Match match) {
    int[] offsets = run.offsets();
    return new Mention(offsets[start], offsets[match.end() - 1] + 1, match.names().get(0).term());
  }
}
