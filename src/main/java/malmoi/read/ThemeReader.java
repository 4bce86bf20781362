package malmoi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Similar;

/**
 * Finds the files of a project's own theme. A folder {@code theme} is one when it holds a template,
 * or a file that the built-in theme has too; any other is somebody else's, and is left alone.
 */
public final class ThemeReader {
  private static final String FOLDER = "theme";
  private static final String ASSETS = "assets";

  /** A template's name is that of a class. */
  private static final Pattern TEMPLATE = Pattern.compile("[A-Za-z]\\w*\\.jte");

  /** What tells people of a theme, or is hidden from them. */
  private static final Pattern BESIDES = Pattern.compile("\\..*|[^.]*|.*\\.(?:md|txt)");

  private final Disk project;
  private final Disk theme;
  private final Set<String> known;
  private final Problems problems;
  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, Path> others = new TreeMap<>();

  private ThemeReader(Path project, Set<String> known, Problems problems) {
    this.project = new Disk(project);
    this.theme = new Disk(this.project.path(FOLDER));
    this.known = known;
    this.problems = problems;
  }

  /**
   * The files of the project's own theme. Told are links that lead out of it, and files that would
   * be of no use.
   *
   * @param known names of the built-in theme's files, with {@code /} between their steps
   */
  public static ThemeFolder read(Path project, Set<String> known, Problems problems) {
    ThemeReader reader = new ThemeReader(project, known, problems);
    if (!Files.isDirectory(reader.theme.folder())) {
      return ThemeFolder.none();
    }
    reader.sort("");
    return reader.files.isEmpty() ? ThemeFolder.none() : reader.read();
  }

  /** Sets the theme's own files in a folder apart from all others. */
  private void sort(String folder) {
    for (Path path : list(folder.isEmpty() ? theme.folder() : theme.path(folder))) {
      String name = theme.name(path);
      boolean isFolder = Files.isDirectory(path);
      if (!isFolder && (known.contains(name) || TEMPLATE.matcher(name).matches())) {
        files.put(name, path);
      } else if (isFolder && known.stream().anyMatch(one -> one.startsWith(name + "/"))) {
        sort(name);
      } else if (!name.equals(ASSETS) && !isBesides(Disk.lastName(path), isFolder)) {
        others.put(isFolder ? name + "/" : name, path);
      }
    }
  }

  private List<Path> list(Path folder) {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(paths::add);
    } catch (AccessDeniedException e) {
      tell(folder, "note.closed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paths;
  }

  private static boolean isBesides(String name, boolean isFolder) {
    return isFolder ? name.startsWith(".") : BESIDES.matcher(name).matches();
  }

  private ThemeFolder read() {
    if (!leadsInto(project, theme.folder())) {
      return ThemeFolder.none();
    }
    tellOthers();
    files.values().removeIf(path -> !leadsInto(theme, path) || !Files.isRegularFile(path));
    return new ThemeFolder(Optional.of(theme.folder()), attachments(files, theme), assets());
  }

  private void tellOthers() {
    List<String> useless = new ArrayList<>();
    for (Map.Entry<String, Path> other : others.entrySet()) {
      Optional<String> near = near(other.getKey());
      near.ifPresent(name -> tellNear(other.getValue(), name));
      if (near.isEmpty()) {
        useless.add("`" + other.getKey() + "`");
      }
    }
    if (!useless.isEmpty()) {
      tell(theme.folder(), "theme.unused", Problem.listed(useless));
    }
  }

  /** The file of the same folder that has nearly this name. */
  private Optional<String> near(String name) {
    String folder = name.substring(0, name.lastIndexOf('/', name.length() - 2) + 1);
    int start = folder.length();
    List<String> there =
        known.stream()
            .filter(one -> one.startsWith(folder))
            .map(one -> one.substring(start))
            .sorted()
            .toList();
    return Similar.nearest(name.substring(start), there).map(folder::concat);
  }

  private void tellNear(Path path, String name) {
    tell(path, "theme.unused.near", FOLDER + "/" + name);
  }

  private Map<String, Attachment> assets() {
    Disk folder = new Disk(theme.path(ASSETS));
    Map<String, Path> assets = new TreeMap<>();
    if (Files.isDirectory(folder.folder()) && leadsInto(theme, folder.folder())) {
      try (Stream<Path> walk = Files.walk(folder.folder())) {
        walk.filter(Files::isRegularFile).forEach(file -> assets.put(folder.name(file), file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assets.entrySet().removeIf(asset -> !isCarried(asset.getKey(), asset.getValue()));
    return attachments(assets, folder);
  }

  private boolean isCarried(String name, Path file) {
    if (("/" + name).contains("/.")) {
      return false;
    }
    if (!Disk.leadsDown(name) || name.indexOf('\uFFFD') >= 0) {
      problems.tell(Problem.error(place(file), "note.unreadable-name"));
      return false;
    }
    if (known.contains(name)) {
      tellNear(file, name);
      return false;
    }
    return leadsInto(theme, file);
  }

  private boolean leadsInto(Disk folder, Path path) {
    try {
      if (path.toRealPath().startsWith(folder.folder().toRealPath())) {
        return true;
      }
    } catch (IOException e) {
      // leads nowhere
    }
    tell(path, "theme.outside");
    return false;
  }

  private Map<String, Attachment> attachments(Map<String, Path> paths, Disk folder) {
    Map<String, Attachment> attachments = new TreeMap<>();
    paths.forEach(
        (name, path) -> attachments.put(name, new Attachment(project.name(path), name, path)));
    return attachments;
  }

  private void tell(Path path, String id, String... details) {
    problems.tell(Problem.warning(place(path), id, details));
  }

  private Place place(Path path) {
    return Place.ofFile(project.name(path));
  }
}
