package malmoi.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mistake in notes or settings: where it is, what is wrong, how to mend it.
 *
 * @param id names its two sentences in the bundle {@code malmoi.report.Problems}: {@code ID.what}
 *     and {@code ID.fix}
 * @param details what stands for {@code {0}}, {@code {1}} … in both sentences
 * @param guess when it is no mistake for certain, but words that look wrong
 */
public record Problem(
    Severity severity, Place place, String id, List<String> details, Optional<Guess> guess) {

  private static final int MOST_LISTED = 20;

  public Problem {
    details = List.copyOf(details);
  }

  public static Problem error(Place place, String id, String... details) {
    return new Problem(Severity.ERROR, place, id, List.of(details), Optional.empty());
  }

  public static Problem warning(Place place, String id, String... details) {
    return new Problem(Severity.WARNING, place, id, List.of(details), Optional.empty());
  }

  public static Problem advice(Place place, String id, String... details) {
    return new Problem(Severity.ADVICE, place, id, List.of(details), Optional.empty());
  }

  /** A detail that lists things; of very many the first stand for all. */
  public static String listed(List<String> things) {
    String more = things.size() > MOST_LISTED ? ", … (+" + (things.size() - MOST_LISTED) + ")" : "";
    return things.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")) + more;
  }

  /** The same problem, a warning as an error. */
  public Problem strictly() {
    return severity == Severity.WARNING
        ? new Problem(Severity.ERROR, place, id, details, guess)
        : this;
  }
}
