package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/** Walks a folder and keeps its files, the notes apart from the others and from what is none. */
final class NoteFinder extends SimpleFileVisitor<Path> {
  private final Disk notes;
  private final Set<Path> apart = new HashSet<>();
  private final Ignored ignored;
  private final String prefix;
  private final Problems problems;
  private final Map<String, Path> found = new TreeMap<>();
  private final Map<String, Path> others = new TreeMap<>();
  private final Set<String> leftOut = new TreeSet<>();
  private final Set<Ignored.Rule> used = new HashSet<>();

  private NoteFinder(NoteReader.Folders folders, String prefix, Problems problems)
      throws IOException {
    this.notes = new Disk(folders.notes().toRealPath());
    for (Path path : folders.apart()) {
      apart.add(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize());
    }
    this.ignored = folders.ignored();
    this.prefix = prefix;
    this.problems = problems;
  }

  /**
   * A finder that has walked the folder of notes.
   *
   * @param prefix what stands before a note's name in problems
   */
  static NoteFinder walk(NoteReader.Folders folders, String prefix, Problems problems) {
    try {
      NoteFinder finder = new NoteFinder(folders, prefix, problems);
      Files.walkFileTree(finder.notes.folder(), finder);
      return finder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The notes by their names within the folder. */
  Map<String, Path> found() {
    return found;
  }

  /** The files that are no notes by their names within the folder. */
  Map<String, Path> others() {
    return others;
  }

  /** What would be notes but for their names, by their names within the folder. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** The rules that no file or folder matches. */
  List<Ignored.Rule> unused() {
    return ignored.rules().stream().filter(rule -> !used.contains(rule)).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(notes.folder())) {
      return FileVisitResult.CONTINUE;
    }
    if (isLeftOut(folder, notes.name(folder) + "/")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (NoteName.isNote(Disk.lastName(folder))) {
      problems.tell(Problem.warning(place(folder), "note.is-folder"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = notes.name(file);
    boolean isNote = NoteName.isNote(name);
    if (isLeftOut(file, name)) {
      if (isNote && !Disk.lastName(file).startsWith(".")) {
        leftOut.add(name);
      }
    } else if (attributes.isSymbolicLink() ? leadsToFile(file, isNote) : !attributes.isOther()) {
      keep(file, name, isNote);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder that may not be looked into. */
  @Override
  public FileVisitResult visitFileFailed(Path path, IOException trouble) throws IOException {
    if (!(trouble instanceof AccessDeniedException) || path.equals(notes.folder())) {
      throw trouble;
    }
    if (!isLeftOut(path, notes.name(path) + "/")) {
      problems.tell(Problem.warning(place(path), "note.closed"));
    }
    return FileVisitResult.CONTINUE;
  }

  /**
   * What its author says goes before what a name says.
   *
   * @param way to it from the folder of notes; that of a folder ends in {@code /}
   */
  private boolean isLeftOut(Path path, String way) {
    String name = Disk.lastName(path);
    List<Ignored.Rule> rules = ignored.matching(way);
    used.addAll(rules);
    if (name.startsWith(".") || apart.contains(path)) {
      return true;
    }
    if (!rules.isEmpty()) {
      return rules.get(rules.size() - 1).leavesOut();
    }
    return way.endsWith("/")
        ? Housekeeping.isFolder(path, name)
        : NoteName.isNote(name) && Housekeeping.isFile(path, name);
  }

  private void keep(Path file, String name, boolean isNote) {
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
  private boolean leadsToFile(Path link, boolean isNote) throws IOException {
    try {
      Path real = link.toRealPath();
      boolean inside = real.startsWith(notes.folder());
      if (!inside && (isNote || Files.isDirectory(real))) {
        problems.tell(Problem.warning(place(link), "note.outside"));
      }
      return inside && Files.isRegularFile(real);
    } catch (FileSystemException e) {
      if (isNote) {
        problems.tell(Problem.error(place(link), "note.dead-link"));
      }
      return false;
    }
  }

  private Place place(Path path) {
    return Place.ofFile(prefix + notes.name(path));
  }
}
