package malmoi.model;

import java.util.List;
import java.util.Optional;
import malmoi.report.Place;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Slug;

/**
 * An entry on its way to a term.
 *
 * @param given the id that the author gave it in the note
 * @param headings the heading as the author wrote it and as it reads corrected
 * @param names that the heading gives, with the aliases of its front matter
 * @param topic whether the heading is no noun
 */
record Draft(
    Entry entry,
    Optional<Given> given,
    List<String> headings,
    Bilingual<List<String>> names,
    boolean topic,
    List<String> tags) {

  /** A given id as its author wrote it, and where it stands. */
  record Given(String written, Place place) {

    /** The id in the form of one: {@code my-doc} of {@code my_doc}. */
    String id() {
      String plain = Slug.of(written);
      return plain.isEmpty() ? "entry" : plain;
    }
  }

  Language language() {
    return entry.language();
  }

  Place place() {
    return entry.place();
  }
}
