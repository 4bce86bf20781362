package malmoi.model;

import java.util.List;
import java.util.Optional;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/**
 * What has a page of its own: a term or a topic.
 *
 * @param id names its pages: {@code ko/ID.html}
 * @param names per language, the headword first, then aliases; one of the two lists may be empty
 * @param tags in the order given, each once
 * @param see ids of other terms
 * @param senses in the order of the notes; none when the term is only named in {@code terms.yml}
 */
public record Term(
    String id,
    Kind kind,
    Bilingual<List<String>> names,
    List<String> tags,
    List<String> see,
    Linkage linkage,
    List<Sense> senses) {

  private static final String PERMALINKS = "t/";

  public Term {
    names = names.map(List::copyOf);
    tags = List.copyOf(tags);
    see = List.copyOf(see);
    senses = List.copyOf(senses);
  }

  /** The path of the page that is the same for readers of any language. */
  public String permalink() {
    return PERMALINKS + id + ".html";
  }

  /** Whether the path is the {@link #permalink} of some term. */
  public static boolean isPermalink(String path) {
    return path.startsWith(PERMALINKS);
  }

  /** The headword in the language, or else in the other one. */
  public String headword(Language language) {
    List<String> own = names.in(headwordLanguage(language));
    return own.isEmpty() ? id : own.get(0);
  }

  /** The headword in the language itself. */
  public Optional<String> ownHeadword(Language language) {
    List<String> own = names.in(language);
    return own.isEmpty() ? Optional.empty() : Optional.of(own.get(0));
  }

  /** The language that {@link #headword} answers in. */
  public Language headwordLanguage(Language language) {
    return names.in(language).isEmpty() ? language.other() : language;
  }
}
