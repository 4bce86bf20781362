package malmoi.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import malmoi.text.Json;
import malmoi.text.Language;
import malmoi.text.Phrasebook;

/**
 * Puts problems into words, in the order given. The frame ({@code error:}, {@code warning:}, {@code
 * fix:}) is the same in every language, so that editors and scripts can read it. No character of an
 * author's file can steer the terminal.
 */
public final class ProblemPrinter {
  private static final List<String> KINDS = List.of("error", "warning", "sure", "maybe", "advice");

  private final ProblemFormat format;
  private final Phrasebook phrases;

  public ProblemPrinter(ProblemFormat format, Language language) {
    this.format = format;
    this.phrases = Phrasebook.of("malmoi.report.Problems", language);
  }

  /** Whole lines, each with its end; no problem is no line, but {@code []} in JSON. */
  public String print(List<Problem> problems) {
    return switch (format) {
      case TEXT -> text(problems);
      case JSON -> Json.pretty(problems.stream().map(this::json).toList());
      case GITHUB -> problems.stream().map(this::github).collect(Collectors.joining());
    };
  }

  private String text(List<Problem> problems) {
    return problems.isEmpty()
        ? ""
        : problems.stream().map(this::text).collect(Collectors.joining()) + count(problems);
  }

  private String text(Problem problem) {
    Place place = problem.place();
    String excerpt = place.isWholeFile() ? "" : Excerpt.of(place);
    return "%s: %s: %s%s\n%s  fix: %s\n"
        .formatted(
            position(place),
            word(problem.severity()),
            what(problem),
            problem
                .guess()
                .map(guess -> " [" + guess.rule() + ", " + guess.tier() + "]")
                .orElse(""),
            excerpt,
            fix(problem));
  }

  private static String position(Place place) {
    String file = Visible.of(place.file());
    return place.isWholeFile() ? file : file + ":" + place.line() + ":" + place.column();
  }

  /** How many there are of each kind: mistakes by their severity, guesses by their tier. */
  private String count(List<Problem> problems) {
    Map<String, Long> counts =
        problems.stream()
            .collect(Collectors.groupingBy(ProblemPrinter::kind, Collectors.counting()));
    return KINDS.stream()
            .filter(counts::containsKey)
            .map(kind -> count(kind, counts.get(kind)))
            .collect(Collectors.joining(", "))
        + "\n";
  }

  private static String kind(Problem problem) {
    return problem.guess().map(Guess::tier).orElse(word(problem.severity()));
  }

  private String count(String kind, long number) {
    return phrases.say("count." + kind + (number == 1 ? "" : "s"), number);
  }

  private Map<String, Object> json(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", problem.place().file());
    fields.put("line", problem.place().line());
    fields.put("col", problem.place().column());
    fields.put("severity", word(problem.severity()));
    fields.put("what", what(problem));
    fields.put("fix", fix(problem));
    problem.guess().ifPresent(guess -> put(guess, fields));
    return fields;
  }

  private static void put(Guess guess, Map<String, Object> fields) {
    fields.put("wrong", guess.wrong());
    fields.put("suggestion", guess.suggestion().orElse(""));
    fields.put("tier", guess.tier());
    fields.put("rule", guess.rule());
  }

  private String github(Problem problem) {
    String text = githubText(what(problem) + "\n" + fix(problem));
    return "::%s %s,title=%s::%s\n"
        .formatted(command(problem.severity()), githubPlace(problem.place()), problem.id(), text);
  }

  private static String githubPlace(Place place) {
    String file = "file=" + githubProperty(place.file());
    int end = place.column() + Math.max(1, place.length());
    return place.isWholeFile()
        ? file
        : "%s,line=%s,col=%s,endColumn=%s".formatted(file, place.line(), place.column(), end);
  }

  /** As the official toolkit escapes it ({@code @actions/core}, command.ts). */
  private static String githubText(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String githubProperty(String text) {
    return githubText(text).replace(":", "%3A").replace(",", "%2C");
  }

  private String what(Problem problem) {
    return Visible.of(phrases.say(problem.id() + ".what", problem.details()));
  }

  private String fix(Problem problem) {
    return Visible.of(phrases.say(problem.id() + ".fix", problem.details()));
  }

  /** The workflow command of GitHub Actions that tells so much. */
  private static String command(Severity severity) {
    return severity == Severity.ADVICE ? "notice" : word(severity);
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
