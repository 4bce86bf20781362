package malmoi.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.Severity;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Characters;
import malmoi.text.Language;
import malmoi.text.Similar;
import malmoi.text.Yaml;

/**
 * Keys and values that an author wrote as YAML, each with its place.
 *
 * <p>A key without a value is as good as absent. A value of another shape than asked for is told,
 * and absent then; so are a second key of one name and a text that is no YAML. Texts are in plain
 * {@link Characters}.
 */
public final class Fields {
  private static final List<String> YES = List.of("true", "yes", "on");
  private static final Pattern COMMA = Pattern.compile("\\s*+,\\s*+");
  private static final List<String> NO = List.of("false", "no", "off");

  /** Where all of it stands, and who is told. */
  private record Origin(TextFile file, int shift, Severity severity, Problems problems) {
    Place place(Yaml.Node node) {
      return file.place(shift + node.start(), shift + node.end());
    }

    void tell(Place place, String id, String... details) {
      Problem problem = Problem.warning(place, id, details);
      problems.tell(severity == Severity.ERROR ? problem.strictly() : problem);
    }
  }

  private final Origin origin;
  private final Yaml.Mapping mapping;
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();

  private Fields(Origin origin, Yaml.Mapping mapping) {
    this.origin = origin;
    this.mapping = mapping;
    for (Yaml.Entry entry : mapping.entries()) {
      String key = plain(entry.key());
      Yaml.Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        String line = Integer.toString(origin.place(first.key()).line());
        origin.tell(origin.place(entry.key()), "yaml.duplicate-key", key, line);
      }
    }
  }

  /** What a file consists of. */
  public static Fields of(TextFile file, Problems problems) {
    Origin origin = new Origin(file, 0, Severity.ERROR, problems);
    return of(origin, parse(origin, file.text()), "yaml.file-wants-mapping");
  }

  /**
   * What a part of a file consists of, as in front matter; its mistakes are warnings.
   *
   * @param yaml what stands in the file from {@code from} on, or YAML of the same length
   */
  public static Fields of(TextFile file, int from, String yaml, Problems problems) {
    Origin origin = new Origin(file, from, Severity.WARNING, problems);
    return of(origin, parse(origin, yaml), "yaml.file-wants-mapping");
  }

  /** What each item consists of in a file that is a list. */
  public static List<Fields> listOf(TextFile file, Problems problems) {
    Origin origin = new Origin(file, 0, Severity.ERROR, problems);
    Yaml.Node node = parse(origin, file.text());
    if (node instanceof Yaml.Sequence sequence) {
      return sequence.items().stream()
          .map(item -> of(origin, item, "yaml.item-wants-mapping"))
          .toList();
    }
    if (!isEmpty(node)) {
      origin.tell(origin.place(node), "yaml.file-wants-list");
    }
    return List.of();
  }

  /** The keys in their order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  public Optional<String> text(String key) {
    return value(key).flatMap(value -> text(value, "yaml.wants-text", key));
  }

  /** As {@link #text}; to have none is told. */
  public Optional<String> required(String key) {
    if (value(key).isEmpty()) {
      origin.tell(keyPlace(key), "yaml.missing-key", key);
    }
    return text(key);
  }

  /** The texts of a list; a single text is a list of one. */
  public List<String> texts(String key) {
    return items(key)
        .filter(item -> !isEmpty(item))
        .flatMap(item -> text(item, "yaml.wants-texts", key).stream())
        .toList();
  }

  /** The texts of a list, or those that commas part in a single text. */
  public List<String> parts(String key) {
    return value(key).orElse(null) instanceof Yaml.Scalar scalar
        ? COMMA.splitAsStream(plain(scalar)).filter(part -> !part.isBlank()).toList()
        : texts(key);
  }

  /** Whether the value is yes or no, in a word that YAML 1.1 has for it. */
  public boolean flag(String key, boolean otherwise) {
    String word = text(key).orElse(Boolean.toString(otherwise)).toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return YES.contains(word);
    }
    origin.tell(place(key), "yaml.wants-flag", key);
    return otherwise;
  }

  /** The level of a heading, from 1 to 6. */
  public Optional<Integer> level(String key) {
    Optional<String> text = text(key);
    Optional<Integer> level = text.filter(one -> one.matches("[1-6]")).map(Integer::valueOf);
    if (text.isPresent() && level.isEmpty()) {
      origin.tell(place(key), "yaml.wants-level", key);
    }
    return level;
  }

  public Optional<Fields> fields(String key) {
    return value(key).map(value -> of(origin, value, "yaml.wants-mapping", key));
  }

  /** The fields below each key, in the order of the keys; a key without a value has none. */
  public Map<String, Fields> each() {
    Map<String, Fields> each = new LinkedHashMap<>();
    for (String key : keys()) {
      each.put(
          key, fields(key).orElseGet(() -> new Fields(origin, nothing(entries.get(key).key()))));
    }
    return Collections.unmodifiableMap(each);
  }

  /** One text for both languages, or a text for each under its tag. */
  public Bilingual<Optional<String>> bilingual(String key) {
    if (value(key).orElse(null) instanceof Yaml.Mapping) {
      Fields texts = fields(key).orElseThrow();
      texts.tellUnknown(Arrays.stream(Language.values()).map(Language::tag).toList());
      return Bilingual.of(language -> texts.text(language.tag()));
    }
    Optional<String> both = text(key);
    return new Bilingual<>(both, both);
  }

  /** Tells each key that is not known. */
  public void tellUnknown(Collection<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        Similar.nearest(key, known)
            .ifPresentOrElse(
                near -> origin.tell(keyPlace(key), "yaml.unknown-key.near", key, near),
                () -> origin.tell(keyPlace(key), "yaml.unknown-key", key, listed(known)));
      }
    }
  }

  /** The place of all of it, which is that of its first line. */
  public Place place() {
    return origin.place(mapping);
  }

  /** The place of a value; of its key when there is no value, of all when there is no key. */
  public Place place(String key) {
    return value(key).map(origin::place).orElseGet(() -> keyPlace(key));
  }

  /** The place of one of the {@link #texts}. */
  public Place place(String key, String text) {
    return items(key)
        .filter(item -> item instanceof Yaml.Scalar scalar && plain(scalar).equals(text))
        .findFirst()
        .map(origin::place)
        .orElseGet(() -> place(key));
  }

  /** The place of a key; of all when there is no such key. */
  public Place keyPlace(String key) {
    Yaml.Entry entry = entries.get(key);
    return entry == null ? place() : origin.place(entry.key());
  }

  private Optional<Yaml.Node> value(String key) {
    return Optional.ofNullable(entries.get(key)).map(Yaml.Entry::value).filter(v -> !isEmpty(v));
  }

  private Stream<Yaml.Node> items(String key) {
    return value(key).stream()
        .flatMap(
            value ->
                value instanceof Yaml.Sequence list ? list.items().stream() : Stream.of(value));
  }

  private Optional<String> text(Yaml.Node node, String otherwise, String key) {
    if (node instanceof Yaml.Scalar scalar) {
      return Optional.of(plain(scalar));
    }
    origin.tell(origin.place(node), otherwise, key);
    return Optional.empty();
  }

  private static Fields of(Origin origin, Yaml.Node node, String otherwise, String... details) {
    if (node instanceof Yaml.Mapping mapping) {
      return new Fields(origin, mapping);
    }
    origin.tell(origin.place(node), otherwise, details);
    return new Fields(origin, nothing(node));
  }

  private static Yaml.Node parse(Origin origin, String text) {
    try {
      return Yaml.parse(text);
    } catch (Yaml.Unreadable e) {
      int at = origin.shift() + e.offset();
      Place place = origin.file().place(at, at + 1);
      switch (e.mistake()) {
        case TAB -> origin.tell(place, "yaml.tab");
        case MARK -> origin.tell(place, "yaml.mark", text.substring(e.offset(), e.offset() + 1));
        case SYNTAX -> origin.tell(place, "yaml.syntax");
        case TOO_MUCH -> origin.tell(place, "yaml.too-much");
      }
      return new Yaml.Mapping(0, 0, List.of());
    }
  }

  private static Yaml.Mapping nothing(Yaml.Node at) {
    return new Yaml.Mapping(at.start(), at.end(), List.of());
  }

  private static boolean isEmpty(Yaml.Node node) {
    return node instanceof Yaml.Scalar scalar && scalar.text().isEmpty()
        || node instanceof Yaml.Mapping mapping && mapping.entries().isEmpty();
  }

  private static String plain(Yaml.Scalar scalar) {
    return Characters.plain(scalar.text()).text();
  }

  private static String listed(Collection<String> known) {
    return Problem.listed(known.stream().map(key -> "`" + key + "`").toList());
  }
}
