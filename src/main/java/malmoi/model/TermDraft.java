package malmoi.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import malmoi.report.Place;
import malmoi.text.Bilingual;
import malmoi.text.CommonWords;
import malmoi.text.HeadingText;
import malmoi.text.Language;

/** What is known of a term while its entries are gathered. */
final class TermDraft {
  private final String id;
  private final Optional<Definition> definition;
  private final Place place;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param place of the definition, or of the first entry
   */
  TermDraft(String id, Optional<Definition> definition, Place place) {
    this.id = id;
    this.definition = definition;
    this.place = place;
  }

  String id() {
    return id;
  }

  Place place() {
    return place;
  }

  boolean isPreferred() {
    return definition.map(known -> known.linkage().preferred()).orElse(false);
  }

  void add(Row row) {
    rows.add(row);
  }

  /**
   * The headwords of its entries in one language, where they differ and no author said that they
   * are of one term.
   */
  List<String> headwords(Language language) {
    if (definition.isPresent()) {
      return List.of();
    }
    Map<String, String> headwords = new LinkedHashMap<>();
    drafts().stream()
        .filter(draft -> draft.language() == language && !draft.topic())
        .filter(draft -> draft.given().isEmpty())
        .flatMap(draft -> draft.names().in(language).stream().limit(1))
        .forEach(name -> headwords.putIfAbsent(HeadingText.key(name), name));
    return headwords.size() > 1 ? List.copyOf(headwords.values()) : List.of();
  }

  /**
   * The term.
   *
   * @param ids of all terms: what {@code see} names besides them has been told
   */
  Term term(Set<String> ids) {
    List<Draft> drafts = drafts();
    Set<String> tags = new LinkedHashSet<>(definition.map(Definition::tags).orElse(List.of()));
    drafts.forEach(draft -> tags.addAll(draft.tags()));
    return new Term(
        id,
        kind(drafts),
        Bilingual.of(language -> names(language, drafts)),
        List.copyOf(tags),
        definition.stream()
            .flatMap(d -> d.see().stream())
            .map(Definition.Placed::text)
            .filter(ids::contains)
            .toList(),
        linkage(drafts),
        senses());
  }

  /** In the order of the notes. */
  private List<Draft> drafts() {
    rows.sort(Comparator.comparing(row -> row.first().place()));
    return rows.stream().flatMap(row -> row.present().stream()).toList();
  }

  private Kind kind(List<Draft> drafts) {
    boolean topic = !drafts.isEmpty() && drafts.stream().allMatch(Draft::topic);
    Kind byHeadings = topic && definition.isEmpty() ? Kind.TOPIC : Kind.TERM;
    return definition.flatMap(Definition::kind).orElse(byHeadings);
  }

  /** Common nouns are linked only when {@code terms.yml} has them or says how to link. */
  private Linkage linkage(List<Draft> drafts) {
    Linkage linkage = definition.map(Definition::linkage).orElse(Linkage.USUAL);
    boolean said = definition.map(Definition::saysLink).orElse(false);
    if (said || kind(drafts) == Kind.TOPIC) {
      return linkage;
    }
    return linkage.withCommon(
        Stream.of(Language.values())
            .filter(language -> defined(language).isEmpty())
            .flatMap(language -> names(language, drafts).stream())
            .filter(CommonWords::isTooCommon)
            .toList());
  }

  /** Common nouns that {@code terms.yml} has without a word on where to link them: everywhere. */
  List<String> listedCommonNames() {
    boolean said =
        definition
            .filter(known -> !known.kind().equals(Optional.of(Kind.TOPIC)))
            .map(known -> known.saysLink() || !known.linkage().not().isEmpty())
            .orElse(true);
    return Stream.of(Language.values())
        .filter(language -> !said)
        .flatMap(language -> defined(language).stream())
        .filter(CommonWords::isTooCommon)
        .toList();
  }

  private List<String> defined(Language language) {
    return definition.map(known -> known.names().in(language)).orElse(List.of());
  }

  /** Those of {@code terms.yml}; for a language that it does not name, those of the headings. */
  private List<String> names(Language language, List<Draft> drafts) {
    if (!defined(language).isEmpty()) {
      return defined(language);
    }
    Set<String> keys = new HashSet<>();
    return drafts.stream()
        .flatMap(draft -> draft.names().in(language).stream())
        .filter(name -> keys.add(HeadingText.key(name)))
        .toList();
  }

  /** One sense a row; an entry without its translation is joined by the next one that fits. */
  private List<Sense> senses() {
    List<Bilingual<Optional<Draft>>> senses = new ArrayList<>();
    Bilingual<Deque<Integer>> lacking = Bilingual.of(language -> new ArrayDeque<>());
    for (Row row : rows) {
      Optional<Language> only = row.onlyLanguage();
      Integer fits = only.map(language -> lacking.in(language).poll()).orElse(null);
      if (fits == null) {
        only.ifPresent(language -> lacking.in(language.other()).add(senses.size()));
        senses.add(row.drafts());
      } else {
        Language language = only.orElseThrow();
        senses.set(fits, senses.get(fits).with(language, row.drafts().in(language)));
      }
    }
    return senses.stream().map(drafts -> new Row(drafts).sense()).toList();
  }
}
