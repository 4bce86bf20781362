package malmoi.render;

import java.util.List;

/**
 * The page at the site's root, which goes on to the reader's language.
 *
 * @param description of the site, in its default language
 * @param tags of the languages, the default first, parted by spaces
 * @param home of the default language
 * @param url of the site, or null when it is not known
 */
public record EntrancePage(
    String title, String description, String tags, String home, String url, List<Door> doors) {

  /** The way to one language. */
  public record Door(String lang, String language, String title, String href) {}
}
