package malmoi.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.clean.Cleaner;
import malmoi.clean.Corrections;
import malmoi.read.Note;
import malmoi.report.Problem;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Trust;

/** A glossary made of files given as text, and what it came to as compact text. */
record Made(Glossary glossary, Problems problems) {

  /**
   * Makes a glossary.
   *
   * @param files names and texts by turns: notes, {@code terms.yml}, {@code sources.yml}, {@code
   *     corrections.yml}; in a text {@code ⏎} is a line end
   */
  static Made of(String... files) {
    Map<String, TextFile> byName = new TreeMap<>();
    for (int k = 0; k < files.length; k += 2) {
      byName.put(files[k], new TextFile(files[k], files[k + 1].replace('⏎', '\n')));
    }
    Problems problems = new Problems();
    Optional<TextFile> terms = Optional.ofNullable(byName.remove("terms.yml"));
    Optional<TextFile> sources = Optional.ofNullable(byName.remove("sources.yml"));
    Optional<TextFile> corrections = Optional.ofNullable(byName.remove("corrections.yml"));
    Cleaner cleaner =
        new Cleaner(
            corrections.map(f -> Corrections.read(f, problems)).orElse(Corrections.none()),
            Trust.SANITISED);
    List<CleanNote> notes = new ArrayList<>();
    byName.values().forEach(file -> notes.add(cleaner.clean(note(file), problems)));
    Imprint imprint =
        new Imprint(
            new Bilingual<>("가", "a"), List.of(Language.values()), Optional.empty(), List.of());
    Glossary glossary =
        new GlossaryMaker(
                imprint,
                terms.map(f -> Definitions.read(f, problems)).orElse(Definitions.none()),
                sources.map(f -> KnownSources.read(f, problems)).orElse(KnownSources.none()),
                Optional.empty())
            .make(Collections.unmodifiableList(notes), problems);
    return new Made(glossary, problems);
  }

  private static Note note(TextFile file) {
    String name = file.path().substring(0, file.path().length() - ".md".length());
    boolean english = name.endsWith(".en");
    return english
        ? new Note(file, name.substring(0, name.length() - 3), Language.EN)
        : new Note(file, name, Language.KO);
  }

  /**
   * A line for each term: {@code id kind: Korean names | English names; senses}. Of a sense, each
   * entry is told by file, line and heading.
   */
  String terms() {
    return glossary.terms().stream().map(Made::term).collect(Collectors.joining());
  }

  private static String term(Term term) {
    String names =
        String.join(", ", term.names().ko()) + " | " + String.join(", ", term.names().en());
    String senses = term.senses().stream().map(Made::sense).collect(Collectors.joining("; "));
    return "%s %s: %s; %s\n".formatted(term.id(), term.kind().word(), names.strip(), senses);
  }

  private static String sense(Sense sense) {
    return Stream.of(Language.values())
        .flatMap(language -> sense.entries().in(language).stream())
        .map(entry -> entry.place().file() + ":" + entry.place().line() + " " + entry.heading())
        .collect(Collectors.joining(" = "));
  }

  /** The ids of the terms. */
  String ids() {
    return glossary.terms().stream().map(Term::id).collect(Collectors.joining(" "));
  }

  /** A line for each problem: its place, its id and its details. */
  String problemsInShort() {
    return problems.sorted().stream().map(Made::problem).collect(Collectors.joining());
  }

  private static String problem(Problem problem) {
    return "%s:%d:%d %s %s %s\n"
        .formatted(
            problem.place().file(),
            problem.place().line(),
            problem.place().column(),
            problem.severity().name().toLowerCase(java.util.Locale.ROOT),
            problem.id(),
            problem.details());
  }

  /** The problems as the author reads them. */
  String told() {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted());
  }
}
