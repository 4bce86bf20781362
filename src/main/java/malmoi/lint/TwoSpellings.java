package malmoi.lint;

import java.util.List;
import java.util.Optional;
import malmoi.report.Problem;

/**
 * One thing that the site spells in two ways.
 *
 * @param uses of the spelling that should go
 * @param rightUses how often the other one is met
 */
record TwoSpellings(String wrong, String right, List<Use> uses, int rightUses) {
  /** Told once, at the first use of the spelling that should go. */
  Finding finding() {
    List<String> lines = uses.stream().map(Use::line).distinct().toList();
    return new Finding(
        uses.get(0).place(),
        wrong,
        Optional.of(right),
        Tier.ADVICE,
        "two-spellings",
        List.of(Integer.toString(uses.size()), Integer.toString(rightUses), Problem.listed(lines)));
  }
}
