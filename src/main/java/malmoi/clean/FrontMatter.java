package malmoi.clean;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import malmoi.read.Fields;
import malmoi.read.Note;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/**
 * What a note's front matter says of its one entry; all of it may be absent, and keys that are not
 * known here are the author's own.
 *
 * @param idPlace where the id stands
 * @param draft whether the note is to have no page yet
 */
public record FrontMatter(
    Optional<String> title,
    Optional<String> id,
    Place idPlace,
    List<String> aliases,
    List<String> tags,
    boolean draft) {

  private static final Set<String> CLOSING = Set.of("---", "...");
  private static final Pattern KEY =
      Pattern.compile("\\s*+(?:#.*\\n\\s*+)*+[^\\s:#\\-][^\\n:]*:(?:\\s|$)");

  public FrontMatter {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
  }

  /**
   * Where the text begins behind the front matter: 0 when there is none. A line of hyphens that
   * opens a text, with no key behind it, is a rule.
   */
  static int end(String text) {
    int start = text.indexOf('\n') + 1;
    if (start == 0 || !text.substring(0, start).strip().equals("---")) {
      return 0;
    }
    for (int line = start; line < text.length(); ) {
      int next = text.indexOf('\n', line) + 1;
      next = next == 0 ? text.length() : next;
      if (CLOSING.contains(text.substring(line, next).stripTrailing())) {
        return isKeys(text.substring(start, line)) ? next : 0;
      }
      line = next;
    }
    return 0;
  }

  private static boolean isKeys(String block) {
    return block.isBlank() || KEY.matcher(block).lookingAt();
  }

  static FrontMatter read(Note note, Problems problems) {
    String text = note.file().text();
    int end = end(text);
    if (end == 0) {
      tellOpen(note, problems);
      return new FrontMatter(
          Optional.empty(), Optional.empty(), note.place(0, 0), List.of(), List.of(), false);
    }
    int from = text.indexOf('\n') + 1;
    int to = text.lastIndexOf('\n', end - 2) + 1;
    Fields fields = Fields.of(note.file(), from, to, problems);
    Set<String> aliases = new LinkedHashSet<>(fields.texts("aliases"));
    aliases.addAll(fields.texts("aka"));
    return new FrontMatter(
        fields.text("title"),
        fields.text("id"),
        fields.place("id"),
        List.copyOf(aliases),
        fields.texts("tags"),
        fields.flag("draft", false));
  }

  private static void tellOpen(Note note, Problems problems) {
    String text = note.file().text();
    int lineEnd = text.indexOf('\n') + 1;
    boolean opens = lineEnd > 0 && text.substring(0, lineEnd).strip().equals("---");
    if (opens && KEY.matcher(text).region(lineEnd, text.length()).lookingAt()) {
      problems.tell(Problem.warning(note.place(0, 3), "front-matter.open"));
    }
  }
}
