package malmoi.publish;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The folders of files, by their paths; the outermost, which is not among them, is empty. */
final class Folders {
  private Folders() {}

  /** The folder that holds the path. */
  static String of(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** All folders that hold the paths, each before those in it. */
  static SortedSet<String> of(Collection<String> paths) {
    SortedSet<String> folders = new TreeSet<>();
    for (String path : paths) {
      String folder = of(path);
      while (!folder.isEmpty() && folders.add(folder)) {
        folder = of(folder);
      }
    }
    return folders;
  }
}
