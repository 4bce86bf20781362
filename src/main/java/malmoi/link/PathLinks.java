package malmoi.link;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.link.Target.ToAddress;
import malmoi.link.Target.ToNothing;
import malmoi.read.Attachment;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Language;
import malmoi.text.Similar;

/** Leads links that give an address or a path: {@code [text](../note.md#heading)}. */
final class PathLinks {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?|mailto):.*");

  /** Those elsewhere are about something else. */
  private static final Pattern IN_MANY_FOLDERS =
      Pattern.compile(
          "(?:readme|index|licen[cs]e|changelog|contributing|security|code[_-]of[_-]conduct)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final Destinations to;
  private final Problems problems;

  PathLinks(Destinations to, Problems problems) {
    this.to = to;
    this.problems = problems;
  }

  Target lead(LinkAt at) {
    Optional<Pointer> own =
        to.repository().flatMap(known -> known.path(at.target())).map(Pointer::of);
    if (own.isPresent()) {
      Set<String> path = Set.of(Paths.resolve("", own.get().path()));
      return lead(at, own.get(), path).orElseGet(() -> new ToAddress(at.target()));
    }
    if (WEB.matcher(at.target()).matches()) {
      return new ToAddress(at.target());
    }
    if (SCHEME.matcher(at.target()).matches()) {
      at.dead().path(at, place -> Problem.warning(place, "link.dead", at.target()));
      return new ToNothing();
    }
    Pointer pointer = Pointer.of(at.target());
    if (pointer.path().isEmpty()) {
      return to.places().lead(at, at.note(), pointer.anchor());
    }
    Set<String> paths = paths(at, pointer.path());
    return lead(at, pointer, paths).orElseGet(() -> dead(at, paths.iterator().next()));
  }

  /** What a path may mean: from its note, from all notes, from the project. */
  private Set<String> paths(LinkAt at, String path) {
    Set<String> paths = new LinkedHashSet<>();
    if (!path.startsWith("/")) {
      paths.add(Paths.resolve(Paths.folder(at.file()), path));
    }
    paths.add(Paths.resolve(to.files().notesFolder(), path));
    paths.add(Paths.resolve("", path));
    return paths;
  }

  private Optional<Target> lead(LinkAt at, Pointer pointer, Set<String> paths) {
    return first(paths, path -> to.notes().at(path).or(() -> to.notes().meant(path, at.language())))
        .map(note -> to.places().lead(at, note, pointer.anchor()))
        .or(() -> first(paths, path -> existing(at, path, pointer.anchor())))
        .or(() -> first(paths, path -> inOtherCase(at, path, pointer.anchor())))
        .or(() -> anywhere(at, pointer));
  }

  private Optional<Target> existing(LinkAt at, String path, String anchor) {
    Optional<Attachment> file = to.files().at(path);
    if (file.isEmpty() && to.files().isFolder(path)) {
      return Optional.of(to.fileLinks().leadToFolder(at, path));
    }
    return file.map(found -> to.fileLinks().lead(at, found, anchor));
  }

  /** Authors on Windows and macOS do not notice; GitHub and most servers do. */
  private Optional<Target> inOtherCase(LinkAt at, String path, String anchor) {
    Optional<CleanNote> note = to.notes().inOtherCase(path, at.language());
    Optional<String> real = note.map(NoteIndex::path).or(() -> to.files().inOtherCase(path));
    real.ifPresent(
        found ->
            problems.tell(
                Problem.warning(
                    at.place(), "link.case", at.target(), Paths.relative(at.file(), found))));
    return note.map(found -> to.places().lead(at, found, anchor))
        .or(() -> real.flatMap(found -> existing(at, found, anchor)));
  }

  /**
   * Obsidian finds a file by its name alone, wherever it lies; and what begins with {@code /} in
   * the pages of a site may lie in any folder that was the site's root.
   */
  private Optional<Target> anywhere(LinkAt at, Pointer pointer) {
    String path = pointer.path();
    if (path.startsWith("/") && path.length() > 1) {
      return to.notes()
          .named(path.substring(1), at.language())
          .map(note -> to.places().lead(at, note, pointer.anchor()));
    }
    return path.indexOf('/') >= 0
        ? Optional.empty()
        : to.files().named(path).stream()
            .findFirst()
            .map(file -> to.fileLinks().lead(at, file, pointer.anchor()));
  }

  private Target dead(LinkAt at, String path) {
    at.dead()
        .path(
            at,
            place ->
                near(path)
                    .map(found -> Paths.relative(at.file(), found))
                    .map(found -> Problem.warning(place, "link.dead.near", at.target(), found))
                    .orElseGet(() -> Problem.warning(place, "link.dead", at.target())));
    return new ToNothing();
  }

  /** A file of the same name elsewhere, or one in the same folder with a name like it. */
  private Optional<String> near(String path) {
    String folder = Paths.folder(path);
    String name = Paths.name(path);
    if (IN_MANY_FOLDERS.matcher(name).matches()) {
      return Optional.empty();
    }
    Stream<String> notes =
        Stream.of(Language.values())
            .flatMap(language -> to.notes().named(name, language).stream())
            .map(NoteIndex::path);
    return Stream.concat(notes, to.files().named(name).stream().map(Attachment::path))
        .findFirst()
        .or(
            () ->
                Similar.nearest(name, to.files().names(folder))
                    .map(near -> folder.isEmpty() ? near : folder + "/" + near));
  }

  private static <T> Optional<T> first(Set<String> paths, Function<String, Optional<T>> find) {
    return paths.stream().map(find).flatMap(Optional::stream).findFirst();
  }
}
