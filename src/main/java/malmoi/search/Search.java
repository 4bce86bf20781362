package malmoi.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import malmoi.link.LinkedGlossary;
import malmoi.model.Imprint;
import malmoi.render.Theme;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Language;

/** Makes the search of the site: its runtime and its data. */
public final class Search implements Exporter {
  private static final String WORDS = "search.";

  private final Theme theme;
  private final Address address;

  public Search(Theme theme, Address address) {
    this.theme = theme;
    this.address = address;
  }

  @Override
  public List<SiteFile> export(LinkedGlossary linked) {
    List<Findable> all = new Findables(linked).all();
    Imprint imprint = linked.glossary().imprint();
    DataScript entries = new DataScript("entries", Columns.entries(all));
    Table table = Table.load();
    Bodies bodies = new Bodies(all, new Words(table));
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("table", table.tree());
    index.put("entries", entries.fileName());
    index.putAll(bodies.about());
    address.repository().ifPresent(repository -> index.put("repository", repository));
    index.put("labels", labels(imprint.languages()));
    List<SiteFile> files = new ArrayList<>();
    files.add(new Runtime(theme).file());
    files.add(new DataScript("index", index).unhashed());
    files.add(entries.file());
    bodies.scripts().forEach(script -> files.add(script.file()));
    files.addAll(OpenSearch.files(imprint, theme.labels(), address));
    return files;
  }

  private Map<String, Object> labels(List<Language> languages) {
    Map<String, Object> labels = new LinkedHashMap<>();
    for (Language language : languages) {
      labels.put(language.tag(), theme.labels().in(language).beginningWith(WORDS));
    }
    return labels;
  }
}
