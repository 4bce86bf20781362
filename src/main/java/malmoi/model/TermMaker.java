package malmoi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import malmoi.model.Draft.Given;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Bilingual;
import malmoi.text.HeadingText;
import malmoi.text.Language;
import malmoi.text.Slug;

/**
 * Gathers rows of entries into terms. A row belongs to the term of its given id, else to the one
 * that {@code terms.yml} assigns it to, else to the one that has its name, unless that is a further
 * name of both; else it makes a new one, whose id is derived from its English or its Korean name.
 */
final class TermMaker {
  private final Definitions definitions;
  private final Problems problems;
  private final Map<String, TermDraft> terms = new TreeMap<>();
  private final Bilingual<Map<String, TermDraft>> byName =
      Bilingual.of(language -> new HashMap<>());
  private final Claims claims = new Claims();
  private final Bilingual<Set<String>> headwords = Bilingual.of(language -> new HashSet<>());
  private final Bilingual<Map<String, Place>> givenPlaces =
      Bilingual.of(language -> new HashMap<>());

  TermMaker(Definitions definitions, Problems problems) {
    this.definitions = definitions;
    this.problems = problems;
  }

  List<Term> make(List<Row> rows) {
    definitions.all().forEach(this::define);
    List<Row> derived = new ArrayList<>();
    for (Row row : rows) {
      Optional<String> id = givenId(row).or(() -> definedId(row));
      if (id.isPresent()) {
        add(row, id.get());
      } else {
        derived.add(row);
      }
    }
    derived.sort(Comparator.comparing(row -> row.first().place()));
    derived.stream().filter(row -> !row.isTopic()).forEach(this::addByName);
    addTopics(derived.stream().filter(Row::isTopic).toList());
    claims.tell(problems);
    tellUnknown(rows);
    List<Term> made = terms.values().stream().map(draft -> draft.term(terms.keySet())).toList();
    tellHeadwords();
    tellCommonNames(made);
    tellListedNames();
    return made;
  }

  private void addByName(Row row) {
    add(row, nameSake(row).orElseGet(() -> newId(row)));
  }

  private void addTopics(List<Row> topics) {
    List<Row> left = new ArrayList<>();
    for (Row row : topics) {
      nameSake(row).ifPresentOrElse(id -> add(row, id), () -> left.add(row));
    }
    Ids.ofTopics(left, Set.copyOf(terms.keySet())).forEach((id, row) -> add(row, id));
  }

  private void define(Definition definition) {
    tellIfTaken(definition.id(), definition.place());
    tellIfUnfit(definition);
    TermDraft term = new TermDraft(definition.id(), Optional.of(definition), definition.place());
    terms.put(definition.id(), term);
    register(term, definition.names(), definition.place());
  }

  private void add(Row row, String id) {
    TermDraft term =
        terms.computeIfAbsent(id, i -> new TermDraft(i, Optional.empty(), row.first().place()));
    term.add(row);
    for (Draft draft : row.present()) {
      if (!draft.topic()) {
        register(term, draft.names(), draft.place());
      }
    }
  }

  /**
   * The id given to the row's entries in the notes; two entries of one language cannot share it.
   */
  private Optional<String> givenId(Row row) {
    Optional<String> id = Optional.empty();
    for (Draft draft : row.present()) {
      if (draft.given().isPresent()) {
        Given given = draft.given().get();
        id = id.or(() -> Optional.of(given.id()));
        tellIfUnfit(given);
        tellIfTwice(draft.language(), given);
      }
    }
    return id;
  }

  private Optional<String> definedId(Row row) {
    return row.present().stream()
        .flatMap(draft -> definitions.of(draft.headings(), draft.names()).stream())
        .map(Definition::id)
        .findFirst();
  }

  private Optional<String> nameSake(Row row) {
    for (Draft draft : row.present()) {
      for (Language language : Language.values()) {
        Optional<TermDraft> term = nameSake(draft.names().in(language), language);
        if (term.isPresent()) {
          return term.map(TermDraft::id);
        }
      }
    }
    return Optional.empty();
  }

  /** The term with one of the names, when it is the headword of either. */
  private Optional<TermDraft> nameSake(List<String> names, Language language) {
    for (int k = 0; k < names.size(); k++) {
      String key = HeadingText.key(names.get(k));
      TermDraft term = byName.in(language).get(key);
      if (term != null && (k == 0 || headwords.in(language).contains(key))) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  /** A derived id; it steps aside when another term has it, and that is told. */
  private String newId(Row row) {
    String wanted = Ids.derived(row);
    String id = Ids.numbered(wanted, terms::containsKey);
    if (terms.containsKey(wanted)) {
      String whose = where(terms.get(wanted).place());
      problems.tell(Problem.warning(row.first().place(), "id.stepped-aside", wanted, id, whose));
    }
    return id;
  }

  /** Remembers the term's names. */
  private void register(TermDraft term, Bilingual<List<String>> names, Place place) {
    for (Language language : Language.values()) {
      names.in(language).stream()
          .limit(1)
          .map(HeadingText::key)
          .forEach(headwords.in(language)::add);
      for (String name : names.in(language)) {
        byName.in(language).putIfAbsent(HeadingText.key(name), term);
        claims.add(name, term, place);
      }
    }
  }

  private void tellIfTaken(String id, Place place) {
    if (Ids.isReserved(id)) {
      problems.tell(Problem.error(place, "id.taken", id));
    }
  }

  /** Other keys of {@code terms.yml} speak of this one, so nothing is made of it unasked. */
  private void tellIfUnfit(Definition definition) {
    String id = definition.id();
    if (!Slug.isSlug(id)) {
      String form = Slug.of(id);
      Place place = definition.place();
      problems.tell(Problem.error(place, "id.form", id, form.isEmpty() ? "entry" : form));
    }
  }

  private void tellIfUnfit(Given given) {
    tellIfTaken(given.id(), given.place());
    if (!given.id().equals(given.written())) {
      problems.tell(Problem.warning(given.place(), "id.plain", given.written(), given.id()));
    }
  }

  private void tellIfTwice(Language language, Given given) {
    Place other = givenPlaces.in(language).putIfAbsent(given.id(), given.place());
    if (other != null) {
      problems.tell(Problem.error(given.place(), "id.twice", given.id(), where(other)));
    }
  }

  private void tellUnknown(List<Row> rows) {
    List<String> headings = new ArrayList<>();
    rows.forEach(row -> row.present().forEach(draft -> headings.addAll(draft.headings())));
    definitions.tellUnknownHeadings(headings, problems);
    definitions.tellUnknownSee(terms.keySet(), problems);
  }

  /** Tells which entries are told as one term though their headings differ. */
  private void tellHeadwords() {
    for (TermDraft term : terms.values()) {
      for (Language language : Language.values()) {
        List<String> headwords = term.headwords(language);
        if (!headwords.isEmpty()) {
          String names = Problem.listed(headwords);
          problems.tell(Problem.advice(term.place(), "term.headwords", names));
        }
      }
    }
  }

  /** Tells, once for all terms, which names are linked in brackets only. */
  private void tellCommonNames(List<Term> made) {
    List<Term> common = made.stream().filter(t -> !t.linkage().common().isEmpty()).toList();
    String names =
        Problem.listed(common.stream().flatMap(t -> t.linkage().common().stream()).toList());
    common.stream()
        .map(term -> terms.get(term.id()).place())
        .min(Comparator.naturalOrder())
        .ifPresent(first -> problems.tell(Problem.advice(first, "names.common", names)));
  }

  /** Tells, once for all terms, which common names are linked wherever they stand. */
  private void tellListedNames() {
    List<TermDraft> common =
        terms.values().stream().filter(term -> !term.listedCommonNames().isEmpty()).toList();
    String names =
        Problem.listed(common.stream().flatMap(term -> term.listedCommonNames().stream()).toList());
    common.stream()
        .map(TermDraft::place)
        .min(Comparator.naturalOrder())
        .ifPresent(first -> problems.tell(Problem.advice(first, "names.listed", names)));
  }

  private static String where(Place place) {
    return place.isWholeFile() ? place.file() : place.file() + ":" + place.line();
  }
}
