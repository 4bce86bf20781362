package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import malmoi.clean.CleanNote;

/** Rules of Korean spelling and spacing that look at a paragraph alone. */
final class Orthography {

  /** A rule: its name, how sure its findings are, and how it finds them in a text. */
  private record Rule(String name, Tier tier, Function<String, List<Slip>> slips) {}

  private static final Rule SHELL = new Rule("shell", Tier.SURE, Shell::in);

  private final List<Rule> rules;

  /**
   * @param names of terms in Korean or both alphabets
   */
  Orthography(Set<String> names) {
    this.rules =
        List.of(
            new Rule("full-stop", Tier.SURE, FullStop::in),
            new Rule("misspelling", Tier.SURE, Misspellings::in),
            new Rule("counter", Tier.SURE, Counters::in),
            new Rule("doubled-josa", Tier.SURE, DoubledJosa::in),
            new Rule("plain-ending", Tier.SURE, PlainEnding::in),
            new Rule("latin-noun", Tier.SURE, new LatinNouns(names)::in),
            new Rule("space", Tier.SURE, Spaces::in),
            new Rule("parenthesis", Tier.MAYBE, Parentheses::in),
            new Rule("spacing", Tier.ADVICE, new VerbSpaces(names)::in),
            new Rule("spacing", Tier.ADVICE, new Compounds(names)::in));
  }

  List<Finding> in(CleanNote note, List<Prose> prose) {
    List<Finding> findings = new ArrayList<>();
    boolean shell = Shell.isSpokenOf(note.note().file().text());
    for (Prose paragraph : prose) {
      rules.forEach(rule -> find(rule, paragraph, findings));
      if (shell) {
        find(SHELL, paragraph, findings);
      }
    }
    return findings;
  }

  private static void find(Rule rule, Prose prose, List<Finding> findings) {
    for (Slip slip : rule.slips().apply(prose.text())) {
      String wrong = prose.text().substring(slip.start(), slip.end());
      findings.add(
          new Finding(
              prose.place(slip.start(), slip.end()),
              wrong,
              slip.right(),
              rule.tier(),
              rule.name()));
    }
  }
}
