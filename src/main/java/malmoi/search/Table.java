package malmoi.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import malmoi.text.Josa;
import malmoi.text.Yaml;

/**
 * How words are compared, as {@code table.yml} and the josa of {@link Josa} say it. The runtime
 * gets it whole, so that Java and the browser cannot differ.
 */
record Table(Map<String, Object> tree) {
  private static final String PATH = "/malmoi/search/table.yml";

  static Table load() {
    try (InputStream file = Table.class.getResourceAsStream(PATH)) {
      String yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Object> tree = mapping((Yaml.Mapping) Yaml.parse(yaml));
      tree.put("josa", josa());
      return new Table(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(PATH, e);
    } catch (Yaml.Unreadable e) {
      throw new IllegalStateException(PATH, e);
    }
  }

  List<String> initials() {
    return list("initials");
  }

  List<String> vowels() {
    return list("vowels");
  }

  List<String> finals() {
    return list("finals");
  }

  /** Letters that take two keys, with those. */
  @SuppressWarnings("unchecked")
  Map<String, String> clusters() {
    return (Map<String, String>) tree.get("clusters");
  }

  @SuppressWarnings("unchecked")
  private List<String> list(String key) {
    return (List<String>) tree.get(key);
  }

  private static Map<String, Object> josa() {
    Map<String, Object> josa = new LinkedHashMap<>();
    josa.put("afterVowel", Josa.tails(true));
    josa.put("afterConsonant", Josa.tails(false));
    josa.put("verb", Josa.verbs());
    return josa;
  }

  private static Object value(Yaml.Node node) {
    if (node instanceof Yaml.Mapping mapping) {
      return mapping(mapping);
    }
    return node instanceof Yaml.Sequence list
        ? list.items().stream().map(Table::value).toList()
        : ((Yaml.Scalar) node).text();
  }

  private static Map<String, Object> mapping(Yaml.Mapping mapping) {
    Map<String, Object> tree = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> tree.put(entry.key().text(), value(entry.value())));
    return tree;
  }
}
