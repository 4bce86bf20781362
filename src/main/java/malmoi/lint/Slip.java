package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a text has something wrong, and what should stand there.
 *
 * @param right empty when only the author can know
 */
record Slip(int start, int end, Optional<String> right) {

  Slip(int start, int end, String right) {
    this(start, end, Optional.of(right));
  }

  /**
   * What a pattern finds in a text.
   *
   * @param right of a match: what should stand there; empty when nothing is wrong with it
   */
  static List<Slip> of(
      Pattern pattern, String text, Function<MatchResult, Optional<String>> right) {
    return pattern
        .matcher(text)
        .results()
        .filter(match -> right.apply(match).isPresent())
        .map(match -> new Slip(match.start(), match.end(), right.apply(match)))
        .toList();
  }
}
