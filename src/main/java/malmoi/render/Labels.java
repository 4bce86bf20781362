package malmoi.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import malmoi.text.Language;
import malmoi.text.Yaml;

/** The words of the interface in one language, by key. */
public record Labels(Map<String, String> texts) {

  public Labels {
    texts = Map.copyOf(texts);
  }

  /** The labels of the theme on the class path. */
  public static Labels load(Language language) {
    String name = "labels." + language.tag() + ".yml";
    try (InputStream file = Theme.open(name)) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Labels parse(String yaml) {
    try {
      Map<String, String> texts = new HashMap<>();
      for (Yaml.Entry entry : ((Yaml.Mapping) Yaml.parse(yaml)).entries()) {
        texts.put(entry.key().text(), ((Yaml.Scalar) entry.value()).text());
      }
      return new Labels(texts);
    } catch (Yaml.Unreadable e) {
      throw new IllegalStateException(e);
    }
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
