package malmoi.render;

import java.util.List;

/**
 * The page that a server shows where there is none.
 *
 * @param words what it says in each language
 */
public record MissingPage(Frame frame, List<Saying> words) {

  /**
   * It in one language.
   *
   * @param lang null when it is the page's
   */
  public record Saying(String lang, String text, String toIndex, String href) {}
}
