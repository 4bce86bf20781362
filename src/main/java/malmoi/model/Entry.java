package malmoi.model;

import java.util.List;
import malmoi.clean.CleanNote;
import malmoi.clean.Correction;
import malmoi.report.Place;
import malmoi.text.Language;
import malmoi.text.Sorted;

/**
 * What one note says of one term in one language: a heading with what stands under it, or a whole
 * note. Offsets are those of the note's cleaned text.
 *
 * @param heading the heading as shown, without id and closing marks
 * @param start where the heading begins, or the text when the note is the entry
 * @param bodyStart where the text under the heading begins
 * @param end where the next entry begins, or the note ends
 * @param place of the heading in the author's file
 * @param citations the sources that the entry names, or else those of its note
 */
public record Entry(
    CleanNote note,
    String heading,
    int start,
    int bodyStart,
    int end,
    Place place,
    List<Citation> citations) {

  public Entry {
    citations = List.copyOf(citations);
  }

  public Language language() {
    return note.note().language();
  }

  /** The corrections made in the heading and the text under it. */
  public List<Correction> corrections() {
    List<Correction> all = note.corrections();
    int first = Sorted.countBefore(all.size(), k -> all.get(k).offset() < start);
    return all.subList(first, Sorted.countBefore(all.size(), k -> all.get(k).offset() < end));
  }
}
