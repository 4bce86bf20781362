package malmoi.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import malmoi.link.Backlink;
import malmoi.link.LinkedGlossary;
import malmoi.model.Term;

/** Which terms mention which, in either language. */
final class Mentions {
  private final Map<String, Term> terms;
  private final Map<String, Set<String>> mentioned = new HashMap<>();
  private final Map<String, Set<String>> mentioning = new HashMap<>();
  private final Map<String, Set<String>> neighbours = new HashMap<>();

  Mentions(LinkedGlossary linked) {
    this.terms = linked.glossary().termsById();
    for (Term term : linked.glossary().terms()) {
      for (Backlink backlink : linked.backlinks().getOrDefault(term.id(), List.of())) {
        add(mentioned, backlink.from(), term.id());
        add(mentioning, term.id(), backlink.from());
        add(neighbours, backlink.from(), term.id());
        add(neighbours, term.id(), backlink.from());
      }
    }
  }

  private static void add(Map<String, Set<String>> all, String one, String other) {
    all.computeIfAbsent(one, id -> new LinkedHashSet<>()).add(other);
  }

  Term term(String id) {
    return terms.get(id);
  }

  /** Those that the term's entries mention. */
  Set<String> by(String id) {
    return mentioned.getOrDefault(id, Set.of());
  }

  /** Those whose entries mention the term. */
  Set<String> of(String id) {
    return mentioning.getOrDefault(id, Set.of());
  }

  /** Those that mention the term or that it mentions, always in the same order. */
  Set<String> neighbours(String id) {
    return neighbours.getOrDefault(id, Set.of());
  }

  /** The terms with the most neighbours first, those of equally many in the order given. */
  List<Term> ranked(List<Term> some) {
    List<Term> ranked = new ArrayList<>(some);
    ranked.sort(Comparator.comparing(this::links).reversed());
    return ranked;
  }

  /** How many neighbours the term has. */
  int links(Term term) {
    return neighbours(term.id()).size();
  }
}
