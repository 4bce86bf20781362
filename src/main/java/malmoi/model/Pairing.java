package malmoi.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import malmoi.clean.CleanNote;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Bilingual;

/** Pairs the entries of a note with those of its translation, place by place. */
final class Pairing {
  private final Problems problems;

  Pairing(Problems problems) {
    this.problems = problems;
  }

  /** The entries of a note and of its translation. */
  private record Both(Bilingual<Optional<CleanNote>> notes, List<Draft> ko, List<Draft> en) {
    static Both of(Bilingual<Optional<CleanNote>> notes) {
      return new Both(notes, entries(notes.ko()), entries(notes.en()));
    }

    private static List<Draft> entries(Optional<CleanNote> note) {
      return note.map(NoteEntries::of).orElse(List.of());
    }
  }

  List<Row> rows(Collection<Bilingual<Optional<CleanNote>>> notes) {
    List<Row> rows = new ArrayList<>();
    for (Both both : List.copyOf(notes).parallelStream().map(Both::of).toList()) {
      if (both.ko.size() == both.en.size()) {
        pair(both.ko, both.en, rows);
      } else {
        both.ko.forEach(draft -> rows.add(Row.of(draft)));
        both.en.forEach(draft -> rows.add(Row.of(draft)));
        tellUnequal(both.notes, both.ko, both.en);
      }
    }
    return rows;
  }

  private static void pair(List<Draft> ko, List<Draft> en, List<Row> rows) {
    for (int k = 0; k < ko.size(); k++) {
      if (contradict(ko.get(k), en.get(k))) {
        rows.add(Row.of(ko.get(k)));
        rows.add(Row.of(en.get(k)));
      } else {
        rows.add(new Row(new Bilingual<>(Optional.of(ko.get(k)), Optional.of(en.get(k)))));
      }
    }
  }

  private static boolean contradict(Draft one, Draft other) {
    return one.given().isPresent()
        && other.given().isPresent()
        && !one.given().get().id().equals(other.given().get().id());
  }

  private void tellUnequal(Bilingual<Optional<CleanNote>> notes, List<Draft> ko, List<Draft> en) {
    boolean allGiven =
        ko.stream().allMatch(d -> d.given().isPresent())
            && en.stream().allMatch(d -> d.given().isPresent());
    if (notes.ko().isEmpty() || notes.en().isEmpty() || allGiven) {
      return;
    }
    problems.tell(
        Problem.warning(
            notes.ko().get().note().file().whole(),
            "pairs.unequal",
            notes.en().get().note().file().path(),
            Integer.toString(ko.size()),
            Integer.toString(en.size()),
            listed(ko),
            listed(en)));
  }

  private static String listed(List<Draft> drafts) {
    return drafts.stream().map(draft -> draft.entry().heading()).collect(Collectors.joining(" · "));
  }
}
