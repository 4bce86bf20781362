package malmoi.report;

import java.util.Optional;

/**
 * What a program may want to know of words that look wrong.
 *
 * @param wrong the words
 * @param suggestion what to write instead, when one is likely
 * @param tier how sure it is: {@code sure}, {@code maybe} or {@code advice}
 * @param rule that found them
 */
public record Guess(String wrong, Optional<String> suggestion, String tier, String rule) {}
