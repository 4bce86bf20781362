package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a project that are no notes, by their paths from its folder. Those among the notes
 * are known; any other folder is listed when something first asks for a file of it. Nothing outside
 * the project is seen, whatever links lead there. Threads may share it.
 */
public final class ProjectFiles {
  private final Disk project;
  private final Disk notes;
  private final String notesFolder;
  private final Map<String, Attachment> known = new HashMap<>();
  private final Map<String, List<Attachment>> byName = new HashMap<>();
  private final Map<String, Map<String, Path>> listed = new ConcurrentHashMap<>();

  /**
   * The files of a project.
   *
   * @param notes the folder of notes, which may lie outside the project
   * @param files that were found among the notes
   */
  public ProjectFiles(Path project, Path notes, List<Attachment> files) {
    this.project = new Disk(project);
    this.notes = new Disk(notes);
    this.notesFolder = this.project.name(notes);
    for (Attachment file : files) {
      known.put(file.path(), file);
      byName.computeIfAbsent(key(lastStep(file.path())), name -> new ArrayList<>()).add(file);
    }
  }

  /** The folder of notes from the project's folder, which is itself empty. */
  public String notesFolder() {
    return notesFolder;
  }

  /** The file that has exactly this path. */
  public Optional<Attachment> at(String path) {
    return Optional.ofNullable(known.get(path)).or(() -> entry(path).flatMap(at -> file(path, at)));
  }

  public boolean isFolder(String path) {
    return path.isEmpty()
        || entry(path).filter(this::isInside).filter(Files::isDirectory).isPresent();
  }

  /** The path of the only file or folder that differs from this one in case. */
  public Optional<String> inOtherCase(String path) {
    String found = "";
    for (String step : path.split("/")) {
      Set<String> names = names(found);
      List<String> alike = names.stream().filter(name -> key(name).equals(key(step))).toList();
      if (!names.contains(step) && alike.size() != 1) {
        return Optional.empty();
      }
      found = (found.isEmpty() ? "" : found + "/") + (names.contains(step) ? step : alike.get(0));
    }
    return Optional.of(found);
  }

  /** The files among the notes that have the name, whatever its case, by their paths. */
  public List<Attachment> named(String name) {
    return byName.getOrDefault(key(name), List.of());
  }

  /** The names of what a folder of the project holds. */
  public Set<String> names(String folder) {
    return listing(folder).keySet();
  }

  private Optional<Path> entry(String path) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    return Optional.ofNullable(listing(folder).get(path.substring(slash + 1)));
  }

  private Optional<Attachment> file(String path, Path file) {
    return Files.isRegularFile(file) && isInside(file)
        ? Optional.of(new Attachment(path, notes.name(file), file))
        : Optional.empty();
  }

  private Map<String, Path> listing(String folder) {
    Map<String, Path> names = listed.get(folder);
    if (names == null) {
      Optional<Path> path = folder.isEmpty() ? Optional.of(project.folder()) : entry(folder);
      names =
          path.filter(Files::isDirectory).filter(this::isInside).map(this::list).orElse(Map.of());
      listed.put(folder, names);
    }
    return names;
  }

  private Map<String, Path> list(Path folder) {
    Map<String, Path> names = new TreeMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.put(Disk.lastName(entry), entry));
    } catch (FileSystemException e) {
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private boolean isInside(Path path) {
    try {
      Path inside = project.folder().toRealPath();
      Path real = path.toRealPath();
      return real.startsWith(inside) && !inside.relativize(real).startsWith(".git");
    } catch (IOException e) {
      return false;
    }
  }

  private static String lastStep(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
