/**
 * Says what is wrong in an author's files, where, and how to mend it.
 *
 * <p>Takes a {@link malmoi.report.Problem} from any room; {@link malmoi.report.Problems} collects
 * them, and {@link malmoi.report.ProblemPrinter} gives them all at once in words of the reader's
 * language. A {@link malmoi.report.TextFile} turns an offset into a {@link malmoi.report.Place}.
 *
 * <p>It does not know what the rooms do: the words of every problem stand in the bundle {@code
 * malmoi.report.Problems} by its id.
 */
package malmoi.report;
