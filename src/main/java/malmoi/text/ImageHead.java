package malmoi.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the size of an image from the head of its file and no further: PNG (W3C §11.2.1), GIF89a
 * (§18), WebP (RFC 9649) and JPEG (ITU T.81 §B.2.2). {@code javax.imageio} knows no WebP.
 */
final class ImageHead {
  private static final int LENGTH = 32;

  private final InputStream file;
  private final ByteBuffer head;

  private ImageHead(InputStream file, byte[] head) {
    this.file = file;
    this.head = ByteBuffer.wrap(head);
  }

  static Optional<ImageSize> read(InputStream file) throws IOException {
    byte[] head = file.readNBytes(LENGTH);
    if (head.length < LENGTH) {
      return Optional.empty();
    }
    try {
      return new ImageHead(file, head).size();
    } catch (EOFException cutOff) {
      return Optional.empty();
    }
  }

  private Optional<ImageSize> size() throws IOException {
    if (head.getLong(0) == 0x89504E470D0A1A0AL) {
      return Optional.of(new ImageSize(head.getInt(16), head.getInt(20)));
    }
    if (word(0).equals("GIF8")) {
      ByteBuffer little = head.duplicate().order(ByteOrder.LITTLE_ENDIAN);
      return Optional.of(new ImageSize(little.getShort(6) & 0xFFFF, little.getShort(8) & 0xFFFF));
    }
    if (word(0).equals("RIFF") && word(8).equals("WEBP")) {
      return webp();
    }
    return (head.getShort(0) & 0xFFFF) == 0xFFD8 ? jpeg() : Optional.empty();
  }

  private Optional<ImageSize> webp() {
    ByteBuffer little = head.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    return switch (word(12)) {
      case "VP8 " ->
          Optional.of(new ImageSize(little.getShort(26) & 0x3FFF, little.getShort(28) & 0x3FFF));
      case "VP8L" -> {
        int bits = little.getInt(21);
        yield Optional.of(new ImageSize((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1));
      }
      case "VP8X" ->
          Optional.of(
              new ImageSize(
                  (little.getInt(24) & 0xFFFFFF) + 1, (little.getInt(27) & 0xFFFFFF) + 1));
      default -> Optional.empty();
    };
  }

  /** Walks from segment to segment to the frame header, which holds the size. */
  private Optional<ImageSize> jpeg() throws IOException {
    InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(head.array(), 2, LENGTH - 2), file);
    DataInputStream segments = new DataInputStream(in);
    while (true) {
      int marker = segments.readUnsignedShort();
      int length = segments.readUnsignedShort();
      boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF;
      if (frame && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC) {
        segments.readByte();
        int height = segments.readUnsignedShort();
        return Optional.of(new ImageSize(segments.readUnsignedShort(), height));
      }
      if (marker < 0xFF00 || marker == 0xFFD9 || marker == 0xFFDA || length < 2) {
        return Optional.empty();
      }
      segments.skipNBytes(length - 2L);
    }
  }

  private String word(int at) {
    return new String(head.array(), at, 4, StandardCharsets.ISO_8859_1);
  }
}
