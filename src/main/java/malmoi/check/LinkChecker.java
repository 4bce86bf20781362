package malmoi.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.site.Site;
import malmoi.site.SiteFile;
import malmoi.text.Parallel;

/** Checks that all pages of a site hang together. */
public final class LinkChecker {
  private LinkChecker() {}

  /**
   * Tells every relative address that leads to no file or to no id, every asset from the network,
   * and every id that a page has twice.
   */
  public static void check(Site site, Problems problems) {
    Paths paths = new Paths(new HashSet<>(site.files().stream().map(SiteFile::path).toList()));
    Map<String, Page> pages =
        Parallel.map(pagesOf(site), file -> new PageReader(file, paths, problems).read()).stream()
            .collect(Collectors.toUnmodifiableMap(Page::path, Function.identity()));
    Parallel.each(pages.values(), page -> checkAnchors(page, pages, problems));
  }

  private static List<SiteFile> pagesOf(Site site) {
    return site.files().stream().filter(file -> file.path().endsWith(".html")).toList();
  }

  private static void checkAnchors(Page page, Map<String, Page> pages, Problems problems) {
    for (Page.Anchor anchor : page.anchors()) {
      Page target = pages.get(anchor.path());
      if (target != null && !target.ids().contains(anchor.id())) {
        Place place = Place.ofFile(page.path());
        problems.tell(Problem.error(place, "site.dead-anchor", anchor.address()));
      }
    }
  }
}
