package malmoi.lint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
import malmoi.clean.Corrections;
import malmoi.link.LinkedGlossary;
import malmoi.model.Glossary;
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

  /**
   * All findings, by place, but for words of which the author has decided.
   *
   * @param changed when files of notes were last changed, by their paths, as far as it is known
   */
  public List<Finding> findings(Map<String, Instant> changed) {
    Glossary glossary = linked.glossary();
    Set<String> names = koreanNames();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new Typos(glossary, korean, corrections.settled()).find());
    List<Prose> site = new ArrayList<>();
    Orthography orthography = new Orthography(names);
    for (CleanNote note : glossary.cleanNotes()) {
      if (note.note().language() == Language.KO) {
        List<Prose> prose = Prose.of(note);
        findings.addAll(inNote(note, prose, orthography));
        site.addAll(prose);
      }
    }
    findings.addAll(Spellings.in(site));
    findings.addAll(SpacingVariants.in(site, names));
    findings.addAll(WantedTerms.in(glossary, site));
    findings.addAll(Unmentioned.in(linked));
    findings.addAll(DoubleSources.in(glossary.cleanNotes()));
    findings.addAll(Translations.in(glossary, changed));
    return findings.stream()
        .filter(finding -> !corrections.decide(finding.wrong(), finding.place()))
        .sorted(BY_PLACE)
        .toList();
  }

  private static List<Finding> inNote(CleanNote note, List<Prose> prose, Orthography orthography) {
    List<Finding> findings = new ArrayList<>(orthography.in(note, prose));
    findings.addAll(LineBreaks.in(note));
    findings.addAll(ListMarks.in(note, prose));
    findings.addAll(Register.in(prose));
    return findings;
  }

  private Set<String> koreanNames() {
    return linked.glossary().terms().stream()
        .flatMap(term -> term.names().in(Language.KO).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
