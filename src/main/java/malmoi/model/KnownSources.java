package malmoi.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import malmoi.read.Fields;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.WebAddress;

/**
 * What {@code sources.yml} says: address → {@code {title, publisher, author, date, lang}}, all of
 * it optional. A text fragment makes no other source of an address.
 */
public final class KnownSources {
  private static final List<String> KEYS = List.of("title", "publisher", "author", "date", "lang");

  private final Map<String, Source> sources;

  private KnownSources(Map<String, Source> sources) {
    this.sources = sources;
  }

  /** No known source at all. */
  public static KnownSources none() {
    return new KnownSources(Map.of());
  }

  public static KnownSources read(TextFile file, Problems problems) {
    Map<String, Source> sources = new LinkedHashMap<>();
    Fields all = Fields.of(file, problems);
    all.each()
        .forEach(
            (address, fields) -> {
              Source source = source(WebAddress.page(address), fields);
              if (WebAddress.isOfPage(address)) {
                sources.put(source.address(), source);
              } else {
                problems.tell(Problem.error(all.keyPlace(address), "source.address", address));
              }
            });
    return new KnownSources(sources);
  }

  /** The known sources by their addresses, in the order of the file. */
  Map<String, Source> byAddress() {
    return sources;
  }

  private static Source source(String address, Fields fields) {
    fields.tellUnknown(KEYS);
    return new Source(
        address,
        fields.text("title").orElse(address),
        fields.text("publisher"),
        fields.text("author"),
        fields.text("date"),
        fields.text("lang"));
  }
}
