package malmoi.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the characters of a file are bytes: in UTF-8 or, as older programs on Windows write, in
 * UTF-16 with a byte order mark or in MS949.
 *
 * @param name by which people know it
 */
record Encoding(String name, Charset charset) {
  /** Its decoder is in the module {@code jdk.charsets}, which a small runtime may lack. */
  private static final String MS949 = "x-windows-949";

  private static final Encoding UTF_8 = new Encoding("UTF-8", StandardCharsets.UTF_8);
  private static final char REPLACEMENT = '\uFFFD';

  /** A file's text; without its byte order mark. */
  record Decoded(String text, Encoding encoding) {
    boolean isUtf8() {
      return encoding == UTF_8;
    }
  }

  /** The text of the bytes in the first encoding that they are all fit for. */
  static Optional<Decoded> decode(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf(REPLACEMENT) < 0 || readableUnits(bytes) >= utf8.length()) {
      return Optional.of(new Decoded(withoutMark(utf8), UTF_8));
    }
    if (bytes.length > 1 && (beginsWith(bytes, 0xFF, 0xFE) || beginsWith(bytes, 0xFE, 0xFF))) {
      return new Encoding("UTF-16", StandardCharsets.UTF_16).strictly(bytes);
    }
    return knowsMs949()
        ? new Encoding("MS949", Charset.forName(MS949))
            .strictly(bytes)
            .filter(decoded -> isKorean(bytes))
        : Optional.empty();
  }

  /** Whether this Java can read what Korean Windows writes. */
  static boolean knowsMs949() {
    return Charset.isSupported(MS949);
  }

  /** What the bytes give up to the first that is not UTF-8. */
  static String readable(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return utf8.substring(0, Math.min(utf8.length(), readableUnits(bytes)));
  }

  private static int readableUnits(byte[] bytes) {
    CharBuffer units = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), units, true);
    return end.isError() ? units.position() : Integer.MAX_VALUE;
  }

  private Optional<Decoded> strictly(byte[] bytes) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new Decoded(withoutMark(text), this));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Bytes of other encodings pass for MS949 too, but give rare syllables and Chinese characters.
   * Korean is written in the 2,350 syllables of KS X 1001, which begin with B0 to C8.
   */
  private static boolean isKorean(byte[] bytes) {
    int letters = 0;
    int common = 0;
    for (int at = 0; at + 1 < bytes.length; at++) {
      int lead = bytes[at] & 0xFF;
      if (lead >= 0x80) {
        boolean standard = (bytes[++at] & 0xFF) >= 0xA1;
        letters += standard && 0xA1 <= lead && lead <= 0xAF ? 0 : 1;
        common += standard && 0xB0 <= lead && lead <= 0xC8 ? 1 : 0;
      }
    }
    return common > 0 && common * 4L >= letters * 3L;
  }

  private static boolean beginsWith(byte[] bytes, int first, int second) {
    return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
