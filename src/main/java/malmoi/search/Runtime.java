package malmoi.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import malmoi.site.SiteFile;
import malmoi.text.Json;

/** The script of the search: the files of {@code theme/search} in a row, with their table. */
final class Runtime {
  private static final List<String> PURE =
      List.of("keys", "names", "typos", "body", "rank", "results");
  private static final List<String> ON_THE_PAGE = List.of("texts", "show", "page", "box");

  /** What only people read: it stays in the theme. */
  private static final Pattern COMMENTS =
      Pattern.compile(
          "/\\*\\*.*?\\*/ ?|^ *//[^\n]*\n|^ +(?=\n)", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern INDENTS = Pattern.compile("^\\s+", Pattern.MULTILINE);

  /** Texts and patterns, which stay as they are, and signs with the spaces around them. */
  private static final Pattern SPACES =
      Pattern.compile(
          "(\"(?:[^\"\\\\\n]|\\\\.)*+\"|`(?:[^`\\\\]|\\\\.)*+`"
              + "|(?<=[(,=:\\[!&|?] ?)/(?![*/ ])(?:[^/\\\\\n\\[]|\\\\.|\\[(?:[^]\\\\\n]|\\\\.)*+])++/)"
              + "| ?(?:[=<>?:&|{}]++|[-+*/%]=?) | [{}]|[,;] |(?<=\\)) (?=[a-z(])|(?<=\\b(?:if|for|while|return|const)) (?=[(\\[])");

  private Runtime() {}

  static SiteFile file() {
    String script =
        "(() => {\n\"use strict\";\n"
            + text("begin")
            + "function answering(TABLE, about, entries) {\n"
            + joined(PURE)
            + joined(ON_THE_PAGE)
            + "}\n})();\n";
    return new SiteFile("assets/search.js", script.getBytes(StandardCharsets.UTF_8));
  }

  /** The functions that touch no page, with their table. */
  static String pure() {
    return "const TABLE = " + Json.compact(Table.load().tree()) + ";\n" + joined(PURE);
  }

  private static String joined(List<String> names) {
    return names.stream().map(Runtime::text).collect(Collectors.joining());
  }

  private static String text(String name) {
    String path = "/malmoi/theme/search/" + name + ".js";
    try (InputStream file = Runtime.class.getResourceAsStream(path)) {
      String script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      String lines = INDENTS.matcher(COMMENTS.matcher(script).replaceAll("")).replaceAll("");
      return SPACES
          .matcher(lines)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      found.group(1) == null ? found.group().strip() : found.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
