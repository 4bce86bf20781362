package malmoi.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import malmoi.search.Concordance.Line;
import malmoi.text.Language;

/** Findables as trees for JSON, a column each, since likes beside likes are packed better. */
final class Columns {
  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

  private Columns() {}

  /** All but the texts; {@code load.js} reads it. */
  static Map<String, Object> entries(List<Findable> all) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ids", column(all, Columns::id));
    tree.put("kinds", digits(all, Findable::kind));
    for (Language language : Language.values()) {
      tree.put(language.tag(), column(all, each -> each.names().in(language)));
    }
    put(tree, "tags", "tagged", all, Findable::tags);
    put(tree, "sites", "cited", all, Findable::sites);
    tree.put("told", digits(all, Columns::told));
    return tree;
  }

  static Map<String, Object> texts(List<Findable> all) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      tree.put(language.tag(), column(all, each -> each.text(language)));
    }
    tree.put("more", column(all, Findable::more));
    return tree;
  }

  /** Empty where the browser can tell it from the English headword. */
  private static String id(Findable each) {
    String headword = each.names().en().stream().findFirst().orElse("");
    String guess = NO_SLUG.matcher(headword.toLowerCase(Locale.ROOT)).replaceAll("-");
    return guess.equals(each.id()) ? "" : each.id();
  }

  /** 1 for a text in Korean and 2 for one in English. */
  private static int told(Findable each) {
    return (each.passages().ko().isEmpty() ? 0 : 1) + (each.passages().en().isEmpty() ? 0 : 2);
  }

  /** Words, each with how much of it is that of the one before, and their lists. */
  static Map<String, Object> words(List<Line> lines, int findables) {
    StringBuilder words = new StringBuilder();
    Bits lists = new Bits();
    String before = "";
    for (Line line : lines) {
      int shared = shared(before, line.word());
      words.append(words.isEmpty() ? "" : " ").append((char) ('A' + shared));
      words.append(line.word(), shared, line.word().length());
      lists.add(line.isCommon(findables) ? new int[0] : line.findables(), findables);
      before = line.word();
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("words", words.toString());
    tree.put("lists", lists.text());
    return tree;
  }

  private static int shared(String one, String other) {
    int most = Math.min(20, Math.min(one.length(), other.length()));
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static void put(
      Map<String, Object> tree,
      String all,
      String each,
      List<Findable> findables,
      Function<Findable, List<String>> values) {
    List<String> known =
        findables.stream()
            .flatMap(findable -> values.apply(findable).stream())
            .collect(
                Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    known.forEach(value -> numbers.put(value, numbers.size()));
    tree.put(all, known);
    tree.put(each, column(findables, f -> values.apply(f).stream().map(numbers::get).toList()));
  }

  private static List<Object> column(List<Findable> all, Function<Findable, Object> value) {
    return all.stream().map(value).toList();
  }

  private static String digits(List<Findable> all, Function<Findable, Integer> digit) {
    return all.stream().map(digit).map(String::valueOf).collect(Collectors.joining());
  }
}
