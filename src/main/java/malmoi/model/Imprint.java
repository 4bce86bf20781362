package malmoi.model;

import java.util.List;
import java.util.Optional;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/**
 * What the glossary says of itself.
 *
 * @param languages that pages are made in, one or two, the default first
 * @param license as an SPDX identifier or in words
 */
public record Imprint(
    Bilingual<String> title,
    List<Language> languages,
    Optional<String> license,
    List<String> authors) {

  public Imprint {
    languages = List.copyOf(languages);
    authors = List.copyOf(authors);
  }

  public Language defaultLanguage() {
    return languages.get(0);
  }
}
