package malmoi.text;

/** Width and height of an image in CSS pixels. */
public record ImageSize(int width, int height) {

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
