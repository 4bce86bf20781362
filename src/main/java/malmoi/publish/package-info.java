/**
 * Puts a site on disk, as a folder or as one file.
 *
 * <p>Takes a {@link malmoi.site.Site} and a folder; gives the site's files in it, and how many of
 * them had to be {@link malmoi.publish.Published}. The file {@code .malmoi} in the folder remembers
 * what is ours. Or takes a file, and gives the site in it as a zip, or a page that is all of it.
 *
 * <p>It does not know what is in the files, nor how they were made.
 *
 * <p>It tells files that are not ours and stand in the way of the site's, and a zip that the site
 * holds itself.
 */
package malmoi.publish;
