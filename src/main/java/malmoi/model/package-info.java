/**
 * Makes notes into a glossary: entries, terms and topics with their ids, note pages, sources.
 *
 * <p>In: {@code CleanNote}s with what {@code terms.yml} and {@code sources.yml} say. Out: a {@code
 * Glossary}. It knows nothing of pages and of mentions in running text.
 *
 * <p>It tells of ids that are malformed, taken or doubled, of names under two ids, of notes whose
 * entries cannot be paired, and of mistakes in its two files.
 */
package malmoi.model;
