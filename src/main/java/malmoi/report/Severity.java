package malmoi.report;

/** How much a problem matters: an error keeps the site from being written, a warning does not. */
public enum Severity {
  ERROR,
  WARNING
}
