package malmoi.render;

import java.util.List;

/** The page of what a search finds; its script fills it. */
public record ResultsPage(Frame frame, List<Filter> filters) {

  /**
   * What narrows the results.
   *
   * @param name in the page's address: {@code ?kind=term}
   * @param choices those that are known before the script runs
   */
  public record Filter(String name, String label, List<Choice> choices) {}

  /** A value of a filter, and what it is called. */
  public record Choice(String value, Words text) {}
}
