package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import malmoi.report.Guess;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Severity;

/**
 * Words of a note that look wrong.
 *
 * @param place of the words in the author's file
 * @param wrong the words as the author wrote them
 * @param suggestion what to write instead, when one is likely
 * @param rule that found them: {@code typo}, {@code full-stop}; names its sentences in {@code
 *     Problems.properties} as {@code lint.RULE}
 * @param more details of its sentences behind the words and the suggestion, such as counts; of a
 *     typo what else may be meant just as well
 */
public record Finding(
    Place place,
    String wrong,
    Optional<String> suggestion,
    Tier tier,
    String rule,
    List<String> more) {

  public Finding {
    more = List.copyOf(more);
  }

  Finding(Place place, String wrong, Optional<String> suggestion, Tier tier, String rule) {
    this(place, wrong, suggestion, tier, rule, List.of());
  }

  /** Whether something else may be meant just as well as what is suggested. */
  boolean isUndecided() {
    return rule.equals(Typos.RULE) && !more.isEmpty();
  }

  /** How it is told. */
  public Problem problem() {
    Severity severity = tier == Tier.ADVICE ? Severity.ADVICE : Severity.WARNING;
    List<String> details = new ArrayList<>(List.of(wrong, suggestion.orElse("")));
    details.addAll(more);
    return new Problem(
        severity,
        place,
        "lint." + rule + (isUndecided() ? ".either" : ""),
        details,
        Optional.of(new Guess(wrong, suggestion, tier.word(), rule)));
  }
}
