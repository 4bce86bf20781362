package malmoi.report;

/** The forms that problems are printed in. */
public enum ProblemFormat {
  /** For people, each problem with its line and a caret under the place. */
  TEXT,
  /** For programs: {@code [{file, line, col, severity, what, fix}]}. */
  JSON,
  /** For GitHub Actions: workflow commands that become annotations. */
  GITHUB
}
