/**
 * Brings an author's files in untouched.
 *
 * <p>Takes a folder; gives {@link malmoi.read.Notes}, a {@link malmoi.read.Note} for each Markdown
 * file and an {@link malmoi.read.Attachment} for each other one, and of YAML its {@link
 * malmoi.read.Fields}. {@link malmoi.read.Disk} is the one way by which names of files go in and
 * out of the program.
 *
 * <p>It knows nothing of Markdown, nor what the fields mean.
 *
 * <p>It tells files that are in another encoding than UTF-8, may not be read, are too large, named
 * alike or links to nowhere, a folder without notes, patterns that leave out nothing, and YAML that
 * cannot be read or has another shape than asked for.
 */
package malmoi.read;
