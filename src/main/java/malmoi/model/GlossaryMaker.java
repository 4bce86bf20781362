package malmoi.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.report.Problems;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Markdown.SourceLine;
import malmoi.text.WebAddress;

/** Makes notes into a glossary. */
public final class GlossaryMaker {
  private final Imprint imprint;
  private final Definitions definitions;
  private final KnownSources knownSources;

  public GlossaryMaker(Imprint imprint, Definitions definitions, KnownSources knownSources) {
    this.imprint = imprint;
    this.definitions = definitions;
    this.knownSources = knownSources;
  }

  /**
   * @param notes in the order of their files; drafts are left out
   */
  public Glossary make(List<CleanNote> notes, Problems problems) {
    List<CleanNote> shown = notes.stream().filter(note -> !note.frontMatter().draft()).toList();
    Map<String, Bilingual<Optional<CleanNote>>> byName = byName(shown);
    List<Row> rows = new Pairing(problems).rows(byName.values());
    List<Term> terms = new TermMaker(definitions, problems).make(rows);
    List<NotePage> pages = new NotePaths(problems).pages(byName);
    return new Glossary(imprint, terms, pages, sources(shown), shown);
  }

  /** The notes of one name, which say the same in two languages, in the order of their files. */
  private static Map<String, Bilingual<Optional<CleanNote>>> byName(List<CleanNote> notes) {
    Map<String, Bilingual<Optional<CleanNote>>> byName = new LinkedHashMap<>();
    for (CleanNote note : notes) {
      Language language = note.note().language();
      byName.merge(
          note.note().name(),
          Bilingual.<Optional<CleanNote>>of(l -> Optional.empty())
              .with(language, Optional.of(note)),
          (there, added) -> there.with(language, added.in(language)));
    }
    return byName;
  }

  /** What is known of each source, and of one that is not known the first label in a note. */
  private List<Source> sources(List<CleanNote> notes) {
    Map<String, Source> sources = new TreeMap<>(knownSources.byAddress());
    List<SourceLine> lines =
        notes.stream().flatMap(note -> note.markdown().sourceLines().stream()).toList();
    for (SourceLine line : lines) {
      String address = WebAddress.page(line.address());
      String title = line.label().isEmpty() ? address : line.label();
      sources.putIfAbsent(address, labelled(address, title));
    }
    return new ArrayList<>(sources.values());
  }

  private static Source labelled(String address, String title) {
    return new Source(
        address, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
