/**
 * Finds likely slips of the pen and untidiness in notes.
 *
 * <p>In: {@code LinkedGlossary}. Out: problems with a tier, a rule and a suggestion. It changes
 * nothing: what is right is the author's to say, in {@code corrections.yml}.
 */
package malmoi.lint;
