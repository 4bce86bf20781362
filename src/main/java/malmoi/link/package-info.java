/**
 * Finds out what notes mention and where their links lead.
 *
 * <p>In: {@code Glossary}. Out: {@code LinkedGlossary}, with mentions, targets of explicit links,
 * backlinks, and the files of the project that links lead to. It knows nothing of pages' addresses.
 *
 * <p>It tells of links that lead nowhere or to what the site does not carry, of paths that differ
 * in case, and of {@code [[names]]} that no term has.
 */
package malmoi.link;
