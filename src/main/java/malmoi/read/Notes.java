package malmoi.read;

import java.util.List;

/**
 * What a folder of notes holds, in the order of its paths.
 *
 * @param files that are no notes: pictures, code, whatever an author keeps beside them
 */
public record Notes(List<Note> notes, List<Attachment> files) {

  public Notes {
    notes = List.copyOf(notes);
    files = List.copyOf(files);
  }
}
