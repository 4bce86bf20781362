/**
 * The command line.
 *
 * <p>Takes the words typed behind {@code malmoi}; gives an exit code, prints problems to standard
 * error and one line of result to standard output.
 *
 * <p>It does not know how a site is made: it calls {@link malmoi.Build}.
 *
 * <p>It tells, in one sentence each, what is wrong with the command line, trouble with the disk,
 * and our own mistakes.
 */
package malmoi.cli;
