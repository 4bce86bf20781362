package malmoi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Parallel;

/** Pairs the entries of a note with those of its translation, place by place. */
final class Pairing {
  private final Problems problems;

  Pairing(Problems problems) {
    this.problems = problems;
  }

  /** A note and its translation, parted into entries; at least one is there. */
  record Both(Bilingual<Optional<NoteEntries>> notes) {

    List<NoteEntries> present() {
      return Stream.of(Language.values()).flatMap(l -> notes.in(l).stream()).toList();
    }
  }

  /** The rows of all notes; those of two languages that say the same stand in one. */
  List<Row> rows(List<Both> notes, GeneralHeadings general) {
    List<Row> rows = new ArrayList<>();
    List<Bilingual<List<Draft>>> drafts =
        Parallel.map(
            notes,
            both ->
                both.notes.map(n -> n.map(one -> one.drafts(general.in(one))).orElse(List.of())));
    for (int k = 0; k < drafts.size(); k++) {
      List<Draft> ko = drafts.get(k).ko();
      List<Draft> en = drafts.get(k).en();
      if (ko.size() == en.size()) {
        pair(ko, en, rows);
      } else {
        ko.forEach(draft -> rows.add(Row.of(draft)));
        en.forEach(draft -> rows.add(Row.of(draft)));
        tellUnequal(notes.get(k), ko, en);
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

  private void tellUnequal(Both both, List<Draft> ko, List<Draft> en) {
    boolean allGiven =
        ko.stream().allMatch(d -> d.given().isPresent())
            && en.stream().allMatch(d -> d.given().isPresent());
    if (both.present().size() < 2 || allGiven) {
      return;
    }
    problems.tell(
        Problem.warning(
            file(both.present().get(0)).whole(),
            "pairs.unequal",
            file(both.present().get(1)).path(),
            Integer.toString(ko.size()),
            Integer.toString(en.size()),
            listed(ko),
            listed(en)));
  }

  private static TextFile file(NoteEntries note) {
    return note.note().note().file();
  }

  private static String listed(List<Draft> drafts) {
    return drafts.stream().map(draft -> draft.entry().heading()).collect(Collectors.joining(" · "));
  }
}
