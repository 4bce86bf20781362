/**
 * The glossary in formats for other programs, one class a format, and the files of its authors.
 *
 * <p>Each is an {@link malmoi.site.Exporter}: it takes a {@link malmoi.link.LinkedGlossary} and
 * gives files. It knows nothing of templates and tells no problems.
 */
package malmoi.export;
