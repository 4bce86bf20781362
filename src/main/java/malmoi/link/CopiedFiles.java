package malmoi.link;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import malmoi.read.Attachment;
import malmoi.text.ImageSize;
import malmoi.text.Svg;

/** The files that links lead to and the site carries. Threads may share it. */
final class CopiedFiles {
  /** GitHub takes no larger one either. */
  static final int GREATEST_MEGABYTES = 100;

  private static final String OUTSIDE_NOTES = "../";

  private final Map<String, CopiedFile> files = new ConcurrentSkipListMap<>();

  /** All of them, by path. */
  List<CopiedFile> files() {
    return List.copyOf(files.values());
  }

  /** The file on the site. */
  CopiedFile carry(Attachment file) {
    return files.computeIfAbsent(path(file), path -> read(path, file));
  }

  static boolean isTooLarge(Attachment file) {
    try {
      return Files.size(file.file()) > GREATEST_MEGABYTES * 1024L * 1024L;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is an image that might run something when a reader opens it by itself. */
  static boolean mayRun(Attachment file) {
    return FileKind.isSvg(file.path()) && svg(file).mayRun();
  }

  private static CopiedFile read(String path, Attachment file) {
    return new CopiedFile(path, file.file(), size(file));
  }

  private static Optional<ImageSize> size(Attachment file) {
    if (FileKind.of(file.path()) != FileKind.PICTURE) {
      return Optional.empty();
    }
    if (FileKind.isSvg(file.path())) {
      return svg(file).size();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.file()))) {
      return ImageSize.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Svg svg(Attachment file) {
    return new Svg(new String(file.bytes(), StandardCharsets.UTF_8));
  }

  /** Those of the notes and those of the project beside them cannot be taken for each other. */
  private static String path(Attachment file) {
    return file.name().startsWith(OUTSIDE_NOTES)
        ? "project/" + file.path()
        : "files/" + file.name();
  }
}
