package malmoi.link;

import malmoi.text.Language;

/**
 * A sentence of another entry that mentions a term.
 *
 * @param from id of the term whose entry says it
 * @param language of the sentence
 * @param before the sentence up to the mention
 * @param mention the words that name the term
 * @param after the rest of the sentence
 */
public record Backlink(
    String from, Language language, String before, String mention, String after) {}
