package malmoi.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
import malmoi.clean.Corrections;
import malmoi.link.LinkedGlossary;
import malmoi.text.Language;

/** Finds what looks wrong in the notes of a glossary. */
public final class Lint {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::wrong);

  private final LinkedGlossary linked;
  private final Corrections corrections;
  private final Optional<Lexicon> korean;

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
    this.korean = Lexicon.find("ko", dictionary.map(List::of).orElse(Lexicon.USUAL_FOLDERS));
  }

  /** Whether there is a Korean dictionary: without it fewer typos are found. */
  public boolean hasDictionary() {
    return korean.isPresent();
  }

  /** All findings, by place, but for words of which the author has decided. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new Typos(linked.glossary(), korean, corrections.settled()).find());
    Map<CleanNote, List<Prose>> prose = prose();
    findings.addAll(inNotes(prose));
    List<Prose> site = prose.values().stream().flatMap(List::stream).toList();
    findings.addAll(LoanWords.in(site));
    findings.addAll(SpacingVariants.in(site, koreanNames()));
    return findings.stream()
        .filter(finding -> !corrections.decide(finding.wrong(), finding.place()))
        .sorted(BY_PLACE)
        .toList();
  }

  private List<Finding> inNotes(Map<CleanNote, List<Prose>> prose) {
    Orthography orthography = new Orthography(koreanNames());
    List<Finding> findings = new ArrayList<>();
    prose.forEach(
        (note, paragraphs) -> {
          findings.addAll(orthography.in(note, paragraphs));
          findings.addAll(LineBreaks.in(note));
          findings.addAll(ListMarks.in(note, paragraphs));
          findings.addAll(Register.in(paragraphs));
        });
    return findings;
  }

  /** The prose of the Korean notes. */
  private Map<CleanNote, List<Prose>> prose() {
    Map<CleanNote, List<Prose>> prose = new LinkedHashMap<>();
    linked.glossary().cleanNotes().stream()
        .filter(note -> note.note().language() == Language.KO)
        .forEach(note -> prose.put(note, Prose.of(note)));
    return prose;
  }

  private Set<String> koreanNames() {
    return linked.glossary().terms().stream()
        .flatMap(term -> term.names().in(Language.KO).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
