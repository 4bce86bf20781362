package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;

/** Finds and reads all notes of a folder and of the folders below. */
public final class NoteReader {

  /**
   * Where the notes are. Hidden files and folders and {@code node_modules} are passed over, and no
   * link is followed out of the notes.
   *
   * @param project whose files are named from here in problems
   * @param notes a folder that exists
   * @param out where no notes are looked for, since the site is written there; need not exist
   */
  public record Folders(Path project, Path notes, Path out) {}

  private NoteReader() {}

  /** The notes and the other files; to have no note is told. */
  public static Notes read(Folders folders, Language byDefault, Problems problems) {
    String folderName = new Disk(folders.project()).name(folders.notes());
    String prefix = folderName.isEmpty() ? "" : folderName + "/";
    NoteFinder finder = walk(folders, prefix, problems);
    if (finder.found().isEmpty()) {
      Place place = Place.ofFile(folderName.isEmpty() ? "." : folderName);
      problems.tell(Problem.error(place, "notes.none"));
    }
    List<Note> notes =
        finder.found().entrySet().parallelStream()
            .flatMap(
                note ->
                    TextReader.read(note.getValue(), prefix + note.getKey(), problems)
                        .map(text -> note(text, NoteName.of(note.getKey(), byDefault)))
                        .stream())
            .toList();
    tellTwins(notes, problems);
    List<Attachment> files =
        finder.others().entrySet().stream()
            .map(file -> new Attachment(prefix + file.getKey(), file.getKey(), file.getValue()))
            .toList();
    return new Notes(notes, files);
  }

  /** Whether there are notes in a folder or in the folders below. */
  public static boolean holdsNotes(Path folder) {
    Folders folders = new Folders(folder, folder, folder);
    return Files.isDirectory(folder) && !walk(folders, "", new Problems()).found().isEmpty();
  }

  private static NoteFinder walk(Folders folders, String prefix, Problems problems) {
    try {
      Path out = folders.out();
      Path realOut = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
      Path notes = folders.notes().toRealPath();
      NoteFinder finder = new NoteFinder(notes, realOut, prefix, problems);
      Files.walkFileTree(notes, finder);
      return finder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Note note(TextFile text, NoteName name) {
    return new Note(text, name.name(), name.language());
  }

  private static void tellTwins(List<Note> notes, Problems problems) {
    Map<NoteName, Note> first = new HashMap<>();
    for (Note note : notes) {
      Note twin = first.putIfAbsent(new NoteName(note.name(), note.language()), note);
      if (twin != null) {
        Place place = note.file().whole();
        problems.tell(Problem.error(place, "note.same-name", twin.file().path()));
      }
    }
  }
}
