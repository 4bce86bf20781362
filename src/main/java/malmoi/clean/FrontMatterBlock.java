package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where front matter stands above a text: YAML between lines of {@code ---}, or TOML between lines
 * of {@code +++} as Hugo has it. Hyphens around anything else are two rules with text between them.
 *
 * @param end where the text begins
 * @param keys those of the first level in their order
 */
record FrontMatterBlock(int end, List<Key> keys) {
  private static final String YAML = "---";
  private static final String YAML_END = "...";
  private static final String TOML = "+++";
  private static final Pattern YAML_KEY =
      Pattern.compile(
          "[\"']?([^\\s:#\\[\\]{}\"'>*&!|@%,?`-](?:[^\\n:\"']|:\\S)*+)[\"']?:(?:\\s.*+)?");
  private static final Pattern TOML_KEY = Pattern.compile("[\"']?([\\w.-]++)[\"']?[ \\t]*+=.*+");
  private static final Pattern NO_WORDS = Pattern.compile("\\s*+(?:#.*+)?");
  private static final Pattern OF_A_VALUE = Pattern.compile("[ \\t\\]})-].*+");

  /** Keys that show a block to be front matter although other lines of it are no YAML. */
  private static final Set<String> USUAL =
      Set.of(
          "aka",
          "aliases",
          "author",
          "categories",
          "date",
          "description",
          "draft",
          "id",
          "layout",
          "permalink",
          "slug",
          "tags",
          "title");

  /**
   * A key with its value.
   *
   * @param start of the key's line
   * @param end of the value's last line
   */
  record Key(String name, int start, int end, boolean isToml) {

    /** Key and value as YAML, which all values of TOML are that stand here. */
    String yaml(String text) {
      String written = text.substring(start, end);
      return isToml ? written.replaceFirst("= ?", ": ") : written;
    }
  }

  FrontMatterBlock {
    keys = List.copyOf(keys);
  }

  /** The front matter that begins a text. */
  static Optional<FrontMatterBlock> in(String text) {
    String mark = mark(text);
    int closing = mark.isEmpty() ? -1 : closing(text, mark);
    return closing < 0
        ? Optional.empty()
        : keys(text, lineEnd(text, 0), closing, mark)
            .map(keys -> new FrontMatterBlock(lineEnd(text, closing), keys));
  }

  /** Where a text begins behind its front matter: 0 when there is none. */
  static int end(String text) {
    return in(text).map(FrontMatterBlock::end).orElse(0);
  }

  /** Whether keys stand below a first line of hyphens that no other such line closes. */
  static boolean isOpen(String text) {
    if (!mark(text).equals(YAML) || closing(text, YAML) >= 0) {
      return false;
    }
    int line = lineEnd(text, 0);
    while (line < text.length() && NO_WORDS.matcher(line(text, line)).matches()) {
      line = lineEnd(text, line);
    }
    return YAML_KEY.matcher(line(text, line)).matches();
  }

  /** The line that opens front matter; empty when there is none. */
  private static String mark(String text) {
    boolean may = text.startsWith("-") || text.startsWith("+") || text.startsWith(" ");
    String first = may ? line(text, 0).strip() : "";
    return first.equals(YAML) || first.equals(TOML) ? first : "";
  }

  private static int closing(String text, String mark) {
    for (int line = lineEnd(text, 0); line < text.length(); line = lineEnd(text, line)) {
      boolean may = text.startsWith(mark, line) || text.startsWith(YAML_END, line);
      String content = may ? line(text, line) : "";
      if (content.equals(mark) || content.equals(YAML_END) && mark.equals(YAML)) {
        return line;
      }
    }
    return -1;
  }

  /** Empty when the lines are none of front matter. */
  private static Optional<List<Key>> keys(String text, int from, int to, String mark) {
    int table = mark.equals(TOML) ? text.indexOf("\n[", from - 1) + 1 : 0;
    int end = 0 < table && table < to ? table : to;
    Pattern form = mark.equals(TOML) ? TOML_KEY : YAML_KEY;
    List<Key> keys = new ArrayList<>();
    boolean strange = false;
    for (int line = from; line < end; line = lineEnd(text, line)) {
      String content = line(text, line);
      Matcher key = form.matcher(content);
      if (key.matches()) {
        endLast(keys, line);
        keys.add(new Key(key.group(1), line, end, mark.equals(TOML)));
      } else if (!NO_WORDS.matcher(content).matches()) {
        strange |= keys.isEmpty() || !OF_A_VALUE.matcher(content).matches();
      }
    }
    boolean usual = keys.stream().anyMatch(key -> USUAL.contains(key.name()));
    boolean fits = !strange && (!keys.isEmpty() || text.substring(from, to).isBlank());
    return usual || fits ? Optional.of(keys) : Optional.empty();
  }

  private static void endLast(List<Key> keys, int end) {
    int last = keys.size() - 1;
    if (last >= 0) {
      Key key = keys.get(last);
      keys.set(last, new Key(key.name(), key.start(), end, key.isToml()));
    }
  }

  private static String line(String text, int start) {
    return text.substring(start, lineEnd(text, start)).stripTrailing();
  }

  /** Behind the line's end. */
  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }
}
