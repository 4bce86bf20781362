package malmoi.clean;

import java.util.stream.Collectors;
import malmoi.read.Note;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import malmoi.text.Trust;

/** One note cleaned, as texts to compare. */
record Cleaned(String text, CleanNote note, Problems problems) {

  static Cleaned of(String text) {
    return of(text, "");
  }

  static Cleaned of(String text, String corrections) {
    return of("notes/a.md", text, corrections);
  }

  static Cleaned of(String path, String text, String corrections) {
    Problems problems = new Problems();
    Note note = new Note(new TextFile(path, text), "a", Language.KO);
    TextFile file = new TextFile("notes/corrections.yml", corrections);
    Cleaner cleaner = new Cleaner(Corrections.read(file, problems), Trust.SANITISED);
    CleanNote cleaned = cleaner.clean(note, problems);
    return new Cleaned(cleaned.markdown().text(), cleaned, problems);
  }

  /** The cleaned text on one line: {@code ⏎} is a line end. */
  static String line(String text) {
    return of(text.replace('⏎', '\n')).text().replace('\n', '⏎');
  }

  /** A line for each correction: line and column of the author, what was there, what is now. */
  String ledger() {
    return note.corrections().stream()
        .map(
            made ->
                "%d:%d %s → %s%n"
                    .formatted(
                        made.place().line(), made.place().column(), made.before(), made.after()))
        .collect(Collectors.joining());
  }

  String told() {
    return new ProblemPrinter(ProblemFormat.TEXT, Language.EN).print(problems.sorted());
  }
}
