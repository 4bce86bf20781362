package malmoi.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.render.Theme;
import malmoi.site.SiteFile;
import malmoi.text.Json;

/** The script of the search: the files of {@code theme/search} in a row, with their table. */
final class Runtime {
  private static final List<String> PURE =
      List.of("keys", "names", "typos", "body", "rank", "results");
  private static final List<String> ON_THE_PAGE = List.of("texts", "show", "page", "box");

  private final Theme theme;

  Runtime(Theme theme) {
    this.theme = theme;
  }

  SiteFile file() {
    return new SiteFile("assets/search.js", script("load").getBytes(StandardCharsets.UTF_8));
  }

  /** The script for a page that holds all data itself. */
  String within() {
    return script("held");
  }

  /**
   * The script.
   *
   * @param source the file that says where data comes from, and where entries are
   */
  private String script(String source) {
    String script =
        "(() => {\n\"use strict\";\n"
            + text(source)
            + text("begin")
            + "function answering(TABLE, about, entries) {\n"
            + joined(PURE)
            + joined(ON_THE_PAGE)
            + "}\n})();\n";
    return isOurs(source) ? ShortNames.in(script) : script;
  }

  private boolean isOurs(String source) {
    return Stream.of(List.of(source, "begin"), PURE, ON_THE_PAGE)
        .flatMap(List::stream)
        .noneMatch(name -> theme.replaces(path(name)));
  }

  /** The functions that touch no page, with their table. */
  String pure() {
    return "const TABLE = " + Json.compact(Table.load().tree()) + ";\n" + joined(PURE);
  }

  private String joined(List<String> names) {
    return names.stream().map(this::text).collect(Collectors.joining());
  }

  private String text(String name) {
    String script = theme.text(path(name));
    return theme.replaces(path(name)) ? script : Squeeze.squeeze(script);
  }

  private static String path(String name) {
    return "search/" + name + ".js";
  }
}
