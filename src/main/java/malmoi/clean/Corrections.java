package malmoi.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import malmoi.read.Fields;
import malmoi.read.Note;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;

/**
 * What {@code corrections.yml} says: a list of {@code {wrong, right, why, note, line, accept}} and
 * of {@code {ignore: [words]}}.
 */
public final class Corrections {
  private static final List<String> KEYS =
      List.of("wrong", "right", "why", "note", "line", "accept", "ignore");

  private final List<Rule> rules;

  /** What is proposed only, and what looks wrong and is not. */
  private final List<Rule> proposals;

  private final Set<String> ignored;

  private final RuleIndex mends;

  private Corrections(List<Rule> rules, List<Rule> proposals, Set<String> ignored) {
    this.rules = List.copyOf(rules);
    this.proposals = List.copyOf(proposals);
    this.ignored = Set.copyOf(ignored);
    this.mends = new RuleIndex(rules);
  }

  /** No correction at all. */
  public static Corrections none() {
    return new Corrections(List.of(), List.of(), Set.of());
  }

  public static Corrections read(TextFile file, Problems problems) {
    List<Rule> rules = new ArrayList<>();
    List<Rule> proposals = new ArrayList<>();
    Set<String> ignored = new HashSet<>();
    for (Fields fields : Fields.listOf(file, problems)) {
      fields.tellUnknown(KEYS);
      if (fields.keys().contains("ignore")) {
        ignored.addAll(fields.texts("ignore"));
      } else {
        List<Rule> list = fields.flag("accept", true) ? rules : proposals;
        rule(fields, problems).ifPresent(list::add);
      }
    }
    Corrections corrections = new Corrections(distinct(rules, problems), proposals, ignored);
    corrections.tellChained(problems);
    return corrections;
  }

  /** The words that look wrong and that the author wants as they are: nobody need tell of them. */
  public Set<String> settled() {
    return ignored;
  }

  /** The longest rule for words that stand in the text at the offset. */
  Optional<Rule> at(String text, int offset, Predicate<Rule> holds) {
    return mends.at(text, offset, holds);
  }

  /**
   * Whether it is said already what becomes of some words: they are ignored or mended wherever they
   * stand, or an entry that holds for their place proposes to mend them. A josa or a form of 하다 or
   * 되다 behind the words of the entry makes no difference.
   */
  public boolean decide(String words, Place place) {
    return ignored.stream().anyMatch(word -> isFormOf(word, words))
        || Stream.concat(rules.stream(), proposals.stream())
            .anyMatch(rule -> rule.holdsFor(place) && isFormOf(rule.wrong(), words));
  }

  /** Whether some entry has just these words for wrong, wherever it holds. */
  public boolean list(String words) {
    return Stream.concat(rules.stream(), proposals.stream())
        .anyMatch(rule -> rule.wrong().equals(words));
  }

  private static boolean isFormOf(String word, String words) {
    return words.startsWith(word) && RuleIndex.endsWord(words, 0, word);
  }

  Set<Rule> holdingFor(Note note) {
    Set<Rule> holding = new HashSet<>(rules);
    holding.removeIf(rule -> !rule.holdsFor(note));
    return holding;
  }

  /** Tells the corrections that no note needed, and the proposals whose words are gone. */
  public void tellStale(List<CleanNote> notes, Problems problems) {
    Set<Place> used = new HashSet<>();
    notes.forEach(note -> note.corrections().forEach(made -> used.add(made.rule())));
    for (Rule rule : rules) {
      if (!used.contains(rule.place())) {
        problems.tell(Problem.warning(rule.place(), "correction.stale", rule.wrong()));
      }
    }
    for (Rule proposal : gone(notes)) {
      problems.tell(Problem.advice(proposal.place(), "correction.gone", proposal.wrong()));
    }
  }

  private List<Rule> gone(List<CleanNote> notes) {
    List<Rule> gone = new ArrayList<>(proposals);
    for (CleanNote note : notes) {
      gone.removeAll(new RuleIndex(gone).in(note));
    }
    return gone;
  }

  private static Optional<Rule> rule(Fields fields, Problems problems) {
    Optional<String> wrong = fields.required("wrong");
    Optional<String> right = fields.required("right");
    if (wrong.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Place place = fields.place("wrong");
    if (wrong.equals(right)) {
      problems.tell(Problem.error(place, "correction.same", wrong.get()));
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            wrong.get(),
            right.get(),
            fields.text("why").orElse(""),
            fields.text("note"),
            line(fields, problems),
            place));
  }

  private static OptionalInt line(Fields fields, Problems problems) {
    Optional<String> line = fields.text("line");
    if (line.isPresent() && !line.get().matches("[1-9]\\d{0,8}")) {
      problems.tell(Problem.error(fields.place("line"), "correction.line", line.get()));
      return OptionalInt.empty();
    }
    return line.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(line.get()));
  }

  private static List<Rule> distinct(List<Rule> rules, Problems problems) {
    record Scope(String wrong, Optional<String> note, OptionalInt line) {}
    Map<Scope, Rule> first = new HashMap<>();
    List<Rule> distinct = new ArrayList<>();
    for (Rule rule : rules) {
      Rule other = first.putIfAbsent(new Scope(rule.wrong(), rule.note(), rule.line()), rule);
      if (other == null) {
        distinct.add(rule);
      } else {
        String where = other.place().file() + ":" + other.place().line();
        problems.tell(Problem.error(rule.place(), "correction.twice", rule.wrong(), where));
      }
    }
    return distinct;
  }

  /** Since cleaning twice must equal cleaning once, no correction may need another one. */
  private void tellChained(Problems problems) {
    for (Rule rule : rules) {
      String again = corrected(rule.right(), other -> meet(rule, other));
      if (!again.equals(rule.right())) {
        problems.tell(Problem.error(rule.place(), "correction.chained", rule.right(), again));
      }
    }
  }

  private static boolean meet(Rule rule, Rule other) {
    boolean sameNote =
        rule.note().isEmpty() || other.note().isEmpty() || rule.note().equals(other.note());
    boolean sameLine =
        rule.line().isEmpty() || other.line().isEmpty() || rule.line().equals(other.line());
    return sameNote && sameLine;
  }

  private String corrected(String text, Predicate<Rule> holds) {
    StringBuilder corrected = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      Optional<Rule> rule = at(text, at, holds);
      corrected.append(rule.map(Rule::right).orElse(text.substring(at, at + 1)));
      at += rule.map(found -> found.wrong().length()).orElse(1);
    }
    return corrected.toString();
  }
}
