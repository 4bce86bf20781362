package malmoi.lint;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import malmoi.clean.CleanNote;
import malmoi.clean.Corrections;
import malmoi.link.LinkedGlossary;
import malmoi.model.Glossary;
import malmoi.text.Language;
import malmoi.text.Parallel;

/** Finds what looks wrong in the notes of a glossary. */
public final class Lint {
  /** What files of a Korean dictionary are called. */
  private static final String KOREAN = "ko";

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::wrong);

  private final LinkedGlossary linked;
  private final Corrections corrections;
  private final List<Path> dictionaries;
  private final Set<String> names;

  /**
   * A linter.
   *
   * @param corrections what the author says of words that look wrong
   * @param dictionary a folder of {@code ko.aff} and {@code ko.dic}; else they are looked for where
   *     systems keep them
   */
  public Lint(LinkedGlossary linked, Corrections corrections, Optional<Path> dictionary) {
    this.linked = linked;
    this.corrections = corrections;
    this.names =
        linked.glossary().terms().stream()
            .flatMap(term -> term.names().in(Language.KO).stream())
            .collect(Collectors.toUnmodifiableSet());
    this.dictionaries = dictionary.map(List::of).orElse(Lexicon.USUAL_FOLDERS);
  }

  /** Whether fewer typos of Korean notes are found, since there is no dictionary. */
  public boolean lacksDictionary() {
    return isKorean() && Lexicon.folder(KOREAN, dictionaries).isEmpty();
  }

  private Optional<Lexicon> dictionary() {
    return isKorean() ? Lexicon.find(KOREAN, dictionaries) : Optional.empty();
  }

  private boolean isKorean() {
    return linked.glossary().cleanNotes().stream()
        .anyMatch(note -> note.note().language() == Language.KO);
  }

  /**
   * All findings, by place, but for words of which the author has decided.
   *
   * @param changed when files of notes were last changed, by their paths, as far as it is known
   */
  public List<Finding> findings(Map<String, OffsetDateTime> changed) {
    // Reading the dictionary takes as long as all that does not need it.
    CompletableFuture<Optional<Lexicon>> korean = CompletableFuture.supplyAsync(this::dictionary);
    List<Prose> site = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(inNotes(site));
    findings.addAll(acrossTheSite(site));
    findings.addAll(new Typos(linked.glossary(), korean.join(), corrections.settled()).find());
    findings.addAll(Translations.in(linked.glossary(), changed));
    findings.removeIf(finding -> corrections.decide(finding.wrong(), finding.place()));
    return surest(findings).stream().sorted(BY_PLACE).toList();
  }

  /**
   * What single notes have.
   *
   * @param site gets the prose of the Korean notes
   */
  private List<Finding> inNotes(List<Prose> site) {
    Orthography orthography = new Orthography(names);
    List<CleanNote> notes =
        linked.glossary().cleanNotes().stream()
            .filter(note -> note.note().language() == Language.KO)
            .toList();
    List<List<Prose>> prose = Parallel.map(notes, Prose::of);
    prose.forEach(site::addAll);
    return IntStream.range(0, notes.size())
        .parallel()
        .mapToObj(k -> inNote(notes.get(k), prose.get(k), orthography))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Finding> inNote(CleanNote note, List<Prose> prose, Orthography orthography) {
    List<Finding> findings = new ArrayList<>(orthography.in(note, prose));
    findings.addAll(LineBreaks.in(note));
    findings.addAll(ListMarks.in(note, prose));
    findings.addAll(Register.in(prose));
    return findings;
  }

  private List<Finding> acrossTheSite(List<Prose> site) {
    Glossary glossary = linked.glossary();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Spellings.in(site));
    findings.addAll(SpacingVariants.in(site, names));
    findings.addAll(WantedTerms.in(glossary, site));
    findings.addAll(Unmentioned.in(linked));
    findings.addAll(DoubleSources.in(glossary.cleanNotes()));
    return findings;
  }

  /** Of several findings of the same words one: what is sure, then what everybody is told. */
  private static Collection<Finding> surest(List<Finding> findings) {
    Comparator<Finding> sureness =
        Comparator.<Finding, Boolean>comparing(found -> found.tier() != Tier.SURE)
            .thenComparing(found -> found.rule().equals("spacing"))
            .thenComparing(found -> found.tier() == Tier.MAYBE);
    Map<Object, Finding> byPlace = new HashMap<>();
    for (Finding finding : findings) {
      Object place =
          finding.place().isWholeFile()
              ? List.of(finding.place(), finding.rule())
              : finding.place();
      byPlace.merge(place, finding, BinaryOperator.minBy(sureness));
    }
    return byPlace.values();
  }
}
