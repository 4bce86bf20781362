package malmoi.clean;

import java.util.List;
import malmoi.read.Note;
import malmoi.report.Place;
import malmoi.text.Markdown;
import malmoi.text.OffsetMap;

/**
 * A note without front matter, debris and known mistakes.
 *
 * @param frontMatter what its front matter says
 * @param markdown the cleaned text, parsed; offsets in it are offsets of the cleaned text
 * @param map from offsets of the cleaned text to those of the author's
 * @param corrections in the order of the text
 */
public record CleanNote(
    Note note,
    FrontMatter frontMatter,
    Markdown markdown,
    OffsetMap map,
    List<Correction> corrections) {

  public CleanNote {
    corrections = List.copyOf(corrections);
  }

  /** The author's place of a stretch of the cleaned text. */
  public Place place(int start, int end) {
    return note.place(map.original(start), map.originalEnd(end));
  }
}
