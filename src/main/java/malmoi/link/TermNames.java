package malmoi.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import malmoi.model.Glossary;
import malmoi.model.Term;
import malmoi.text.HeadingText;
import malmoi.text.Language;
import malmoi.text.Similar;

/** Finds terms by what an author may call them. */
final class TermNames {
  private final Map<String, Term> byKey = new HashMap<>();
  private final Map<String, Term> byName = new LinkedHashMap<>();

  TermNames(Glossary glossary) {
    for (Language language : Language.values()) {
      for (Term term : glossary.terms()) {
        term.names().in(language).forEach(name -> add(name, term));
      }
    }
    glossary.terms().forEach(term -> byKey.putIfAbsent(HeadingText.key(term.id()), term));
  }

  /** The term that has the name, in either language, or the id. */
  Optional<Term> find(String name) {
    return Optional.ofNullable(byKey.get(HeadingText.key(name)));
  }

  /** The name of a term that is nearest to the one given. */
  Optional<String> nearest(String name) {
    Collection<String> names = byName.keySet();
    return Similar.nearest(name, names);
  }

  private void add(String name, Term term) {
    byKey.putIfAbsent(HeadingText.key(name), term);
    byName.putIfAbsent(name, term);
  }
}
