package malmoi.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.model.Citation;
import malmoi.model.Entry;
import malmoi.model.Source;
import malmoi.text.Html;
import malmoi.text.Language;
import malmoi.text.WebAddress;

/** Tells of sources on the pages of one language. */
final class References {
  private final Catalog catalog;
  private final Language pages;

  References(Catalog catalog, Language pages) {
    this.catalog = catalog;
    this.pages = pages;
  }

  /** The sources that the entries cite, each once, in the order of citing. */
  List<Reference> of(List<Entry> entries) {
    Map<Source, List<Citation>> cited = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (Citation citation : entry.citations()) {
        cited.computeIfAbsent(catalog.source(citation), key -> new ArrayList<>()).add(citation);
      }
    }
    return cited.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
  }

  /** A source without what notes say of it. */
  Reference of(Source source) {
    return reference(source, source.address(), List.of());
  }

  private Reference of(Source source, List<Citation> citations) {
    List<Link> quotes =
        citations.stream()
            .filter(citation -> citation.quote().isPresent())
            .map(citation -> quote(citation, source))
            .distinct()
            .toList();
    return reference(source, citations.get(0).link(), quotes);
  }

  private Link quote(Citation citation, Source source) {
    return new Link(
        words(citation.quote().orElseThrow(), source), Hrefs.safe(citation.link()).orElse(""));
  }

  private Reference reference(Source source, String link, List<Link> quotes) {
    boolean untitled = source.title().equals(source.address());
    String title = untitled ? WebAddress.shown(source.address()) : source.title();
    List<Words> details =
        Stream.of(source.publisher(), source.author(), source.date())
            .flatMap(Optional::stream)
            .map(detail -> Words.ofScript(detail, pages))
            .toList();
    return new Reference(words(title, source), Hrefs.safe(link).orElse(null), details, quotes);
  }

  private Words words(String text, Source source) {
    Optional<String> foreign = source.language().filter(tag -> !tag.equals(pages.tag()));
    return new Words(new Markup(Html.escape(text)), foreign.orElse(null));
  }
}
