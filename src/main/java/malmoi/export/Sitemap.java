package malmoi.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import malmoi.link.LinkedGlossary;
import malmoi.model.Glossary;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Html;
import malmoi.text.Language;

/**
 * {@code sitemap.xml}: the absolute address of every page (sitemaps.org 0.9) but those on which the
 * list of a map goes on, when it is known where the site is published.
 */
public final class Sitemap implements Exporter {
  private final Address address;

  public Sitemap(Address address) {
    this.address = address;
  }

  @Override
  public List<SiteFile> export(LinkedGlossary glossary) {
    if (address.url().isEmpty()) {
      return List.of();
    }
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Language language : glossary.glossary().imprint().languages()) {
      pages(glossary.glossary())
          .flatMap(page -> address.of(language.tag() + "/" + page).stream())
          .forEach(url -> xml.append("<url><loc>" + Html.escape(url) + "</loc></url>\n"));
    }
    xml.append("</urlset>\n");
    byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
    return List.of(new SiteFile("sitemap.xml", bytes));
  }

  /** The pages of one language. */
  private static Stream<String> pages(Glossary glossary) {
    return Stream.of(
            Stream.of("index", "map", "sources", "corrections"),
            glossary.notes().stream().map(note -> "notes/" + note.path()),
            glossary.terms().stream().map(term -> term.id()))
        .flatMap(names -> names)
        .map(name -> name + ".html");
  }
}
