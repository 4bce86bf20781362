/**
 * Finds out what notes mention and where their links lead.
 *
 * <p>In: {@code Glossary}. Out: {@code LinkedGlossary}, with mentions, targets of explicit links
 * and backlinks. It knows nothing of pages' addresses.
 *
 * <p>It tells of links that lead nowhere and of {@code [[names]]} that no term has.
 */
package malmoi.link;
