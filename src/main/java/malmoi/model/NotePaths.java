package malmoi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
import malmoi.model.Pairing.Both;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Bilingual;
import malmoi.text.Slug;

/** Gives each collection the path of its page. */
final class NotePaths {
  private final Problems problems;
  private final Set<String> taken = new HashSet<>();

  NotePaths(Problems problems) {
    this.problems = problems;
  }

  List<NotePage> pages(List<Both> all) {
    List<NotePage> pages = new ArrayList<>();
    for (Both both : all) {
      var notes = both.notes().map(n -> n.filter(one -> NoteEntries.isCollection(one.note())));
      notes.ko().or(notes::en).ifPresent(first -> pages.add(page(first.note(), notes)));
    }
    pages.sort(Comparator.comparing(NotePage::path));
    return pages;
  }

  private NotePage page(CleanNote first, Bilingual<Optional<NoteEntries>> notes) {
    return new NotePage(
        path(first),
        notes.map(note -> note.map(NoteEntries::note)),
        notes.map(note -> note.flatMap(NoteEntries::title)));
  }

  /** Addresses that differ only in case would be one file on Windows and macOS. */
  private String path(CleanNote note) {
    String wanted =
        Arrays.stream(note.note().name().split("/"))
            .map(Slug::pathStep)
            .collect(Collectors.joining("/"));
    String path = wanted;
    for (int n = 2; !taken.add(path.toLowerCase(Locale.ROOT)); n++) {
      path = wanted + "-" + n;
    }
    if (!path.equals(wanted)) {
      problems.tell(
          Problem.warning(note.note().file().whole(), "note.stepped-aside", wanted, path));
    }
    return path;
  }
}
