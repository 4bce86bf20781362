package malmoi.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import malmoi.check.Page.Anchor;
import malmoi.check.Tags.Attribute;
import malmoi.check.Tags.Tag;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.site.SiteFile;

/** Reads one page, and tells what is wrong with it whatever the other pages hold. */
final class PageReader {
  /** Names words, not an id (WICG Scroll To Text Fragment §3.1). */
  private static final String FRAGMENT_DIRECTIVE = ":~:";

  private final SiteFile file;
  private final Set<String> files;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();
  private final Set<Anchor> anchors = new HashSet<>();
  private Base base;

  PageReader(SiteFile file, Set<String> files, Problems problems) {
    this.file = file;
    this.files = files;
    this.problems = problems;
    this.base = Base.ofPage(file.path());
  }

  Page read() {
    Tags tags = new Tags(file.bytes());
    for (Optional<Tag> tag = tags.next(); tag.isPresent(); tag = tags.next()) {
      read(tag.get());
    }
    return new Page(file.path(), ids, anchors);
  }

  private void read(Tag tag) {
    if (tag.name().equals("base") && tag.value("href").isPresent()) {
      base = Base.ofSite();
    }
    for (Attribute attribute : tag.attributes()) {
      if (attribute.name().equals("id") && !ids.add(attribute.value())) {
        tell("site.double-id", attribute.value());
      }
      Reference.of(tag, attribute).forEach(this::follow);
    }
  }

  private void follow(Reference reference) {
    if (reference.isRelative()) {
      follow(reference.address());
    } else if (reference.asset() && reference.isOfNetwork()) {
      tell("site.network-asset", reference.address());
    }
  }

  private void follow(String address) {
    int hash = address.indexOf('#');
    String path = base.resolve(hash < 0 ? address : address.substring(0, hash));
    if (!files.contains(path)) {
      tell("site.dead-link", address);
    } else if (hash >= 0) {
      String id = Base.decoded(address.substring(hash + 1).split(FRAGMENT_DIRECTIVE, 2)[0]);
      if (!id.isEmpty() && !id.equalsIgnoreCase("top")) {
        anchors.add(new Anchor(path, id, address));
      }
    }
  }

  private void tell(String id, String detail) {
    problems.tell(Problem.error(Place.ofFile(file.path()), id, detail));
  }
}
