package malmoi.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

  /**
   * A file whose name changes with its bytes, so that no browser shows what it kept of an older
   * one: {@code data/0.js} becomes {@code data/0-5e8848980b.js}.
   */
  public static SiteFile hashed(String path, byte[] bytes) {
    int ending = path.lastIndexOf('.');
    String hash = HexFormat.of().formatHex(digest(bytes), 0, 5);
    return new SiteFile(path.substring(0, ending) + "-" + hash + path.substring(ending), bytes);
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The last step of its path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** All of its bytes, which nobody may change. */
  public byte[] bytes() {
    try {
      return content.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
