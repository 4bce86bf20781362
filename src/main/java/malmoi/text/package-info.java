/**
 * The ground floor: words and formats as pure functions, used by every room.
 *
 * <p>{@link malmoi.text.Markdown} owns the parsed text of a note, and gives headings, links, runs
 * with their offsets and HTML with marks set in; no type of the parser leaves the room. Beside it
 * stand Korean ({@code Hangul}, {@code Josa}), names in headings, slugs, addresses, YAML and JSON,
 * HTML and what of it may be shown, and {@link malmoi.text.Parallel}, which shares out work among
 * processors.
 *
 * <p>It knows no note, no term and no file, and tells no problems.
 */
package malmoi.text;
