package malmoi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * that {@code terms.yml} assigns it to, else to the one that has its name; else it makes a new one,
 * whose id is derived from its English name, or its Korean one.
 */
final class TermMaker {
  private static final Set<String> OUR_PAGES =
      Set.of(
          "index",
          "search",
          "map",
          "notes",
          "topics",
          "tags",
          "sources",
          "corrections",
          "print",
          "404",
          "t",
          "card");
  private static final String WINDOWS_DEVICES = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

  private final Definitions definitions;
  private final Problems problems;
  private final Map<String, TermDraft> terms = new TreeMap<>();
  private final Bilingual<Map<String, TermDraft>> byName =
      Bilingual.of(language -> new HashMap<>());
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
    derived.forEach(row -> add(row, nameSake(row).orElseGet(() -> newId(row))));
    tellUnknown(rows);
    return terms.values().stream().map(TermDraft::term).toList();
  }

  private void define(Definition definition) {
    tellIfUnfit(definition.id(), definition.place());
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
        tellIfUnfit(given.id(), given.place());
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
        for (String name : draft.names().in(language)) {
          TermDraft term = byName.in(language).get(HeadingText.key(name));
          if (term != null) {
            return Optional.of(term.id());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A derived id; it steps aside when it is taken, and that is told. */
  private String newId(Row row) {
    String wanted = derivedId(row);
    String id = wanted;
    for (int n = 2; terms.containsKey(id) || isReserved(id); n++) {
      id = wanted + "-" + n;
    }
    if (!id.equals(wanted)) {
      TermDraft owner = terms.get(wanted);
      String whose = owner == null ? wanted + ".html" : where(owner.place());
      problems.tell(Problem.warning(row.first().place(), "id.stepped-aside", wanted, id, whose));
    }
    return id;
  }

  private static String derivedId(Row row) {
    List<String> names = new ArrayList<>();
    for (Language language : List.of(Language.EN, Language.KO)) {
      row.present().forEach(draft -> names.addAll(draft.names().in(language)));
    }
    return names.stream().map(Slug::of).filter(slug -> !slug.isEmpty()).findFirst().orElse("entry");
  }

  /** Remembers the term's names, and tells when another term has one of them under its own id. */
  private void register(TermDraft term, Bilingual<List<String>> names, Place place) {
    for (Language language : Language.values()) {
      for (String name : names.in(language)) {
        TermDraft other = byName.in(language).putIfAbsent(HeadingText.key(name), term);
        if (other != null && other != term && !other.isPreferred() && !term.isPreferred()) {
          String ids = other.id() + ", " + term.id();
          problems.tell(Problem.warning(place, "name.two-ids", name, ids));
        }
      }
    }
  }

  private void tellIfUnfit(String id, Place place) {
    if (isReserved(id)) {
      problems.tell(Problem.error(place, "id.taken", id));
    } else if (!Slug.isSlug(id)) {
      String form = Slug.of(id);
      problems.tell(Problem.error(place, "id.form", id, form.isEmpty() ? "entry" : form));
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

  private static boolean isReserved(String id) {
    return OUR_PAGES.contains(id) || id.matches(WINDOWS_DEVICES);
  }

  private static String where(Place place) {
    return place.isWholeFile() ? place.file() : place.file() + ":" + place.line();
  }
}
