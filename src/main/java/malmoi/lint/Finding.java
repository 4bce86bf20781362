package malmoi.lint;

import java.util.Optional;
import malmoi.report.Place;

/**
 * Words of a note that look wrong.
 *
 * @param place of the words in the author's file
 * @param wrong the words as the author wrote them
 * @param suggestion what to write instead, when one is likely
 * @param rule that found them: {@code typo}, {@code spacing}; names its sentence in {@code
 *     Problems.properties} as {@code lint.RULE}
 */
record Finding(Place place, String wrong, Optional<String> suggestion, Tier tier, String rule) {}
