/**
 * Mends a note: front matter off, {@code <br/>} and other debris out, bare addresses linked,
 * corrections applied and recorded.
 *
 * <p>In: {@code Note}. Out: {@code CleanNote}, whose offsets lead back to the author's. It looks at
 * one note alone and knows nothing of terms. Cleaning twice equals cleaning once.
 *
 * <p>It tells of corrections that are stale, chained or doubled, of front matter that is not closed
 * or no YAML, and of what no page shows of raw HTML and of the templates of other programs.
 */
package malmoi.clean;
