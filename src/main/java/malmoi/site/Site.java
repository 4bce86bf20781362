package malmoi.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/**
 * A finished site.
 *
 * @param files by path, one per path; paths that differ only in case are one path, as they are on
 *     Windows and macOS
 */
public record Site(List<SiteFile> files) {

  public Site {
    files = List.copyOf(files);
  }

  /** The site of all the files. Of those that lie at one path it takes one and tells the other. */
  public static Site of(List<SiteFile> files, Problems problems) {
    Map<String, String> taken = new HashMap<>();
    List<SiteFile> kept = new ArrayList<>();
    List<SiteFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(SiteFile::path));
    for (SiteFile file : sorted) {
      String other = taken.putIfAbsent(withoutCase(file.path()), file.path());
      if (other == null) {
        kept.add(file);
      } else {
        problems.tell(
            Problem.error(Place.ofFile(file.path()), "page.same-address", file.path(), other));
      }
    }
    return new Site(kept);
  }

  private static String withoutCase(String path) {
    return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
