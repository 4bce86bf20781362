package malmoi.lint;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.model.Glossary;
import malmoi.report.Place;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/**
 * Notes without a translation, where others have one; and translations older than their original.
 */
final class Translations {
  private final Language original;
  private final Map<String, OffsetDateTime> changed;

  /**
   * @param changed when files were last changed, by their paths, as far as it is known
   */
  private Translations(Language original, Map<String, OffsetDateTime> changed) {
    this.original = original;
    this.changed = changed;
  }

  static List<Finding> in(Glossary glossary, Map<String, OffsetDateTime> changed) {
    Collection<Bilingual<Optional<CleanNote>>> notes = byName(glossary);
    boolean translated =
        glossary.imprint().languages().size() == 2
            && notes.stream().anyMatch(Translations::isWhole);
    if (!translated) {
      return List.of();
    }
    Translations translations = new Translations(glossary.imprint().defaultLanguage(), changed);
    List<Finding> findings = new ArrayList<>();
    for (Bilingual<Optional<CleanNote>> both : notes) {
      (isWhole(both) ? translations.outdated(both) : untranslated(both)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Collection<Bilingual<Optional<CleanNote>>> byName(Glossary glossary) {
    Map<String, Bilingual<Optional<CleanNote>>> byName = new LinkedHashMap<>();
    for (CleanNote note : glossary.cleanNotes()) {
      Bilingual<Optional<CleanNote>> both =
          byName.getOrDefault(note.note().name(), Bilingual.of(language -> Optional.empty()));
      byName.put(note.note().name(), both.with(note.note().language(), Optional.of(note)));
    }
    return byName.values();
  }

  private static boolean isWhole(Bilingual<Optional<CleanNote>> both) {
    return both.ko().isPresent() && both.en().isPresent();
  }

  private static Optional<Finding> untranslated(Bilingual<Optional<CleanNote>> both) {
    CleanNote note = both.ko().or(both::en).orElseThrow();
    String path = note.note().file().path();
    return Optional.of(
        finding(path, path, Optional.of(twin(path, note.note().language())), "untranslated"));
  }

  /** The path that the note has in the other language: by its folder, else by its suffix. */
  private static String twin(String path, Language language) {
    String other = language.other().tag();
    String inFolder = path.replaceFirst("(^|/)" + language.tag() + "/", "$1" + other + "/");
    return inFolder.equals(path)
        ? path.replaceFirst("(\\." + language.tag() + ")?(\\.[^./]+)$", "." + other + "$2")
        : inFolder;
  }

  private Optional<Finding> outdated(Bilingual<Optional<CleanNote>> both) {
    String first = both.in(original).orElseThrow().note().file().path();
    String second = both.in(original.other()).orElseThrow().note().file().path();
    OffsetDateTime then = changed.get(first);
    OffsetDateTime since = changed.get(second);
    return then == null || since == null || !then.isAfter(since)
        ? Optional.empty()
        : Optional.of(finding(second, first, Optional.empty(), "outdated", day(then), day(since)));
  }

  private static String day(OffsetDateTime time) {
    return time.toLocalDate().toString();
  }

  private static Finding finding(
      String file, String wrong, Optional<String> suggestion, String rule, String... more) {
    return new Finding(Place.ofFile(file), wrong, suggestion, Tier.ADVICE, rule, List.of(more));
  }
}
