package malmoi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.model.Definition.Placed;
import malmoi.model.Linkage.Mode;
import malmoi.read.Fields;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.HeadingText;
import malmoi.text.Language;
import malmoi.text.Similar;
import malmoi.text.Slug;

/**
 * What {@code terms.yml} says: id → {@code {ko, en, kind, headings, tags, see, link, not, verbs,
 * preferred}}, all of it optional.
 */
public final class Definitions {
  private static final List<String> KEYS =
      List.of("ko", "en", "kind", "headings", "tags", "see", "link", "not", "verbs", "preferred");

  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final List<Definition> all;
  private final Map<String, Definition> byHeading = new HashMap<>();
  private final Bilingual<Map<String, Definition>> byName =
      Bilingual.of(language -> new HashMap<>());

  private final Map<String, Definition> nameless = new HashMap<>();

  private Definitions(List<Definition> all) {
    this.all = List.copyOf(all);
    for (Definition definition : all) {
      if (definition.isNameless()) {
        nameless.put(definition.id(), definition);
      }
      definition.headings().forEach(h -> byHeading.putIfAbsent(headingKey(h.text()), definition));
      for (Language language : Language.values()) {
        for (String name : definition.names().in(language)) {
          byName.in(language).putIfAbsent(HeadingText.key(name), definition);
        }
      }
    }
  }

  /** No definitions at all. */
  public static Definitions none() {
    return new Definitions(List.of());
  }

  public static Definitions read(TextFile file, Problems problems) {
    List<Definition> definitions = new ArrayList<>();
    Fields ids = Fields.of(file, problems);
    ids.each()
        .forEach(
            (id, fields) -> definitions.add(definition(id, ids.keyPlace(id), fields, problems)));
    return new Definitions(definitions);
  }

  List<Definition> all() {
    return all;
  }

  /**
   * The definition that names one of the headings, or else one of the names; or one without names
   * and headings of its own whose id is one of the names.
   */
  Optional<Definition> of(List<String> headings, Bilingual<List<String>> names) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    for (String heading : headings) {
      Definition definition = byHeading.get(headingKey(heading));
      if (definition != null) {
        return Optional.of(definition);
      }
    }
    return byName(names).or(() -> byId(names));
  }

  private Optional<Definition> byId(Bilingual<List<String>> names) {
    return nameless.isEmpty()
        ? Optional.empty()
        : Stream.of(names.en(), names.ko())
            .flatMap(List::stream)
            .map(name -> nameless.get(Slug.of(name)))
            .filter(Objects::nonNull)
            .findFirst();
  }

  private Optional<Definition> byName(Bilingual<List<String>> names) {
    for (Language language : Language.values()) {
      for (String name : names.in(language)) {
        Definition definition = byName.in(language).get(HeadingText.key(name));
        if (definition != null) {
          return Optional.of(definition);
        }
      }
    }
    return Optional.empty();
  }

  /** Tells headings that no note has. */
  void tellUnknownHeadings(List<String> headings, Problems problems) {
    if (byHeading.isEmpty()) {
      return;
    }
    Set<String> known = headings.stream().map(Definitions::headingKey).collect(Collectors.toSet());
    for (Definition definition : all) {
      for (Placed heading : definition.headings()) {
        if (!known.contains(headingKey(heading.text()))) {
          problems.tell(unknown(heading, "term.unknown-heading", new HashSet<>(headings)));
        }
      }
    }
  }

  /** Tells ids under {@code see} that no term has. */
  void tellUnknownSee(Set<String> ids, Problems problems) {
    for (Definition definition : all) {
      for (Placed see : definition.see()) {
        if (!ids.contains(see.text())) {
          problems.tell(unknown(see, "term.unknown-see", ids));
        }
      }
    }
  }

  private static Problem unknown(Placed what, String problem, Set<String> known) {
    return Similar.nearest(what.text(), known)
        .map(near -> Problem.warning(what.place(), problem + ".near", what.text(), near))
        .orElseGet(() -> Problem.warning(what.place(), problem, what.text()));
  }

  private static Definition definition(String id, Place place, Fields fields, Problems problems) {
    fields.tellUnknown(KEYS);
    return new Definition(
        id,
        place,
        Bilingual.of(language -> fields.texts(language.tag())),
        kind(fields, problems),
        placed(fields, "headings"),
        fields.texts("tags"),
        placed(fields, "see"),
        linkage(fields, problems),
        fields.text("link").isPresent());
  }

  private static Linkage linkage(Fields fields, Problems problems) {
    return new Linkage(
        mode(fields, problems),
        List.of(),
        fields.texts("not"),
        fields.flag("verbs", false),
        fields.flag("preferred", false));
  }

  private static Mode mode(Fields fields, Problems problems) {
    Optional<String> word = fields.text("link");
    Optional<Mode> mode =
        Arrays.stream(Mode.values()).filter(m -> word.equals(Optional.of(m.word()))).findFirst();
    if (word.isPresent() && mode.isEmpty()) {
      problems.tell(Problem.error(fields.place("link"), "term.link", word.get()));
    }
    return mode.orElse(Mode.AUTO);
  }

  private static Optional<Kind> kind(Fields fields, Problems problems) {
    Optional<String> word = fields.text("kind");
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(k -> word.equals(Optional.of(k.word()))).findFirst();
    if (word.isPresent() && kind.isEmpty()) {
      problems.tell(Problem.error(fields.place("kind"), "term.kind", word.get()));
    }
    return kind;
  }

  private static List<Placed> placed(Fields fields, String key) {
    return fields.texts(key).stream()
        .map(text -> new Placed(text, fields.place(key, text)))
        .toList();
  }

  private static String headingKey(String heading) {
    return GAPS.matcher(heading.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
