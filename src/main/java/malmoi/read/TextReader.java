package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;

/**
 * Reads a text of an author: strict UTF-8, without a byte order mark, lines ending in {@code \n}.
 */
public final class TextReader {
  private static final int GREATEST_MEGABYTES = 256;
  private static final String REPLACEMENT = "\uFFFD";

  private TextReader() {}

  /**
   * The text of a file; empty when there is no such file, and when it cannot be read, which is
   * told.
   *
   * @param name that the file has in problems
   */
  public static Optional<TextFile> read(Path file, String name, Problems problems) {
    try {
      BasicFileAttributes there = Files.readAttributes(file, BasicFileAttributes.class);
      if (there.isDirectory()) {
        problems.tell(Problem.error(Place.ofFile(name), "note.is-folder"));
      } else if (there.size() > GREATEST_MEGABYTES * 1024L * 1024L) {
        String limit = Integer.toString(GREATEST_MEGABYTES);
        problems.tell(Problem.error(Place.ofFile(name), "note.too-large", limit));
      } else {
        return decode(Files.readAllBytes(file), name, problems);
      }
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Malformed bytes become U+FFFD here, and only then is it worth to look for them. */
  private static Optional<TextFile> decode(byte[] bytes, String name, Problems problems) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    TextFile file = new TextFile(name, plain(decoded));
    if (decoded.contains(REPLACEMENT)) {
      int readable = readableUnits(bytes);
      if (readable < decoded.length()) {
        int offset = plain(decoded.substring(0, readable)).length();
        problems.tell(Problem.error(file.place(offset, offset + 1), "note.not-utf8"));
        return Optional.empty();
      }
    }
    return Optional.of(file);
  }

  /** How many UTF-16 units the bytes give up to the first that is not UTF-8. */
  private static int readableUnits(byte[] bytes) {
    CharBuffer units = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), units, true);
    return end.isError() ? units.position() : Integer.MAX_VALUE;
  }

  private static String plain(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
