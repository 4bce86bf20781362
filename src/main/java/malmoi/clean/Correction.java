package malmoi.clean;

import malmoi.report.Place;

/**
 * One mend that was made in a note.
 *
 * @param place of what the author wrote
 * @param offset of the mended words in the cleaned text
 * @param before the author's words
 * @param after what stands there now
 * @param why the reason given; may be empty
 * @param rule where {@code corrections.yml} asks for it
 */
public record Correction(
    Place place, int offset, String before, String after, String why, Place rule) {

  Correction at(int cleanedOffset) {
    return new Correction(place, cleanedOffset, before, after, why, rule);
  }
}
