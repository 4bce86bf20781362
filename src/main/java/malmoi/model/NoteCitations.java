package malmoi.model;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.text.Markdown.SourceLine;
import malmoi.text.WebAddress;

/** The sources that a note names, by the offsets where they stand. */
final class NoteCitations {
  private final NavigableMap<Integer, Citation> all = new TreeMap<>();

  NoteCitations(CleanNote note) {
    for (SourceLine line : note.markdown().sourceLines()) {
      all.put(line.start(), citation(note, line));
    }
  }

  /** Those named from {@code start} to before {@code end}. */
  List<Citation> within(int start, int end) {
    return List.copyOf(all.subMap(start, end).values());
  }

  private static Citation citation(CleanNote note, SourceLine line) {
    return new Citation(
        WebAddress.page(line.address()),
        line.address(),
        WebAddress.quote(line.address()),
        line.start(),
        line.end(),
        note.place(line.linkStart(), line.end()));
  }
}
