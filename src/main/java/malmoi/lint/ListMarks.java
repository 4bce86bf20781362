package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;

/**
 * A mark of a list that is glued to its first word: {@code -가상머신}, {@code 1)Ctrl}. Cleaning mends
 * most of them, so many of one kind are told once a note with their count. What cleaning takes for
 * no mark ({@code -t}) is none.
 */
final class ListMarks {
  private static final int FEW = 3;
  private static final int LONGEST = 3;
  private static final Pattern MARK = Pattern.compile("(?<![^\\s>])(?:-|\\d{1,2}[.)])\\z");
  private static final Pattern COUNT = Pattern.compile("(?<!\\S)\\d{1,2}\\)(?=[가-힣A-Za-z])");

  private final CleanNote note;
  private final String text;

  private ListMarks(CleanNote note) {
    this.note = note;
    this.text = note.note().file().text();
  }

  static List<Finding> in(CleanNote note, List<Prose> prose) {
    ListMarks marks = new ListMarks(note);
    List<Finding> bullets = new ArrayList<>();
    List<Finding> counts = new ArrayList<>();
    for (Prose paragraph : prose) {
      Optional<Finding> mark = marks.before(note.map().original(paragraph.offsets()[0]));
      mark.ifPresent(found -> (found.wrong().equals("-") ? bullets : counts).add(found));
      COUNT
          .matcher(paragraph.text())
          .results()
          .filter(m -> !isInside(paragraph.text(), m.start()))
          .map(m -> marks.finding(note.map().original(paragraph.offsets()[m.start()]), m.group()))
          .forEach(counts::add);
    }
    List<Finding> found = new ArrayList<>(few(bullets));
    found.addAll(few(counts));
    return found;
  }

  /** The mark that stands right before a paragraph in the author's text. */
  private Optional<Finding> before(int first) {
    int from = Math.max(0, first - LONGEST - 1);
    Matcher mark = MARK.matcher(text).region(from, first).useTransparentBounds(true);
    return mark.find() && mark.end() == first
        ? Optional.of(finding(mark.start(), mark.group()))
        : Optional.empty();
  }

  /** Whether a parenthesis is open there, which is then what the mark closes: {@code (PID 1)}. */
  private static boolean isInside(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1);
  }

  private Finding finding(int start, String mark) {
    return new Finding(
        note.note().place(start, start + mark.length()),
        mark,
        Optional.of(mark + " "),
        Tier.ADVICE,
        "list-mark");
  }

  private static List<Finding> few(List<Finding> found) {
    if (found.size() <= FEW) {
      return found;
    }
    Finding first = found.get(0);
    List<String> count = List.of(Integer.toString(found.size()));
    return List.of(
        new Finding(
            first.place(), first.wrong(), first.suggestion(), first.tier(), "list-marks", count));
  }
}
