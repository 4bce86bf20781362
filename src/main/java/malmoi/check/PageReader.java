package malmoi.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import malmoi.check.Page.Anchor;
import malmoi.check.Paths.Lead;
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
  private Map<Written, Lead> leads;

  PageReader(SiteFile file, Paths paths, Problems problems) {
    this.file = file;
    this.paths = paths;
    this.problems = problems;
    startFrom(Base.ofPage(file.path()));
  }

  private void startFrom(Base start) {
    base = start;
    leads = paths.leadsFrom(start);
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
        case ID -> add(paths.id(tag.written(k)));
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

  /** Follows most of what stands on pages no more than once for its folder. */
  private void followOnce(Tags tag, int attribute) {
    Written written = tag.written(attribute);
    Lead known = leads.get(written);
    if (known != null) {
      add(known);
      return;
    }
    for (Lead lead : follow(tag, attribute)) {
      if (!lead.path().equals(base.page())) {
        leads.put(written.alone(), lead);
      }
    }
  }

  /** Where what stands in the attribute leads to. */
  private List<Lead> follow(Tags tag, int attribute) {
    List<Reference> references = Reference.of(tag, attribute);
    List<Lead> followed = new ArrayList<>(references.size());
    for (Reference reference : references) {
      if (reference.isRelative()) {
        follow(reference.address()).ifPresent(followed::add);
      } else if (reference.asset() && reference.isOfNetwork()) {
        tell("site.network-asset", reference.address());
      }
    }
    followed.forEach(this::add);
    return followed;
  }

  private Optional<Lead> follow(String address) {
    int hash = address.indexOf('#');
    String path = base.resolve(hash < 0 ? address : address.substring(0, hash));
    if (!paths.has(path)) {
      tell("site.dead-link", address);
      return Optional.empty();
    }
    String id = hash < 0 ? "" : id(address, hash);
    boolean anyPlace = id.isEmpty() || id.equalsIgnoreCase("top");
    return Optional.of(
        new Lead(path, anyPlace ? Optional.empty() : Optional.of(new Anchor(path, id, address))));
  }

  private static String id(String address, int hash) {
    int directive = address.indexOf(FRAGMENT_DIRECTIVE, hash);
    int end = directive < 0 ? address.length() : directive;
    return Base.decoded(address.substring(hash + 1, end));
  }

  private void add(Lead lead) {
    if (lead.anchor().isPresent()) {
      anchors.add(lead.anchor().get());
    }
  }

  private void tell(String id, String detail) {
    problems.tell(Problem.error(Place.ofFile(file.path()), id, detail));
  }
}
