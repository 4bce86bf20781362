package malmoi.site;

/**
 * A file of the finished site. Its bytes are never changed once it exists.
 *
 * @param path from the site's root, with {@code /}: {@code ko/container.html}
 */
public record SiteFile(String path, byte[] bytes) {}
