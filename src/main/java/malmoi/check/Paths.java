package malmoi.check;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The paths of a site's files, and what its pages were found to hold. Threads may share it. */
final class Paths {
  private final Set<String> paths;
  private final Map<String, Set<Written>> leading = new ConcurrentHashMap<>();
  private final TagNames names = new TagNames();

  Paths(Set<String> paths) {
    this.paths = paths;
  }

  TagNames names() {
    return names;
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  /** The addresses that were found to lead to a file from there; to be added to. */
  Set<Written> leadingFrom(Base base) {
    return leading.computeIfAbsent(base.folder(), folder -> ConcurrentHashMap.newKeySet());
  }
}
