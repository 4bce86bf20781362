/**
 * Finds likely slips of the pen and untidiness in notes.
 *
 * <p>In: {@code LinkedGlossary}, and what {@code corrections.yml} says. Out: findings with a tier,
 * a rule and a suggestion, and proposals for {@code corrections.yml} when asked. It changes no
 * note: what is right is the author's to say.
 *
 * <p>A rule that looks at a paragraph alone is a class with tables of pairs in its test, listed in
 * {@code Orthography}; what needs a whole note or the whole site is asked by {@code Lint}. Words
 * that a rule knows are resources beside it.
 */
package malmoi.lint;
