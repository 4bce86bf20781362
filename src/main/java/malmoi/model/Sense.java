package malmoi.model;

import java.util.Optional;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/** One account of a term, in one or both languages; at least one is there. */
public record Sense(Bilingual<Optional<Entry>> entries) {

  /** The entry in the language, or else in the other one. */
  public Entry entryFor(Language language) {
    return entries.in(language).or(() -> entries.in(language.other())).orElseThrow();
  }
}
