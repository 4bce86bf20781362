package malmoi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import malmoi.publish.Survey.State;
import malmoi.read.Disk;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.site.Site;
import malmoi.site.SiteFile;
import malmoi.text.Parallel;

/**
 * Puts a site into a folder: writes the files that differ, removes those that an earlier build
 * wrote and this one no longer makes, and touches nothing else. What is ours is listed in {@code
 * .malmoi}; a listed file is ours even when somebody changed it since.
 *
 * <p>Files are compared byte by byte, never by time or sum, so that a changed one is always mended.
 * A build that is cut off leaves a folder that the next one mends, as each file is listed before it
 * is written. No link is followed out of the folder.
 */
public final class Publisher {
  private final Disk out;
  private final List<SiteFile> files;
  private final SortedSet<String> folders;
  private final Manifest before;
  private final Manifest now;

  private Publisher(Site site, Disk out) throws IOException {
    this.out = out;
    this.files = site.files();
    this.folders = Folders.of(files.stream().map(SiteFile::path).toList());
    this.before = Manifest.read(out);
    this.now = Manifest.of(files);
  }

  /**
   * Makes the folder hold the site. When something that is not ours stands in the way, all of it is
   * told, nothing is changed, and the answer is empty.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  public static Optional<Published> publish(Site site, Path out, Problems problems) {
    try {
      if (!Files.isDirectory(out)) {
        Files.createDirectories(out);
      }
      return new Publisher(site, new Disk(out)).publish(problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Published> publish(Problems problems) throws IOException {
    List<String> stale = before.without(now);
    Survey survey = new Survey(out, before, stale, folders);
    Map<State, List<SiteFile>> found =
        files.parallelStream().collect(Collectors.groupingBy(survey::state));
    List<SiteFile> foreign = found.getOrDefault(State.FOREIGN, List.of());
    if (!foreign.isEmpty() || !survey.foreignFolders().isEmpty()) {
      foreign.forEach(file -> tell(file.path(), problems));
      survey.foreignFolders().forEach(folder -> tell(folder, problems));
      return Optional.empty();
    }
    List<SiteFile> absent = found.getOrDefault(State.ABSENT, List.of());
    List<SiteFile> different = found.getOrDefault(State.DIFFERENT, List.of());
    if (!absent.isEmpty()) {
      before.and(now).write(out);
    }
    List<String> removed = remove(stale);
    write(absent);
    write(different);
    if (!now.isSameAs(before)) {
      now.write(out);
    }
    int written = absent.size() + different.size();
    return Optional.of(new Published(written, files.size() - written, removed));
  }

  private void tell(String path, Problems problems) {
    Place place = Place.ofFile(Disk.lastName(out.folder()) + "/" + path);
    problems.tell(Problem.error(place, "publish.in-the-way"));
  }

  private void write(List<SiteFile> some) throws IOException {
    for (String folder : Folders.of(some.stream().map(SiteFile::path).toList())) {
      Files.createDirectories(out.path(folder));
    }
    Parallel.each(some, this::write);
  }

  private void write(SiteFile file) {
    try {
      file.content().writeTo(out.path(file.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes files, then the folders that they leave empty. */
  private List<String> remove(List<String> stale) throws IOException {
    List<String> removed = stale.stream().filter(this::isFile).toList();
    for (String path : removed) {
      Files.delete(out.path(path));
    }
    List<String> emptied = new ArrayList<>(Folders.of(removed));
    emptied.removeAll(folders);
    Collections.reverse(emptied);
    for (String folder : emptied) {
      removeIfEmpty(out.path(folder));
    }
    return removed;
  }

  /** Whether a file lies there, and no link leads to it. */
  private boolean isFile(String path) {
    return Files.isRegularFile(out.path(path), LinkOption.NOFOLLOW_LINKS)
        && Folders.of(List.of(path)).stream()
            .allMatch(folder -> Files.isDirectory(out.path(folder), LinkOption.NOFOLLOW_LINKS));
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // Somebody else's files are in it: it stays.
    }
  }
}
