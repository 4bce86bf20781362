/**
 * Puts a site on disk.
 *
 * <p>Takes a {@link malmoi.site.Site} and a folder; gives the site's files in it, and how many of
 * them had to be {@link malmoi.publish.Published}. The file {@code .malmoi} in the folder remembers
 * what is ours.
 *
 * <p>It does not know what is in the files, nor how they were made.
 *
 * <p>It tells files that are not ours and stand in the way of the site's.
 */
package malmoi.publish;
