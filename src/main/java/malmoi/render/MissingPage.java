package malmoi.render;

import java.util.List;

/**
 * The page that is shown where there is none: by a server, or by the browser without a network.
 *
 * @param words what it says in each language
 */
public record MissingPage(Frame frame, String title, List<Saying> words) {

  /**
   * It in one language.
   *
   * @param lang null when it is the page's
   */
  public record Saying(String lang, String text, String toIndex, String href) {}
}
