package malmoi.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import malmoi.model.Imprint;
import malmoi.render.Labels;
import malmoi.site.Address;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Html;
import malmoi.text.Language;

/**
 * {@code opensearch.LANGUAGE.xml}: with it a browser takes the glossary for a search engine
 * (OpenSearch 1.1), when it is known where the site is published.
 */
final class OpenSearch {
  private OpenSearch() {}

  static List<SiteFile> files(Imprint imprint, Bilingual<Labels> labels, Address address) {
    return address.url().isEmpty()
        ? List.of()
        : imprint.languages().stream()
            .map(language -> file(imprint, labels.in(language), address, language))
            .toList();
  }

  private static SiteFile file(Imprint imprint, Labels labels, Address address, Language language) {
    String title = imprint.title().in(language);
    String page = address.of(language.tag() + "/search.html").orElseThrow();
    String icon = address.of("assets/icon.svg").orElseThrow();
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>%s</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Language>%s</Language>
        <Image width="16" height="16" type="image/svg+xml">%s</Image>
        <Url type="text/html" template="%s?q={searchTerms}"/>
        </OpenSearchDescription>
        """
            .formatted(
                Html.escape(shortened(title)),
                Html.escape(labels.text("search.page.about")),
                language.tag(),
                Html.escape(icon),
                Html.escape(page));
    return new SiteFile(
        "opensearch." + language.tag() + ".xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  /** The standard allows sixteen characters. */
  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= 16
        ? title
        : title.substring(0, title.offsetByCodePoints(0, 15)).strip() + "…";
  }
}
