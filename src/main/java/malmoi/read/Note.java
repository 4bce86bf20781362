package malmoi.read;

import malmoi.report.Place;
import malmoi.report.TextFile;
import malmoi.text.Language;

/**
 * A note as its author wrote it, decoded, with line ends as {@code \n}.
 *
 * @param name the note's path within the notes without language folder, language suffix and {@code
 *     .md}, in NFC: {@code docker_report}, {@code week1/intro}; a folder's {@code README.md} has
 *     the folder's name. Notes of two languages that say the same share a name.
 */
public record Note(TextFile file, String name, Language language) {

  public Place place(int start, int end) {
    return file.place(start, end);
  }
}
