package malmoi.render;

import java.util.List;

/**
 * A page of no language, which goes on to the same page in the reader's.
 *
 * @param description in the site's default language
 * @param tags of the languages, the default first, parted by spaces
 * @param pattern of the links that it may go on to, with {@code *} for the language's tag
 * @param toRoot leads from the page to the site's root: empty, or {@code ../}
 * @param url of the page to be known by, or null when the site's address is not known
 * @param doors one a language, the default first
 */
public record EntrancePage(
    String title,
    String description,
    String tags,
    String pattern,
    String toRoot,
    String url,
    List<Door> doors) {

  /** The way to one language. */
  public record Door(String lang, String language, Words title, String href) {}
}
