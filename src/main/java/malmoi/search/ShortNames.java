package malmoi.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Gives short names to what only a script itself calls by name: what it declares, unless that name
 * is a property somewhere, or stands in a text. The scripts must not declare what they also take
 * from the browser; a script that somebody else wrote is not for this.
 */
final class ShortNames {
  private static final Pattern TOKEN =
      Pattern.compile("(" + Squeeze.KEPT + "\\w*)|[A-Za-z_]\\w*|=>|\\.\\.\\.|\\S");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  /** What a brace follows that opens a block; behind all else it opens an object. */
  private static final Set<String> BEFORE_BLOCK =
      Set.of("", ")", "=>", "}", ";", "else", "try", "finally");

  private static final Set<String> DECLARING = Set.of("let", "function", "class");
  private static final Set<String> TAKEN = Set.of("do", "if", "in", "of", "as", "is");

  /** A pair of brackets, and the names that stand in it first or behind a comma. */
  private record Group(boolean isObject, boolean isParameters, List<String> names) {}

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> kept = new HashSet<>(TAKEN);
  private final Deque<Group> open = new ArrayDeque<>();
  private Group closed = new Group(false, false, List.of());

  private ShortNames() {}

  /** The script with short names. */
  static String in(String script) {
    ShortNames names = new ShortNames();
    names.read(TOKEN.matcher(script).results().toList());
    Map<String, String> shorter = names.chosen();
    return TOKEN
        .matcher(script)
        .replaceAll(
            found -> Matcher.quoteReplacement(shorter.getOrDefault(found.group(), found.group())));
  }

  private void read(List<MatchResult> tokens) {
    String[] before = {"", ""};
    for (MatchResult token : tokens) {
      String text = token.group();
      if (token.group(1) != null) {
        NAME.matcher(text).results().forEach(name -> kept.add(name.group()));
      } else {
        read(text, before[1], before[0]);
      }
      before = new String[] {before[1], text};
    }
  }

  private void read(String token, String before, String earlier) {
    switch (token) {
      case "{" -> open(!BEFORE_BLOCK.contains(before), false);
      case "(", "[" -> open(false, earlier.equals("function"));
      case ")", "]", "}" -> close();
      case "=>" -> declared.addAll(before.equals(")") ? closed.names() : List.of());
      case ":" -> kept.add(before);
      default -> name(token, before);
    }
  }

  private void open(boolean isObject, boolean isParameters) {
    open.push(new Group(isObject, isParameters, new ArrayList<>()));
  }

  private void close() {
    closed = open.pop();
    (closed.isObject() ? kept : closed.isParameters() ? declared : new HashSet<String>())
        .addAll(closed.names());
  }

  private void name(String token, String before) {
    if (!NAME.matcher(token).matches()) {
      return;
    }
    counts.merge(token, 1, Integer::sum);
    if (before.equals(".")) {
      kept.add(token);
    } else if (DECLARING.contains(before)) {
      declared.add(token);
    } else if (!open.isEmpty() && Set.of("(", "{", ",").contains(before)) {
      open.peek().names().add(token);
    }
  }

  /** The most frequent get the shortest. */
  private Map<String, String> chosen() {
    Iterator<String> free =
        IntStream.iterate(10, n -> n + 1)
            .mapToObj(n -> Integer.toString(n, 36))
            .filter(name -> Character.isLetter(name.charAt(0)))
            .filter(name -> !counts.containsKey(name) && !kept.contains(name))
            .iterator();
    Map<String, String> chosen = new HashMap<>();
    declared.stream()
        .filter(name -> name.length() > 2 && !kept.contains(name))
        .sorted(
            Comparator.comparing((String name) -> -counts.get(name)).thenComparing(name -> name))
        .forEach(name -> chosen.put(name, free.next()));
    return chosen;
  }
}
