package malmoi.model;

/** A noun that is linked where it is mentioned, or a sentence, comparison or how-to that is not. */
public enum Kind {
  TERM,
  TOPIC;

  /** As in {@code terms.yml} and {@code terms.json}. */
  public String word() {
    return this == TERM ? "term" : "topic";
  }
}
