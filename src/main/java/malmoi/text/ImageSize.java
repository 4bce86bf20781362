package malmoi.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Width and height of an image in CSS pixels. */
public record ImageSize(int width, int height) {

  /** The size that a PNG, JPEG, GIF or WebP file says it has; empty when it says none. */
  public static Optional<ImageSize> read(InputStream file) throws IOException {
    return ImageHead.read(file).filter(size -> size.width > 0 && size.height > 0);
  }

  /**
   * The size that an author asks for; of one side the other follows.
   *
   * @param asked 0 for a side that is not asked for
   */
  ImageSize resized(ImageSize asked) {
    if (asked.width > 0 && asked.height > 0) {
      return asked;
    }
    if (asked.width > 0) {
      return new ImageSize(asked.width, scaled(height, asked.width, width));
    }
    return asked.height > 0
        ? new ImageSize(scaled(width, asked.height, height), asked.height)
        : this;
  }

  private static int scaled(int side, int asked, int of) {
    return Math.max(1, (int) Math.round((double) side * asked / of));
  }
}
