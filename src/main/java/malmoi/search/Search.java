package malmoi.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import malmoi.link.LinkedGlossary;
import malmoi.model.Imprint;
import malmoi.render.Finder;
import malmoi.render.Theme;
import malmoi.site.Address;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Language;

/** Makes the search of the site: its runtime and its data. */
public final class Search implements Exporter {
  private static final String WORDS = "search.";

  /** What the runtime loads, the first thing first. */
  private record Loaded(DataScript index, List<DataScript> data) {}

  private final Theme theme;
  private final Address address;

  public Search(Theme theme, Address address) {
    this.theme = theme;
    this.address = address;
  }

  @Override
  public List<SiteFile> export(LinkedGlossary linked) {
    Imprint imprint = linked.glossary().imprint();
    Loaded loaded = loaded(new Findables(linked).all(), imprint);
    List<SiteFile> files = new ArrayList<>();
    files.add(new Runtime(theme).file());
    files.add(loaded.index.unhashed());
    loaded.data.forEach(script -> files.add(script.file()));
    files.addAll(OpenSearch.files(imprint, theme.labels(), address));
    return files;
  }

  /** The search within one page, which has the terms and no notes. */
  public Finder within(LinkedGlossary linked) {
    List<Findable> terms =
        new Findables(linked).all().stream().filter(each -> each.kind() != Findable.NOTE).toList();
    Loaded loaded = loaded(terms, linked.glossary().imprint());
    Map<String, String> data = new LinkedHashMap<>();
    data.put("index.js", loaded.index.json());
    loaded.data.forEach(script -> data.put(script.fileName(), script.json()));
    return new Finder(new Runtime(theme).within(), data);
  }

  private Loaded loaded(List<Findable> all, Imprint imprint) {
    DataScript entries = new DataScript("entries", Columns.entries(all));
    Table table = Table.load();
    Bodies bodies = new Bodies(all, new Words(table));
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("table", table.tree());
    index.put("entries", entries.fileName());
    index.putAll(bodies.about());
    address.repository().ifPresent(repository -> index.put("repository", repository));
    index.put("labels", labels(imprint.languages()));
    List<DataScript> data = new ArrayList<>();
    data.add(entries);
    data.addAll(bodies.scripts());
    return new Loaded(new DataScript("index", index), data);
  }

  private Map<String, Object> labels(List<Language> languages) {
    Map<String, Object> labels = new LinkedHashMap<>();
    for (Language language : languages) {
      labels.put(language.tag(), theme.labels().in(language).beginningWith(WORDS));
    }
    return labels;
  }
}
