/**
 * What the browser searches in.
 *
 * <p>Takes a {@link malmoi.link.LinkedGlossary}; gives the runtime of the search, put together from
 * {@code theme/search}, and its data: classic scripts that hand over one text each, since a page
 * opened from disk may read nothing else. The runtime asks first for {@code index.js}, which names
 * the others by the hash of their content.
 *
 * <p>It knows no templates; the page of results is the {@code render} room's. It tells no problems.
 */
package malmoi.search;
