package malmoi.render;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Similar;

/**
 * The templates of a project, as their author wrote them.
 *
 * @param texts by name, as in {@code term.jte}; none that equals the built-in one
 */
record OwnTemplates(Map<String, TextFile> texts) {
  private static final String ENDING = ".jte";

  /** Only labels have a text by a key. */
  private static final Pattern LABEL = Pattern.compile("\\.text\\(\\s*\"([^\"\\\\]+)\"");

  private static final Pattern CALL = Pattern.compile("@template\\.(\\w+)");

  OwnTemplates {
    texts = Map.copyOf(texts);
  }

  static OwnTemplates among(Map<String, TextFile> files) {
    Map<String, TextFile> texts = new TreeMap<>(files);
    texts.keySet().removeIf(name -> !name.endsWith(ENDING));
    return new OwnTemplates(texts);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The code of all templates by name, these in the place of the built-in ones. */
  Map<String, String> withBuiltIn() {
    Map<String, String> all = new TreeMap<>();
    BuiltIn.TEMPLATES.stream()
        .filter(name -> !texts.containsKey(name))
        .forEach(name -> all.put(name, BuiltIn.text(name)));
    texts.forEach((name, text) -> all.put(name, text.text()));
    return all;
  }

  /** The keys of all labels that the templates say. */
  Set<String> said() {
    return matches(LABEL).collect(Collectors.toSet());
  }

  private Stream<String> matches(Pattern pattern) {
    return texts.values().stream()
        .flatMap(text -> pattern.matcher(text.text()).results())
        .map(match -> match.group(1));
  }

  /** Tells each label that a template says and the file of labels has not. */
  void tellUnknown(Labels labels, String file, Problems problems) {
    for (TextFile text : texts.values()) {
      LABEL
          .matcher(text.text())
          .results()
          .filter(match -> !labels.texts().containsKey(match.group(1)))
          .forEach(match -> problems.tell(unknown(text, match, labels, file)));
    }
  }

  private static Problem unknown(TextFile text, MatchResult match, Labels labels, String file) {
    Place place = text.place(match.start(1), match.end(1));
    String key = match.group(1);
    Optional<String> near = Similar.nearest(key, labels.texts().keySet());
    return near.isPresent()
        ? Problem.error(place, "theme.label.near", key, file, near.get())
        : Problem.error(place, "theme.label", key, file);
  }

  /** Tells each template that replaces none and that no other one calls. */
  void tellUncalled(Problems problems) {
    Set<String> called = matches(CALL).map(name -> name + ENDING).collect(Collectors.toSet());
    called.addAll(BuiltIn.TEMPLATES);
    texts.forEach(
        (name, text) -> {
          if (!called.contains(name)) {
            problems.tell(uncalled(name, text));
          }
        });
  }

  private static Problem uncalled(String name, TextFile text) {
    Optional<String> near = Similar.nearest(name, BuiltIn.TEMPLATES);
    String stem = name.substring(0, name.length() - ENDING.length());
    return near.isPresent()
        ? Problem.warning(text.whole(), "theme.unused.near", "theme/" + near.get())
        : Problem.warning(text.whole(), "theme.uncalled", stem);
  }

  /** A problem in a line of a template, from 1; whose words are wrong is not always known. */
  Problem problem(String id, String name, int line, String words, String message) {
    TextFile text = texts.get(name);
    if (text == null) {
      return Problem.error(Place.ofFile("theme"), "theme.misfit", name, message);
    }
    return Problem.error(place(text, line, words), id, message);
  }

  private static Place place(TextFile text, int line, String words) {
    String lineText = text.lineText(line);
    int at = words.isBlank() ? -1 : lineText.indexOf(words);
    String shown = at < 0 ? lineText.strip() : words;
    int start = lineText.indexOf(shown);
    return new Place(text.path(), line, start + 1, shown.length(), lineText);
  }
}
