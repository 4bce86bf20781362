package malmoi.read;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import malmoi.text.Parallel;

/** Finds and reads all notes of a folder and of the folders below. */
public final class NoteReader {

  /**
   * Where the notes are. Hidden files and folders are passed over, as is what surely holds no notes
   * ({@code node_modules}, {@code LICENSE.md}), and no link is followed out of the notes.
   *
   * @param project whose files are named from here in problems
   * @param notes a folder that exists
   * @param apart where no notes are looked for: the site's folder, a theme's; they need not exist
   * @param ignored what its author leaves out besides
   */
  public record Folders(Path project, Path notes, List<Path> apart, Ignored ignored) {}

  private static final int MOST_NAMED = 5;

  private NoteReader() {}

  /**
   * The notes and the other files; to have no note is told.
   *
   * @param languages of the glossary; the first is that of notes which tell none
   */
  public static Notes read(Folders folders, List<Language> languages, Problems problems) {
    String folderName = new Disk(folders.project()).name(folders.notes());
    String prefix = folderName.isEmpty() ? "" : folderName + "/";
    NoteFinder finder = NoteFinder.walk(folders, prefix, problems);
    if (finder.found().isEmpty()) {
      tellNone(Place.ofFile(folderName.isEmpty() ? "." : folderName), finder, problems);
    }
    for (Ignored.Rule rule : finder.unused()) {
      problems.tell(Problem.warning(rule.place(), "settings.ignore", rule.written()));
    }
    Map<String, TextFile> texts = texts(finder.found(), prefix, problems);
    List<Attachment> files =
        finder.others().entrySet().stream()
            .map(file -> new Attachment(prefix + file.getKey(), file.getKey(), file.getValue()))
            .toList();
    return new Notes(new Naming(texts, languages, problems).notes(), files);
  }

  private static Map<String, TextFile> texts(
      Map<String, Path> found, String prefix, Problems problems) {
    Map<String, TextFile> texts = new ConcurrentSkipListMap<>();
    Parallel.each(
        found.entrySet(),
        note ->
            TextReader.read(note.getValue(), prefix + note.getKey(), problems)
                .ifPresent(text -> texts.put(note.getKey(), text)));
    return texts;
  }

  /** Whether there are notes in a folder or in the folders below. */
  public static boolean holdsNotes(Path folder) {
    Folders folders = new Folders(folder, folder, List.of(), Ignored.none());
    return Files.isDirectory(folder)
        && !NoteFinder.walk(folders, "", new Problems()).found().isEmpty();
  }

  private static void tellNone(Place folder, NoteFinder finder, Problems problems) {
    if (finder.leftOut().isEmpty()) {
      problems.tell(Problem.error(folder, "notes.none"));
      return;
    }
    String some = finder.leftOut().stream().limit(MOST_NAMED).collect(joining("`, `", "`", "`"));
    String first = finder.leftOut().iterator().next();
    problems.tell(Problem.error(folder, "notes.left-out", some, first));
  }
}
