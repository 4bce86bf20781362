package malmoi.render;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import malmoi.read.Fields;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;

/** The words of the interface in one language, by key. */
public record Labels(Map<String, String> texts) {

  public Labels {
    texts = Map.copyOf(texts);
  }

  /** The file of a theme that holds the labels in a language. */
  static String file(Language language) {
    return "labels." + language.tag() + ".yml";
  }

  /**
   * The built-in labels in a language, with a project's own in their place.
   *
   * @param said further keys that the project's templates say
   * @param problems is told keys that nothing says, and what is no text
   */
  static Labels read(
      Language language, Optional<TextFile> own, Set<String> said, Problems problems) {
    Map<String, String> texts = new TreeMap<>();
    String name = file(language);
    put(Fields.of(new TextFile(name, BuiltIn.text(name)), problems), texts);
    if (own.isPresent()) {
      Set<String> known = new TreeSet<>(texts.keySet());
      known.addAll(said);
      Fields fields = Fields.of(own.get(), problems);
      fields.tellUnknown(known);
      put(fields, texts);
    }
    return new Labels(texts);
  }

  private static void put(Fields fields, Map<String, String> texts) {
    fields.keys().forEach(key -> fields.text(key).ifPresent(text -> texts.put(key, text)));
  }

  /** These labels; a key that is missing says itself. */
  Labels orKeys(Set<String> keys) {
    Map<String, String> all = new TreeMap<>(texts);
    keys.forEach(key -> all.putIfAbsent(key, key));
    return new Labels(all);
  }

  /** The words of all keys with that beginning, by key. */
  public Map<String, String> beginningWith(String prefix) {
    Map<String, String> some = new TreeMap<>(texts);
    some.keySet().removeIf(key -> !key.startsWith(prefix));
    return some;
  }

  /** The words of the key; a key that is missing is a mistake of the theme. */
  public String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("the theme has no label " + key);
    }
    return text;
  }

  /** The words of the key with {@code detail} where <code>{0}</code> stands. */
  public String text(String key, Object detail) {
    return text(key).replace("{0}", detail.toString());
  }
}
