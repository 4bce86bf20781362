/**
 * What a finished site is: files by path, one per path.
 *
 * <p>Takes files from every {@link malmoi.site.Exporter}, gives a {@link malmoi.site.Site}. It does
 * not know what stands in a file, nor where it is published or written. What waits for that in
 * large sites waits in a {@link malmoi.site.Spool}.
 *
 * <p>Tells {@code page.same-address}: two files would lie at one path.
 */
package malmoi.site;
