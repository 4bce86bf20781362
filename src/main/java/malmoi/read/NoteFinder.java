package malmoi.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/** Walks a folder and keeps its files, the notes apart from the others. */
final class NoteFinder extends SimpleFileVisitor<Path> {
  private final Disk notes;
  private final Path out;
  private final String prefix;
  private final Problems problems;
  private final Map<String, Path> found = new TreeMap<>();
  private final Map<String, Path> others = new TreeMap<>();

  /**
   * A finder that has found nothing yet.
   *
   * @param notes the folder to be walked, and {@code out} the one to be left out; real paths
   * @param prefix what stands before a note's name in problems
   */
  NoteFinder(Path notes, Path out, String prefix, Problems problems) {
    this.notes = new Disk(notes);
    this.out = out;
    this.prefix = prefix;
    this.problems = problems;
  }

  /** The notes by their names within the folder. */
  Map<String, Path> found() {
    return found;
  }

  /** The files that are no notes by their names within the folder. */
  Map<String, Path> others() {
    return others;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(notes.folder())) {
      return FileVisitResult.CONTINUE;
    }
    String name = Disk.lastName(folder);
    if (name.startsWith(".") || name.equals("node_modules") || folder.equals(out)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (NoteName.isNote(name)) {
      problems.tell(Problem.warning(place(folder), "note.is-folder"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = Disk.lastName(file);
    boolean looked = !name.startsWith(".") && !attributes.isOther();
    if (looked && (!attributes.isSymbolicLink() || leadsToFile(file, name))) {
      keep(file, NoteName.isNote(name));
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder that may not be looked into. */
  @Override
  public FileVisitResult visitFileFailed(Path path, IOException trouble) throws IOException {
    if (!(trouble instanceof AccessDeniedException) || path.equals(notes.folder())) {
      throw trouble;
    }
    problems.tell(Problem.warning(place(path), "note.closed"));
    return FileVisitResult.CONTINUE;
  }

  private void keep(Path file, boolean isNote) {
    String name = notes.name(file);
    if (Disk.leadsDown(name) && name.indexOf('\uFFFD') < 0) {
      Path other = (isNote ? found : others).put(name, file);
      if (other != null) {
        problems.tell(Problem.error(place(file), "note.same-file"));
      }
    } else if (isNote) {
      problems.tell(Problem.error(place(file), "note.unreadable-name"));
    }
  }

  /** A link to another folder inside is passed over: the walk comes there by itself. */
  private boolean leadsToFile(Path link, String name) throws IOException {
    boolean note = NoteName.isNote(name);
    try {
      Path real = link.toRealPath();
      boolean inside = real.startsWith(notes.folder());
      if (!inside && (note || Files.isDirectory(real))) {
        problems.tell(Problem.warning(place(link), "note.outside"));
      }
      return inside && Files.isRegularFile(real);
    } catch (FileSystemException e) {
      if (note) {
        problems.tell(Problem.error(place(link), "note.dead-link"));
      }
      return false;
    }
  }

  private Place place(Path path) {
    return Place.ofFile(prefix + notes.name(path));
  }
}
