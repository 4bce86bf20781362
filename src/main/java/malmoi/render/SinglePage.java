package malmoi.render;

import java.util.List;
import malmoi.text.Language;

/**
 * The whole glossary as one page that needs no other file.
 *
 * @param labels of its first language
 * @param policy what the browser may run and load: the style and the script here, and pictures
 * @param icon as a {@code data:} address
 * @param booklets one a language, the first in the glossary's own
 */
public record SinglePage(
    Labels labels,
    Language language,
    String title,
    String description,
    String generator,
    String policy,
    String icon,
    Markup style,
    Markup script,
    List<Data> data,
    List<Booklet> booklets) {

  /** What the script reads, by the id of the element that holds it. */
  public record Data(String id, Markup json) {}
}
