package malmoi.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.report.Place;

/**
 * What an author leaves out of the notes, in the patterns of {@code .gitignore}: a name is left out
 * wherever it stands, a path with a {@code /} inside it from the folder of notes, with {@code /} at
 * its end only folders; {@code *} and {@code ?} stand for anything but a {@code /}, {@code **} for
 * any folders, and {@code !} takes back. The last pattern that matches holds.
 */
public record Ignored(List<Rule> rules) {
  private static final Pattern PART = Pattern.compile("\\*\\*/?|[*?]|[^*?]+");
  private static final String ANY_FOLDERS = "(?:[^/]++/)*";

  public Ignored {
    rules = List.copyOf(rules);
  }

  /** A pattern and where its author wrote it. */
  public record Rule(String written, Place place, Pattern pattern) {

    static Rule of(String written, Place place) {
      return new Rule(written, place, Pattern.compile(regex(written.replaceFirst("^!", ""))));
    }

    boolean leavesOut() {
      return !written.startsWith("!");
    }

    /** The path of a folder ends in {@code /}. */
    boolean matches(String path) {
      return pattern.matcher(path).matches();
    }
  }

  /** Nothing is left out. */
  public static Ignored none() {
    return new Ignored(List.of());
  }

  /** The patterns under a key. */
  public static Ignored of(Fields fields, String key) {
    return new Ignored(
        fields.texts(key).stream()
            .map(written -> Rule.of(written, fields.place(key, written)))
            .toList());
  }

  /** The rules that match a path within the notes, of which the last holds. */
  List<Rule> matching(String path) {
    return rules.stream().filter(rule -> rule.matches(path)).toList();
  }

  private static String regex(String glob) {
    boolean anchored = glob.indexOf('/') >= 0 && glob.indexOf('/') < glob.length() - 1;
    StringBuilder regex = new StringBuilder(anchored ? "" : ANY_FOLDERS);
    Matcher part = PART.matcher(glob.startsWith("/") ? glob.substring(1) : glob);
    while (part.find()) {
      regex.append(
          switch (part.group()) {
            case "**/" -> ANY_FOLDERS;
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default -> Pattern.quote(part.group());
          });
    }
    return regex.append(glob.endsWith("/") ? "" : "/?").toString();
  }
}
