package malmoi.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import malmoi.link.LinkedGlossary;
import malmoi.model.Imprint;
import malmoi.model.Term;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;
import malmoi.text.Json;
import malmoi.text.Language;

/**
 * {@code terms.json}: every term and topic with its names and pages, for other programs. Later
 * versions of the same {@code version} only add keys.
 */
public final class TermsJson implements Exporter {

  @Override
  public List<SiteFile> export(LinkedGlossary glossary) {
    Imprint imprint = glossary.glossary().imprint();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", 1);
    tree.put("title", perLanguage(imprint.languages(), imprint.title()::in));
    imprint.license().ifPresent(license -> tree.put("license", license));
    tree.put("terms", glossary.glossary().terms().stream().map(t -> term(t, imprint)).toList());
    byte[] bytes = Json.pretty(tree).getBytes(StandardCharsets.UTF_8);
    return List.of(new SiteFile("terms.json", bytes));
  }

  private static Map<String, Object> term(Term term, Imprint imprint) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", term.id());
    tree.put("kind", term.kind().word());
    tree.put("names", perLanguage(List.of(Language.values()), term.names()::in));
    tree.put(
        "pages",
        perLanguage(imprint.languages(), language -> language.tag() + "/" + term.id() + ".html"));
    tree.put("tags", term.tags());
    return tree;
  }

  private static Map<String, Object> perLanguage(
      List<Language> languages, Function<Language, Object> value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    languages.forEach(language -> tree.put(language.tag(), value.apply(language)));
    return tree;
  }
}
