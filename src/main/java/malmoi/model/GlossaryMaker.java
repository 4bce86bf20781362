package malmoi.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
import malmoi.model.Pairing.Both;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Markdown;
import malmoi.text.Markdown.SourceLine;
import malmoi.text.Parallel;
import malmoi.text.WebAddress;

/** Makes notes into a glossary. */
public final class GlossaryMaker {
  private final Imprint imprint;
  private final Definitions definitions;
  private final KnownSources knownSources;
  private final Optional<Integer> entryLevel;

  /**
   * @param entryLevel of the headings that open entries, where a note does not say another one
   */
  public GlossaryMaker(
      Imprint imprint,
      Definitions definitions,
      KnownSources knownSources,
      Optional<Integer> entryLevel) {
    this.imprint = imprint;
    this.definitions = definitions;
    this.knownSources = knownSources;
    this.entryLevel = entryLevel;
  }

  /**
   * @param notes in the order of their files; drafts are left out
   */
  public Glossary make(List<CleanNote> notes, Problems problems) {
    List<CleanNote> shown = shown(notes, problems);
    Map<String, Bilingual<Optional<CleanNote>>> byName = byName(shown);
    List<Both> parted = Parallel.map(byName.values(), this::parted);
    GeneralHeadings general = new GeneralHeadings(parted, definitions);
    general.tell(problems);
    List<Row> rows = new Pairing(problems).rows(parted, general);
    List<Term> terms = new TermMaker(definitions, problems).make(rows);
    List<NotePage> pages = new NotePaths(problems).pages(parted);
    return new Glossary(imprint, terms, pages, sources(shown), shown);
  }

  /** All but drafts and those that say nothing. */
  private static List<CleanNote> shown(List<CleanNote> notes, Problems problems) {
    Map<Boolean, List<CleanNote>> byText =
        notes.stream()
            .filter(note -> !note.frontMatter().draft())
            .collect(Collectors.partitioningBy(GlossaryMaker::isEmpty));
    List<String> empty = byText.get(true).stream().map(note -> note.note().file().path()).toList();
    byText.get(true).stream()
        .findFirst()
        .map(
            note ->
                Problem.advice(note.note().file().whole(), "notes.empty", Problem.listed(empty)))
        .ifPresent(problems::tell);
    return byText.get(false);
  }

  private static boolean isEmpty(CleanNote note) {
    Markdown text = note.markdown();
    return note.frontMatter().title().isEmpty()
        && text.headings().isEmpty()
        && text.links().isEmpty()
        && text.runs(0, text.length()).isEmpty();
  }

  private Both parted(Bilingual<Optional<CleanNote>> notes) {
    return new Both(notes.map(note -> note.map(one -> new NoteEntries(one, entryLevel))));
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
