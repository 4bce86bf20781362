package malmoi.report;

/**
 * How much a problem matters: an error keeps the site from being written, a warning does not, and
 * advice is only for those who ask.
 */
public enum Severity {
  ERROR,
  WARNING,
  ADVICE
}
