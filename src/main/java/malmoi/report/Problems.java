package malmoi.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems, so that all of them are told at once. Safe for use by several threads. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::id)
          .thenComparing(problem -> String.join("\n", problem.details()));

  private final List<Problem> found = new ArrayList<>();

  public synchronized void tell(Problem problem) {
    found.add(problem);
  }

  /** All that was told, each once, by file and line, whatever the order of telling. */
  public synchronized List<Problem> sorted() {
    return found.stream().distinct().sorted(BY_PLACE).toList();
  }

  public boolean hasErrors() {
    return has(Severity.ERROR);
  }

  public boolean hasWarnings() {
    return has(Severity.WARNING);
  }

  private synchronized boolean has(Severity severity) {
    return found.stream().anyMatch(problem -> problem.severity() == severity);
  }
}
