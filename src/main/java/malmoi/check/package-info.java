/**
 * Holds that a finished site hangs together, before anybody sees it.
 *
 * <p>Takes a {@link malmoi.site.Site}; gives it back to nobody, it only tells.
 *
 * <p>It knows no templates, terms or notes, only HTML.
 *
 * <p>It tells links without a file or an id at their end, files that a page would load from the
 * network, and ids that stand twice on a page. All of them are mistakes of ours or of a theme.
 */
package malmoi.check;
