package malmoi.link;

import java.util.Locale;
import java.util.Set;

/** What a site does with a file that is no note. Nothing that a browser would run is carried. */
enum FileKind {
  PICTURE,
  DOCUMENT,
  OTHER;

  private static final Set<String> PICTURES =
      Set.of("apng", "avif", "bmp", "gif", "ico", "jfif", "jpeg", "jpg", "png", "svg", "webp");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "csv", "doc", "docx", "epub", "flac", "hwp", "hwpx", "key", "m4a", "m4v", "mov", "mp3",
          "mp4", "odp", "ods", "odt", "oga", "ogg", "ogv", "opus", "pdf", "ppt", "pptx", "tsv",
          "txt", "wav", "webm", "xls", "xlsx", "zip");

  static FileKind of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PICTURES.contains(ending)) {
      return PICTURE;
    }
    return DOCUMENTS.contains(ending) ? DOCUMENT : OTHER;
  }

  static boolean isSvg(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".svg");
  }
}
