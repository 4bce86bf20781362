package malmoi.check;

import java.util.HashSet;
import java.util.Set;
import malmoi.check.Page.Anchor;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.site.SiteFile;

/** Reads one page, and tells what is wrong with it whatever the other pages hold. */
final class PageReader {
  /** Names words, not an id (WICG Scroll To Text Fragment §3.1). */
  private static final String FRAGMENT_DIRECTIVE = ":~:";

  private final SiteFile file;
  private final Paths paths;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();
  private final Set<Anchor> anchors = new HashSet<>();
  private Base base;
  private Set<Written> leading;

  PageReader(SiteFile file, Paths paths, Problems problems) {
    this.file = file;
    this.paths = paths;
    this.problems = problems;
    startFrom(Base.ofPage(file.path()));
  }

  private void startFrom(Base start) {
    base = start;
    leading = paths.leadingFrom(start);
  }

  Page read() {
    Tags tags = new Tags(file.bytes(), paths.names());
    while (tags.next()) {
      read(tags);
    }
    return new Page(file.path(), ids, anchors);
  }

  private void read(Tags tag) {
    if (tag.name().equals("base") && tag.value("href").isPresent()) {
      startFrom(Base.ofSite());
    }
    for (int k = 0; k < tag.attributes(); k++) {
      switch (tag.name(k).says()) {
        case ID -> add(tag.value(k));
        case ADDRESS -> followOnce(tag, k);
        case ADDRESSES -> follow(tag, k);
        default -> {}
      }
    }
  }

  private void add(String id) {
    if (!ids.add(id)) {
      tell("site.double-id", id);
    }
  }

  /** Passes over what is known to lead to a file: that is most of what stands on pages. */
  private void followOnce(Tags tag, int attribute) {
    Written written = tag.written(attribute);
    if (!leading.contains(written) && follow(tag, attribute)) {
      leading.add(written.alone());
    }
  }

  /** Whether something in the attribute leads to a file, wherever in its folder the page is. */
  private boolean follow(Tags tag, int attribute) {
    boolean leads = false;
    for (Reference reference : Reference.of(tag, attribute)) {
      if (reference.isRelative()) {
        leads |= follow(reference.address());
      } else if (reference.asset() && reference.isOfNetwork()) {
        tell("site.network-asset", reference.address());
      }
    }
    return leads;
  }

  private boolean follow(String address) {
    int hash = address.indexOf('#');
    String path = base.resolve(hash < 0 ? address : address.substring(0, hash));
    if (!paths.has(path)) {
      tell("site.dead-link", address);
      return false;
    }
    if (hash >= 0) {
      int directive = address.indexOf(FRAGMENT_DIRECTIVE, hash);
      int end = directive < 0 ? address.length() : directive;
      String id = Base.decoded(address.substring(hash + 1, end));
      if (!id.isEmpty() && !id.equalsIgnoreCase("top")) {
        anchors.add(new Anchor(path, id, address));
      }
    }
    return hash < 0 && !path.equals(base.page());
  }

  private void tell(String id, String detail) {
    problems.tell(Problem.error(Place.ofFile(file.path()), id, detail));
  }
}
