package malmoi.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.model.Term;
import malmoi.text.Language;

/** Names of terms on the pages of one language. */
record Names(Language pages) {

  Words headword(Term term) {
    return Words.ofName(term.headword(pages), term.headwordLanguage(pages), pages);
  }

  /** The headword in the other language, when there are two that differ. */
  Optional<Words> counterpart(Term term) {
    Language other = pages.other();
    return term.ownHeadword(other)
        .filter(name -> !name.equals(term.headword(pages)))
        .map(name -> Words.ofName(name, other, pages));
  }

  /** The further names, those of the page's language first. */
  List<Words> aliases(Term term) {
    return Stream.of(pages, pages.other())
        .flatMap(
            language ->
                term.names().in(language).stream()
                    .skip(1)
                    .map(name -> Words.ofName(name, language, pages)))
        .toList();
  }

  /** A link to the term's page from those beside it. */
  Link link(Term term) {
    return new Link(headword(term), term.id() + ".html");
  }

  /** A link to the term's page from one that lies elsewhere. */
  Link link(Term term, String toPages) {
    return new Link(headword(term), toPages + term.id() + ".html");
  }
}
