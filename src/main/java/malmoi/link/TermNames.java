package malmoi.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import malmoi.model.Glossary;
import malmoi.model.Term;
import malmoi.text.HeadingText;
import malmoi.text.Language;
import malmoi.text.Similar;

/** Finds terms by what an author may call them. */
final class TermNames {
  private final Map<String, List<Term>> byKey = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  TermNames(Glossary glossary) {
    for (Language language : Language.values()) {
      for (Term term : glossary.terms()) {
        term.names().in(language).forEach(name -> add(name, term));
      }
    }
    glossary.terms().forEach(term -> byKey.putIfAbsent(HeadingText.key(term.id()), List.of(term)));
  }

  /**
   * The terms that the name may mean, in either language or as an id. Of several that have it, it
   * means the preferred one, or else the one that has it as its headword.
   */
  List<Term> called(String name) {
    String key = HeadingText.key(name);
    List<Term> all = byKey.getOrDefault(key, List.of());
    return Preferred.among(all)
        .or(() -> Preferred.only(all, term -> isHeadword(key, term)))
        .map(List::of)
        .orElse(all);
  }

  /** The name of a term that is nearest to the one given. */
  Optional<String> nearest(String name) {
    return Similar.nearest(name, names);
  }

  private static boolean isHeadword(String key, Term term) {
    for (Language language : Language.values()) {
      if (HeadingText.key(term.headword(language)).equals(key)) {
        return true;
      }
    }
    return false;
  }

  private void add(String name, Term term) {
    names.add(name);
    String key = HeadingText.key(name);
    List<Term> all = byKey.getOrDefault(key, List.of());
    if (all.isEmpty()) {
      byKey.put(key, List.of(term));
    } else if (!all.contains(term)) {
      List<Term> more = new ArrayList<>(all);
      more.add(term);
      byKey.put(key, more);
    }
  }
}
