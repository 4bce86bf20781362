package malmoi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import malmoi.model.Pairing.Both;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.CommonWords;
import malmoi.text.HeadingText;
import malmoi.text.Markdown.Heading;

/**
 * The headings that say nothing of their own matter and open no entry: those on the list of {@link
 * CommonWords}, those that stand in three notes or more, and their translations. One that has an
 * id, that {@code terms.yml} lists, or that gives two names or asks what they mean, is none because
 * of its number.
 */
final class GeneralHeadings {
  private static final int MANY = 3;

  /** A heading that stands in several notes. */
  private record Repeated(String text, Place first, Set<String> notes) {
    String counted() {
      return text + " (" + notes.size() + ")";
    }
  }

  private final Definitions definitions;
  private final Map<String, Repeated> repeated = new HashMap<>();
  private final Map<String, Set<Integer>> startsByFile = new HashMap<>();

  GeneralHeadings(List<Both> notes, Definitions definitions) {
    this.definitions = definitions;
    for (Both both : notes) {
      both.present().forEach(this::count);
    }
    notes.forEach(this::find);
  }

  /** Whether a heading of the note opens no entry. */
  Predicate<Heading> in(NoteEntries note) {
    Set<Integer> starts = startsByFile.getOrDefault(path(note), Set.of());
    return heading -> starts.contains(heading.start()) || isListed(note, heading);
  }

  /** Tells, once for all notes, which headings open no entry for their number alone. */
  void tell(Problems problems) {
    List<Repeated> told =
        repeated.values().stream()
            .filter(one -> one.notes.size() >= MANY && !CommonWords.isGeneralHeading(one.text))
            .sorted(
                Comparator.comparingInt((Repeated one) -> -one.notes.size())
                    .thenComparing(Repeated::first))
            .toList();
    if (!told.isEmpty()) {
      Place first = told.stream().map(Repeated::first).min(Comparator.naturalOrder()).orElseThrow();
      String listed = Problem.listed(told.stream().map(Repeated::counted).toList());
      problems.tell(Problem.advice(first, "headings.general", listed));
    }
  }

  private void count(NoteEntries note) {
    for (Heading heading : note.openings()) {
      if (!isFixed(note, heading) && !HeadingText.isDefinition(heading.text())) {
        Place place = note.note().place(heading.start(), heading.end());
        repeated
            .computeIfAbsent(
                key(heading), key -> new Repeated(heading.text(), place, new HashSet<>()))
            .notes
            .add(note.note().note().name());
      }
    }
  }

  private void find(Both both) {
    List<Integer> general = new ArrayList<>();
    both.present().forEach(note -> general.addAll(places(note)));
    boolean sameNumber =
        both.present().stream().map(note -> note.openings().size()).distinct().count() == 1;
    for (NoteEntries note : both.present()) {
      Set<Integer> starts = new HashSet<>();
      List<Heading> openings = note.openings();
      for (int place : sameNumber ? new TreeSet<>(general) : new TreeSet<>(places(note))) {
        if (!isFixed(note, openings.get(place))) {
          starts.add(openings.get(place).start());
        }
      }
      startsByFile.put(path(note), starts);
    }
  }

  /** At which places among the note's openings a general one stands. */
  private List<Integer> places(NoteEntries note) {
    List<Integer> places = new ArrayList<>();
    List<Heading> openings = note.openings();
    for (int k = 0; k < openings.size(); k++) {
      Repeated one = repeated.get(key(openings.get(k)));
      boolean often = one != null && one.notes.size() >= MANY;
      if (isListed(note, openings.get(k)) || often && isUndefined(note, openings.get(k))) {
        places.add(k);
      }
    }
    return places;
  }

  private boolean isUndefined(NoteEntries note, Heading heading) {
    return !isFixed(note, heading) && !HeadingText.isDefinition(heading.text());
  }

  private boolean isListed(NoteEntries note, Heading heading) {
    return CommonWords.isGeneralHeading(heading.text()) && !isFixed(note, heading);
  }

  /** Whether an author says that the heading opens an entry. */
  private boolean isFixed(NoteEntries note, Heading heading) {
    return !heading.id().isEmpty()
        || definitions.of(note.written(heading), HeadingText.names(heading.text())).isPresent();
  }

  private static String key(Heading heading) {
    return HeadingText.key(HeadingText.bare(heading.text()));
  }

  private static String path(NoteEntries note) {
    return note.note().note().file().path();
  }
}
