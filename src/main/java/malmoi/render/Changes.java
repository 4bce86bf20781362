package malmoi.render;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.clean.CleanNote;

/**
 * When notes were last changed, as far as their repository tells.
 *
 * @param times by the paths of the notes
 */
record Changes(Map<String, OffsetDateTime> times) {

  /** The day on which the note was last changed. */
  Optional<LocalDate> day(CleanNote note) {
    return time(note).map(OffsetDateTime::toLocalDate);
  }

  /** The day on which the original was changed, when that was after the translation. */
  Optional<LocalDate> outdated(CleanNote translation, CleanNote original) {
    return time(translation)
        .flatMap(since -> time(original).filter(then -> then.isAfter(since)))
        .map(OffsetDateTime::toLocalDate);
  }

  /**
   * Those of the notes whose time is known, the last changed first; none when all are of one day.
   */
  List<CleanNote> latest(List<CleanNote> notes) {
    List<CleanNote> latest =
        notes.stream()
            .filter(note -> time(note).isPresent())
            .sorted(
                Comparator.comparing((CleanNote note) -> time(note).orElseThrow().toInstant())
                    .reversed())
            .toList();
    boolean ofOneDay = latest.stream().map(this::day).distinct().count() < 2;
    return ofOneDay ? List.of() : latest;
  }

  private Optional<OffsetDateTime> time(CleanNote note) {
    return Optional.ofNullable(times.get(note.note().file().path()));
  }
}
