package malmoi.model;

import java.util.List;
import java.util.Optional;
import malmoi.report.Place;
import malmoi.text.Bilingual;

/**
 * What {@code terms.yml} says of one term.
 *
 * @param names per language, the headword first; an empty list leaves it to the notes
 * @param headings of the notes that belong to it
 * @param see ids with their places
 * @param saysLink whether the mode of linking is said and no default
 */
record Definition(
    String id,
    Place place,
    Bilingual<List<String>> names,
    Optional<Kind> kind,
    List<Placed> headings,
    List<String> tags,
    List<Placed> see,
    Linkage linkage,
    boolean saysLink) {

  /** Whether nothing but its id tells which headings it is about. */
  boolean isNameless() {
    return headings.isEmpty() && names.ko().isEmpty() && names.en().isEmpty();
  }

  /** A text with its place. */
  record Placed(String text, Place place) {}
}
