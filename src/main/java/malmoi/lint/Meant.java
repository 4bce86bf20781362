package malmoi.lint;

/**
 * What somebody may have meant by a word.
 *
 * @param score how sure it is that it was meant, as the logarithm of the odds
 */
record Meant(String word, double score) {}
