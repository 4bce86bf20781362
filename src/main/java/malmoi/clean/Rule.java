package malmoi.clean;

import java.util.Optional;
import java.util.OptionalInt;
import malmoi.read.Note;
import malmoi.report.Place;

/**
 * A correction, accepted or proposed.
 *
 * @param note the name of the only file it holds for, or the end of its path
 * @param line the author's line, the only one it holds for
 * @param place in {@code corrections.yml}
 */
record Rule(
    String wrong, String right, String why, Optional<String> note, OptionalInt line, Place place) {

  boolean holdsFor(Note in) {
    return holdsFor(in.file().path());
  }

  boolean holdsFor(Place place) {
    return holdsFor(place.file()) && (line.isEmpty() || line.getAsInt() == place.line());
  }

  private boolean holdsFor(String file) {
    return note.isEmpty() || ("/" + file).endsWith("/" + note.get());
  }

  boolean holdsFor(Note in, int offset) {
    return line.isEmpty() || line.getAsInt() == in.file().lineAt(offset);
  }
}
