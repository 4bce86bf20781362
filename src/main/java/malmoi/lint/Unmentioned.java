package malmoi.lint;

import java.util.List;
import java.util.Optional;
import malmoi.link.LinkedGlossary;
import malmoi.model.Kind;
import malmoi.model.Linkage;
import malmoi.model.Term;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.text.Language;

/**
 * Terms that no entry but their own mentions, where others are: one finding for all, at the first
 * of them.
 */
final class Unmentioned {
  private Unmentioned() {}

  static List<Finding> in(LinkedGlossary linked) {
    List<Term> terms =
        linked.glossary().terms().stream()
            .filter(term -> term.kind() == Kind.TERM && !term.senses().isEmpty())
            .filter(term -> term.linkage().mode() == Linkage.Mode.AUTO)
            .filter(term -> !linked.backlinks().containsKey(term.id()))
            .toList();
    Language language = linked.glossary().imprint().defaultLanguage();
    return terms.isEmpty() || linked.backlinks().isEmpty()
        ? List.of()
        : List.of(finding(terms, language));
  }

  private static Finding finding(List<Term> terms, Language language) {
    Term first = terms.get(0);
    Place place = first.senses().get(0).entryFor(language).place();
    List<String> names = terms.stream().map(term -> term.headword(language)).toList();
    return new Finding(
        place,
        first.headword(language),
        Optional.empty(),
        Tier.ADVICE,
        "unmentioned",
        List.of(Integer.toString(terms.size()), Problem.listed(names)));
  }
}
