package malmoi.model;

import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Markdown.Heading;

/**
 * A collection of entries that is also shown as a whole, in its author's order.
 *
 * @param path of its page under {@code notes/} without {@code .html}
 * @param notes the note in each language; at least one is there
 * @param titles headings of the notes that title them whole
 */
public record NotePage(
    String path, Bilingual<Optional<CleanNote>> notes, Bilingual<Optional<Heading>> titles) {

  /** The note in the language, or else in the other one. */
  public CleanNote noteFor(Language language) {
    return notes.in(language).or(() -> notes.in(language.other())).orElseThrow();
  }

  /** What its heading says, or else the name of its file. */
  public String title(Language language) {
    return titles
        .in(language)
        .or(() -> titles.in(language.other()))
        .map(Heading::text)
        .orElseGet(this::fileName);
  }

  private String fileName() {
    String name = noteFor(Language.KO).note().name();
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
