/**
 * The pages.
 *
 * <p>Takes a {@link malmoi.link.LinkedGlossary}, gives HTML pages and what they load as files. Java
 * decides what stands on a page and gathers it in one record a kind of page ({@link
 * malmoi.render.TermPage} and its siblings); the template of the same kind in {@code theme/} prints
 * that record. Words of the interface come from {@code theme/labels.LANGUAGE.yml}.
 *
 * <p>Every link is relative and ends in {@code .html}, so that the same files work under any
 * address and from disk. Text from notes is escaped by jte, apart from {@link
 * malmoi.render.Markup}, which {@code text.Markdown} has made.
 *
 * <p>It does not know how notes are read, cleaned or linked, nor where the files go. It tells no
 * problems.
 */
package malmoi.render;
