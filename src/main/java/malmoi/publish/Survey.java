package malmoi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import malmoi.read.Disk;
import malmoi.site.SiteFile;

/** Looks at what stands in a folder where the files of a site shall be; changes nothing. */
final class Survey {

  /** What stands in the place of a file. */
  enum State {
    ABSENT,
    SAME,
    DIFFERENT,
    FOREIGN
  }

  private final Disk out;
  private final Manifest before;
  private final List<String> stale;
  private final Set<String> absentFolders;

  /**
   * A survey of a folder.
   *
   * @param before what is ours in it
   * @param stale what is ours and will be removed
   * @param folders that the site needs
   */
  Survey(Disk out, Manifest before, List<String> stale, Set<String> folders) {
    this.out = out;
    this.before = before;
    this.stale = stale;
    this.absentFolders =
        folders.stream()
            .filter(folder -> !Files.isDirectory(out.path(folder), LinkOption.NOFOLLOW_LINKS))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The folders in whose place something else stands. */
  List<String> foreignFolders() {
    return absentFolders.stream()
        .filter(folder -> Files.exists(out.path(folder), LinkOption.NOFOLLOW_LINKS))
        .sorted()
        .toList();
  }

  State state(SiteFile file) {
    try {
      return absentFolders.contains(Folders.of(file.path())) ? State.ABSENT : found(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private State found(SiteFile file) throws IOException {
    Path path = out.path(file.path());
    BasicFileAttributes there;
    try {
      there = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return State.ABSENT;
    }
    if (!there.isRegularFile() || !before.lists(file.path())) {
      return isStale(file.path(), path) ? State.ABSENT : State.FOREIGN;
    }
    return file.content().isIn(path) ? State.SAME : State.DIFFERENT;
  }

  /** Whether the file there is one of another case, on a disk that knows no case. */
  private boolean isStale(String name, Path path) throws IOException {
    for (String other : stale) {
      if (other.equalsIgnoreCase(name) && Files.isSameFile(out.path(other), path)) {
        return true;
      }
    }
    return false;
  }
}
