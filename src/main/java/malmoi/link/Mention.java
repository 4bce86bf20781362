package malmoi.link;

/**
 * A stretch of a note's running text that names a term. Offsets are those of the cleaned text.
 *
 * @param term the term's id
 */
public record Mention(int start, int end, String term) {}
