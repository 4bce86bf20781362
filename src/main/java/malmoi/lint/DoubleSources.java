package malmoi.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.report.Place;
import malmoi.text.Markdown.SourceLine;
import malmoi.text.WebAddress;

/** Two addresses of one page that are taken for two sources. */
final class DoubleSources {

  /** An address as a note gives it. */
  private record Address(String address, Place place) {}

  private DoubleSources() {}

  static List<Finding> in(List<CleanNote> notes) {
    Map<String, Address> firsts = new LinkedHashMap<>();
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (CleanNote note : notes) {
      for (SourceLine line : note.markdown().sourceLines()) {
        Address given = address(note, line);
        Address first = firsts.putIfAbsent(page(given.address), given);
        if (first != null && !first.address.equals(given.address)) {
          findings.putIfAbsent(given.address, finding(given, first));
        }
      }
    }
    return new ArrayList<>(findings.values());
  }

  /** What is the same for all addresses of one page. */
  static String page(String address) {
    return address
        .replaceFirst("(?i)^https?://(?:www\\.)?", "")
        .replaceAll("(?<=[?&])(?:utm_\\w+|fbclid|gclid|igshid)=[^&#]*&?", "")
        .replaceFirst("[?&]+(?=#|$)", "")
        .replaceFirst("/(?:index\\.html?)?(?=[?#]|$)", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Address address(CleanNote note, SourceLine line) {
    int start = note.markdown().text().indexOf("http", line.linkStart());
    int from = start < 0 || start > line.end() ? line.linkStart() : start;
    String address = WebAddress.page(line.address());
    return new Address(address, note.place(from, from + line.address().length()));
  }

  private static Finding finding(Address given, Address first) {
    String line = first.place.file() + ":" + first.place.line();
    return new Finding(
        given.place,
        given.address,
        Optional.of(first.address),
        Tier.ADVICE,
        "double-source",
        List.of(line));
  }
}
