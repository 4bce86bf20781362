package malmoi.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import malmoi.model.Term;

/** Which of the terms that have a name it means. */
final class Preferred {
  private Preferred() {}

  /** The only one, or of several the only preferred one. */
  static Optional<Term> among(Collection<Term> terms) {
    return terms.size() == 1
        ? terms.stream().findFirst()
        : only(terms, term -> term.linkage().preferred());
  }

  /** The only one of which that is true. */
  static Optional<Term> only(Collection<Term> terms, Predicate<Term> which) {
    List<Term> some = terms.stream().filter(which).limit(2).toList();
    return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
  }
}
