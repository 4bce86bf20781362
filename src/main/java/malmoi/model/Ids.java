package malmoi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.text.Language;
import malmoi.text.Slug;

/**
 * Derives ids from names. That of a topic whose heading stands in several notes begins with its
 * note's name, in each of them, so that no address comes to mean another note's text.
 */
final class Ids {
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
  private static final Pattern WINDOWS_DEVICES =
      Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  /** More than a path has. */
  private static final int MOST_STEPS = 100;

  private Ids() {}

  /** Whether a page of every site, or a device, has the name. */
  static boolean isReserved(String id) {
    return OUR_PAGES.contains(id) || WINDOWS_DEVICES.matcher(id).matches();
  }

  /** The slug of the row's English name, or else of its Korean one; a reserved one is passed by. */
  static String derived(Row row) {
    List<String> slugs =
        Stream.of(Language.EN, Language.KO)
            .flatMap(
                language -> row.present().stream().flatMap(d -> d.names().in(language).stream()))
            .map(Slug::of)
            .filter(slug -> !slug.isEmpty())
            .toList();
    return slugs.stream()
        .filter(slug -> !isReserved(slug))
        .findFirst()
        .orElse(slugs.isEmpty() ? "entry" : slugs.get(0) + "-term");
  }

  /** The id itself, or the first of {@code ID-2}, {@code ID-3} … that is not taken. */
  static String numbered(String wanted, Predicate<String> taken) {
    String id = wanted;
    for (int n = 2; taken.test(id) || isReserved(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /**
   * An id for each topic: its heading, with its note's name before it when other topics have that
   * heading too, or with the note's whole path when those notes have one name.
   *
   * @param topics in the order of their notes
   * @param taken ids of others
   */
  static Map<String, Row> ofTopics(List<Row> topics, Set<String> taken) {
    Map<String, Row> ids = new LinkedHashMap<>();
    Predicate<String> isTaken = id -> taken.contains(id) || ids.containsKey(id);
    List<Row> left = topics;
    for (int steps : new int[] {0, 1, MOST_STEPS}) {
      Map<String, List<Row>> alike = new LinkedHashMap<>();
      left.forEach(
          row -> alike.computeIfAbsent(inNote(row, steps), id -> new ArrayList<>()).add(row));
      left = new ArrayList<>();
      for (Map.Entry<String, List<Row>> entry : alike.entrySet()) {
        List<Row> rows = entry.getValue();
        boolean alone = rows.size() == 1 && !isTaken.test(entry.getKey());
        boolean inOneNote = rows.stream().map(Ids::note).distinct().count() == 1;
        if (alone || inOneNote && steps > 0) {
          rows.forEach(row -> ids.put(numbered(entry.getKey(), isTaken), row));
        } else {
          left.addAll(rows);
        }
      }
    }
    left.forEach(row -> ids.put(numbered(inNote(row, MOST_STEPS), isTaken), row));
    return ids;
  }

  /** The derived id behind the last steps of its note's path. */
  private static String inNote(Row row, int steps) {
    String[] path = note(row).split("/");
    int from = Math.max(0, path.length - steps);
    String before = String.join(" ", Arrays.asList(path).subList(from, path.length));
    return Slug.of(before + " " + derived(row));
  }

  private static String note(Row row) {
    return row.first().entry().note().note().name();
  }
}
