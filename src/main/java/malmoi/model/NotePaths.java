package malmoi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
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

  List<NotePage> pages(Map<String, Bilingual<Optional<CleanNote>>> notesByName) {
    List<NotePage> pages = new ArrayList<>();
    notesByName.forEach(
        (name, both) -> {
          var notes = both.map(note -> note.filter(NoteEntries::isCollection));
          if (notes.ko().isPresent() || notes.en().isPresent()) {
            pages.add(page(name, notes));
          }
        });
    pages.sort(Comparator.comparing(NotePage::path));
    return pages;
  }

  private NotePage page(String name, Bilingual<Optional<CleanNote>> notes) {
    return new NotePage(path(name, notes), notes, notes.map(n -> n.flatMap(NoteEntries::title)));
  }

  /** Addresses that differ only in case would be one file on Windows and macOS. */
  private String path(String name, Bilingual<Optional<CleanNote>> notes) {
    String wanted =
        Arrays.stream(name.split("/")).map(Slug::pathStep).collect(Collectors.joining("/"));
    String path = wanted;
    for (int n = 2; !taken.add(path.toLowerCase(Locale.ROOT)); n++) {
      path = wanted + "-" + n;
    }
    if (!path.equals(wanted)) {
      CleanNote note = notes.ko().or(notes::en).orElseThrow();
      problems.tell(
          Problem.warning(note.note().file().whole(), "note.stepped-aside", wanted, path));
    }
    return path;
  }
}
