package malmoi.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import malmoi.check.Page.Anchor;

/** The paths of a site's files, and what its pages were found to hold. Threads may share it. */
final class Paths {

  /** A file, and the place in it, that an address leads to. */
  record Lead(String path, Optional<Anchor> anchor) {}

  private final Set<String> paths;
  private final Map<String, Map<Written, Lead>> leads = new ConcurrentHashMap<>();
  private final Map<Written, String> ids = new ConcurrentHashMap<>();
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

  /** Where addresses from there were found to lead, whatever the page; to be added to. */
  Map<Written, Lead> leadsFrom(Base base) {
    return leads.computeIfAbsent(base.folder(), folder -> new ConcurrentHashMap<>());
  }

  /** The value of an id, in one copy for all pages: most of them have the same few. */
  String id(Written written) {
    String known = ids.get(written);
    return known == null ? ids.computeIfAbsent(written.alone(), Written::value) : known;
  }
}
