package malmoi.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import malmoi.model.Term;
import malmoi.text.Language;

/** The names of terms, as the pages of one language show them. */
final class Names {
  private final Language pages;
  private final Map<String, Link> links = new HashMap<>();

  Names(List<Term> terms, Language pages) {
    this.pages = pages;
    terms.forEach(term -> links.put(term.id(), new Link(headword(term), term.id() + ".html")));
  }

  /** A link to the page of the term with that id, from the pages beside it. */
  Link link(String id) {
    return links.get(id);
  }

  Link link(Term term) {
    return links.get(term.id());
  }

  /** The headword in the other language, when there are two that differ. */
  Optional<Words> counterpart(Term term) {
    Language other = pages.other();
    return term.ownHeadword(other)
        .filter(name -> !name.equals(term.headword(pages)))
        .map(name -> Words.ofName(name, other, pages));
  }

  /** The further names, those of the page's language first; none that a heading shows already. */
  List<Words> aliases(Term term) {
    Set<String> shown = new HashSet<>();
    shown.add(term.headword(pages));
    term.ownHeadword(pages.other()).ifPresent(shown::add);
    return Stream.of(pages, pages.other())
        .flatMap(
            language ->
                term.names().in(language).stream()
                    .filter(shown::add)
                    .map(name -> Words.ofName(name, language, pages)))
        .toList();
  }

  private Words headword(Term term) {
    return Words.ofName(term.headword(pages), term.headwordLanguage(pages), pages);
  }
}
