package malmoi.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.read.Note;
import malmoi.report.Place;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Heading;
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

  /** The heading that an anchor means, as it reads or as its author wrote it. */
  public Optional<Heading> heading(String anchor) {
    return markdown.headings().stream()
        .filter(heading -> heading.answersTo(anchor))
        .findFirst()
        .or(() -> corrected().filter(heading -> asWritten(heading, anchor)).findFirst());
  }

  private Stream<Heading> corrected() {
    return markdown.headings().stream()
        .filter(
            heading ->
                corrections.stream()
                    .map(Correction::offset)
                    .anyMatch(at -> heading.start() <= at && at < heading.end()));
  }

  private boolean asWritten(Heading heading, String anchor) {
    String line = place(heading.start(), heading.end()).lineText();
    return Markdown.parse(line).headings().stream().anyMatch(one -> one.answersTo(anchor));
  }

  /** The author's place of a stretch of the cleaned text. */
  public Place place(int start, int end) {
    return note.place(map.original(start), map.originalEnd(end));
  }
}
