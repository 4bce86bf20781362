package malmoi.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import malmoi.text.Json;

/**
 * The grammars of Prism, by which a browser colours code: they come as scripts of their own and
 * build on one another.
 */
final class Grammars {
  private static final String VERSION = version();
  private static final String LIBRARY = "/META-INF/resources/webjars/prismjs/" + VERSION + "/";

  /** What a grammar has to follow; it asks for the first of them, and looks for the others. */
  private static final List<String> FOLLOWS = List.of("require", "modify", "optional");

  private final Map<String, Map<?, ?>> grammars = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  /** The table that comes with the grammars. */
  Grammars() {
    Map<?, ?> components = (Map<?, ?>) Json.read(text("components.json"));
    ((Map<?, ?>) components.get("languages")).forEach((id, about) -> add((String) id, about));
  }

  private void add(String id, Object about) {
    Map<?, ?> grammar = (Map<?, ?>) about;
    if (!id.equals("meta")) {
      grammars.put(id, grammar);
      byName.put(id, id);
      listed(grammar, "alias").forEach(alias -> byName.put(alias, id));
    }
  }

  boolean know(String language) {
    return byName.containsKey(language);
  }

  /** The grammars of these languages and all that they ask for, in the order to load them. */
  Set<String> needed(Collection<String> languages) {
    Set<String> needed = new TreeSet<>();
    languages.stream().filter(this::know).forEach(name -> require(byName.get(name), needed));
    Set<String> ordered = new LinkedHashSet<>();
    needed.forEach(id -> order(id, needed, ordered));
    return ordered;
  }

  /** A script that colours code of these languages as soon as the page is there. */
  String script(Collection<String> languages) {
    StringBuilder script = new StringBuilder();
    script.append("/*! Prism ").append(VERSION).append(" | (c) 2012 Lea Verou | MIT License */\n");
    script.append(text("components/prism-core.min.js")).append('\n');
    for (String id : needed(languages)) {
      script.append(text("components/prism-" + id + ".min.js")).append('\n');
    }
    return script.toString();
  }

  private void require(String id, Set<String> needed) {
    if (needed.add(id)) {
      listed(grammars.get(id), "require").forEach(other -> require(other, needed));
    }
  }

  /** Puts a grammar behind all that it builds on. */
  private void order(String id, Set<String> needed, Set<String> ordered) {
    if (needed.contains(id) && !ordered.contains(id)) {
      for (String key : FOLLOWS) {
        listed(grammars.get(id), key).forEach(other -> order(other, needed, ordered));
      }
      ordered.add(id);
    }
  }

  /** A name, a list of names, or nothing. */
  private static List<String> listed(Map<?, ?> grammar, String key) {
    Object value = grammar.get(key);
    return value instanceof List<?> names
        ? names.stream().map(String.class::cast).toList()
        : value == null ? List.of() : List.of((String) value);
  }

  private static String version() {
    Properties about = new Properties();
    try (InputStream file = open("/META-INF/maven/org.webjars.npm/prismjs/pom.properties")) {
      about.load(file);
      return about.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    try (InputStream file = open(LIBRARY + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static InputStream open(String path) {
    InputStream file = Grammars.class.getResourceAsStream(path);
    if (file == null) {
      throw new IllegalStateException("no " + path + " in the class path");
    }
    return file;
  }
}
