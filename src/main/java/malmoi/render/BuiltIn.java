package malmoi.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the built-in theme, from the class path. */
final class BuiltIn {
  static final List<String> TEMPLATES =
      List.of(
          "booklet.jte",
          "corrections.jte",
          "entrance.jte",
          "index.jte",
          "layout.jte",
          "map.jte",
          "mentionings.jte",
          "missing.jte",
          "note.jte",
          "pager.jte",
          "preview.jte",
          "print.jte",
          "reference.jte",
          "results.jte",
          "search.jte",
          "single.jte",
          "sources.jte",
          "term.jte");

  /** What {@code pages.css} is made of, in its order: a page asks for one style, not for eight. */
  static final List<String> STYLES =
      List.of(
          "style.css",
          "frame.css",
          "prose.css",
          "sheet.css",
          "home.css",
          "search.css",
          "map.css",
          "preview.css");

  /** What goes into each site as it is. */
  static final List<String> ASSETS =
      List.of(
          "style.css",
          "print.css",
          "preview.js",
          "view.js",
          "copy.js",
          "entrance.js",
          "offline.js",
          "icon.svg");

  /** What other files are made of, or what only some sites need. */
  private static final List<String> PARTS =
      List.of(
          "labels.ko.yml",
          "labels.en.yml",
          "code.css",
          "code.js",
          "single.js",
          "sw.js",
          "search/begin.js",
          "search/body.js",
          "search/box.js",
          "search/held.js",
          "search/keys.js",
          "search/load.js",
          "search/names.js",
          "search/page.js",
          "search/rank.js",
          "search/results.js",
          "search/show.js",
          "search/texts.js",
          "search/typos.js");

  private BuiltIn() {}

  static Set<String> names() {
    return Stream.of(TEMPLATES, STYLES, ASSETS, PARTS)
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  static byte[] bytes(String name) {
    try (InputStream file = BuiltIn.class.getResourceAsStream("/malmoi/theme/" + name)) {
      if (file == null) {
        throw new IllegalStateException("no " + name + " in the theme");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
