package malmoi.link;

import java.nio.file.Path;
import java.util.Optional;
import malmoi.text.ImageSize;

/**
 * A file of the author that the site carries.
 *
 * @param path in the site, in NFC with {@code /}
 * @param original where it lies on the disk
 * @param size of a picture that says it
 */
public record CopiedFile(String path, Path original, Optional<ImageSize> size) {}
