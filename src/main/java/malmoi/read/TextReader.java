package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
 * Reads a text of an author: without a byte order mark, lines ending in {@code \n}. One that is in
 * another encoding than UTF-8 is read where it is sure which, and told.
 */
public final class TextReader {
  private static final int GREATEST_MEGABYTES = 256;

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
    } catch (AccessDeniedException e) {
      problems.tell(Problem.error(Place.ofFile(name), "note.closed"));
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<TextFile> decode(byte[] bytes, String name, Problems problems) {
    Optional<Encoding.Decoded> decoded = Encoding.decode(bytes);
    if (decoded.isEmpty()) {
      tellUnreadable(bytes, name, problems);
    } else if (!decoded.get().isUtf8()) {
      String encoding = decoded.get().encoding().name();
      problems.tell(Problem.warning(Place.ofFile(name), "note.encoding", encoding));
    }
    return decoded.map(text -> new TextFile(name, lines(text.text())));
  }

  private static void tellUnreadable(byte[] bytes, String name, Problems problems) {
    TextFile file = new TextFile(name, lines(new String(bytes, StandardCharsets.UTF_8)));
    int offset = lines(Encoding.readable(bytes)).length();
    String id = Encoding.knowsMs949() ? "note.not-utf8" : "note.no-ms949";
    problems.tell(Problem.error(file.place(offset, offset + 1), id));
  }

  private static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
