package malmoi.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a project has of a theme of its own.
 *
 * @param folder where it lies; empty when there is none
 * @param files that stand in for built-in ones, and further templates, by their names within the
 *     folder: {@code style.css}, {@code search/box.js}
 * @param assets that come with them, by their names within the folder {@code assets}
 */
public record ThemeFolder(
    Optional<Path> folder, Map<String, Attachment> files, Map<String, Attachment> assets) {

  public ThemeFolder {
    files = Map.copyOf(files);
    assets = Map.copyOf(assets);
  }

  /** No theme of one's own. */
  public static ThemeFolder none() {
    return new ThemeFolder(Optional.empty(), Map.of(), Map.of());
  }
}
