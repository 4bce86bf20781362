package malmoi.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import malmoi.link.NameReader.Match;
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
        listed.forEach(name -> names.add(Name.of(name, Optional.of(term))));
        term.linkage().not().forEach(phrase -> names.add(Name.of(phrase, Optional.empty())));
      }
    }
  }

  private static boolean isOneLetter(String name) {
    return name.length() == 1 && Letters.isLatin(name.charAt(0));
  }

  /** The mentions in a run, in order; a name that several terms have is no mention. */
  List<Mention> in(Run run) {
    return run.open().isEmpty() ? List.of() : new Search(run).mentions();
  }

  private final class Search {
    private final Run run;
    private final char[] text;
    private final Edges edges;
    private final NameReader reader;

    Search(Run run) {
      this.run = run;
      this.text = run.text().replace('\u00A0', ' ').toCharArray();
      this.edges = new Edges(text);
      this.reader = new NameReader(names, text);
    }

    List<Mention> mentions() {
      List<Mention> mentions = new ArrayList<>();
      boolean inWord = false;
      for (int at = 0; at < text.length; at++) {
        if (!inWord && run.open().get(at)) {
          Match match = reader.longestAt(at);
          if (match != null && edges.open(at)) {
            mention(at, match).ifPresent(mentions::add);
            at = match.end() - 1;
          }
        }
        inWord = Letters.isLetterOrDigit(text[at]);
      }
      return mentions;
    }

    private Optional<Mention> mention(int start, Match match) {
      int end = match.end();
      int[] offsets = run.offsets();
      return meant(match)
          .filter(term -> run.open().nextClearBit(start) >= end)
          .filter(term -> edges.close(start, end, term.linkage().verbs()))
          .filter(term -> !isPartOfProperName(start, end))
          .map(term -> new Mention(offsets[start], offsets[end - 1] + 1, term.id()));
    }

    private boolean isPartOfProperName(int start, int end) {
      String neighbour = new ProperNames(text).neighbour(start, end);
      return !neighbour.isEmpty() && !isName(neighbour);
    }
  }

  private boolean isName(String word) {
    Match match = new NameReader(names, word.toCharArray()).longestAt(0);
    return match != null && match.end() == word.length();
  }

  /** The one term that has the name, or of several the only preferred one. */
  private static Optional<Term> meant(Match match) {
    if (match.names().size() == 1) {
      return match.names().get(0).term();
    }
    Map<String, Term> terms = new HashMap<>();
    for (Name name : match.names()) {
      if (name.term().isEmpty()) {
        return Optional.empty();
      }
      terms.put(name.term().get().id(), name.term().get());
    }
    return Preferred.among(terms.values());
  }
}
