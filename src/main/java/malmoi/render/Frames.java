package malmoi.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.render.Frame.Alternate;
import malmoi.render.Frame.Colophon;
import malmoi.render.Frame.Head;
import malmoi.render.Frame.Published;
import malmoi.render.Frame.Tab;
import malmoi.render.Frame.Tongue;
import malmoi.site.Address;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/** Sets the frame around each page. */
final class Frames {
  private final Address address;
  private final Bilingual<Labels> labels;
  private final Imprint imprint;
  private final boolean hasNotes;
  private final Colophon colophon;

  Frames(Address address, String version, Bilingual<Labels> labels, Glossary glossary) {
    this.address = address;
    this.labels = labels;
    this.imprint = glossary.imprint();
    this.hasNotes = !glossary.notes().isEmpty();
    this.colophon =
        new Colophon(
            "Malmoi " + version,
            imprint.license(),
            String.join(", ", imprint.authors()),
            Booklets.fit(glossary));
  }

  Labels labels(Language language) {
    return labels.in(language);
  }

  Colophon colophon() {
    return colophon;
  }

  /** The frame of a page in a language. */
  Frame of(Sheet sheet, Language language) {
    String site = imprint.title().in(language);
    boolean home = sheet.path().equals("index.html");
    String title = home ? site : sheet.title() + " · " + site;
    return new Frame(
        labels(language),
        language,
        new Head(
            title,
            sheet.description(),
            null,
            published(sheet, language),
            sheet.code(),
            sheet.twofold()),
        sheet.toPages() + "../",
        sheet.toPages(),
        site,
        tabs(sheet, language),
        tongues(sheet, language),
        !home && !sheet.path().equals(ResultsPages.PATH),
        colophon);
  }

  /** The frame of a page that stands in for any other one. */
  Frame ofMissing(String title, String base) {
    Language language = imprint.defaultLanguage();
    String site = imprint.title().in(language);
    Sheet sheet = new Sheet("404.html", title, "");
    String toPages = language.tag() + "/";
    return new Frame(
        labels(language),
        language,
        new Head(sheet.title() + " · " + site, sheet.title(), base, Optional.empty(), false, false),
        "",
        toPages,
        site,
        tabs(sheet, language).stream()
            .map(tab -> new Tab(tab.text(), toPages + tab.href(), null))
            .toList(),
        List.of(),
        true,
        colophon);
  }

  private List<Tab> tabs(Sheet sheet, Language language) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(tab(sheet, language, "index"));
    tabs.add(tab(sheet, language, "map"));
    if (hasNotes) {
      String href = sheet.toPages() + "index.html#notes";
      String current = sheet.path().startsWith("notes/") ? "true" : null;
      tabs.add(new Tab(labels(language).text("nav.notes"), href, current));
    }
    tabs.add(tab(sheet, language, "sources"));
    tabs.add(tab(sheet, language, "corrections"));
    return tabs;
  }

  private Tab tab(Sheet sheet, Language language, String name) {
    String path = name + ".html";
    return new Tab(
        labels(language).text("nav." + name),
        sheet.toPages() + path,
        sheet.path().equals(path) ? "page" : null);
  }

  private List<Tongue> tongues(Sheet sheet, Language current) {
    if (imprint.languages().size() < 2) {
      return List.of();
    }
    return imprint.languages().stream()
        .map(
            language ->
                new Tongue(
                    language.ownName(),
                    language.tag(),
                    Hrefs.to(sheet.toPages() + "../" + language.tag() + "/" + sheet.path()),
                    language == current ? "true" : null))
        .toList();
  }

  private Optional<Published> published(Sheet sheet, Language language) {
    return address
        .of(language.tag() + "/" + sheet.path())
        .map(own -> new Published(own, url(sheet, imprint.defaultLanguage()), alternates(sheet)));
  }

  private List<Alternate> alternates(Sheet sheet) {
    if (imprint.languages().size() < 2) {
      return List.of();
    }
    return imprint.languages().stream()
        .map(language -> new Alternate(language.tag(), url(sheet, language)))
        .toList();
  }

  private String url(Sheet sheet, Language language) {
    return address.of(language.tag() + "/" + sheet.path()).orElseThrow();
  }
}
