package malmoi.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file of the finished site.
 *
 * @param path from the site's root, with {@code /}: {@code ko/container.html}
 */
public record SiteFile(String path, Content content) {

  /** A file of bytes that are never changed any more. */
  public SiteFile(String path, byte[] bytes) {
    this(path, new Content.Made(bytes));
  }

  /** All of its bytes. */
  public byte[] bytes() {
    if (content instanceof Content.Made made) {
      return made.bytes();
    }
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
