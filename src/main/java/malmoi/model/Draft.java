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

  /**
   * A given id.
   *
   * @param written as its author wrote it
   * @param id in the form of one: {@code my-doc} of {@code my_doc}
   * @param place where it stands
   */
  record Given(String written, String id, Place place) {

    static Given of(String written, Place place) {
      String plain = Slug.of(written);
      return new Given(written, plain.isEmpty() ? "entry" : plain, place);
    }
  }

  Language language() {
    return entry.language();
  }

  Place place() {
    return entry.place();
  }
}
