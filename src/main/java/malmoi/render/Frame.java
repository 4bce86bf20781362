package malmoi.render;

import java.util.List;
import java.util.Optional;
import malmoi.text.Language;

/**
 * What stands around the main part of a page.
 *
 * @param toRoot leads from the page to the site's root: {@code ../}
 * @param toPages leads from the page to the index of its language: empty, or {@code ../}
 * @param site the glossary's title in the page's language
 * @param tongues the page in each language, when there are two
 * @param searchInHeader whether the search stands in the header, or large on the page itself
 */
public record Frame(
    Labels labels,
    Language language,
    Head head,
    String toRoot,
    String toPages,
    String site,
    List<Tab> tabs,
    List<Tongue> tongues,
    boolean searchInHeader,
    Colophon colophon) {

  /**
   * What only machines read.
   *
   * @param base what relative links start from, or null when it is the page itself
   * @param published addresses of the page, when it is known where the site is published
   * @param code whether there is code on the page to be coloured
   * @param twofold whether the page has texts in both languages, to be read side by side
   */
  public record Head(
      String title,
      String description,
      String base,
      Optional<Published> published,
      boolean code,
      boolean twofold) {}

  /**
   * Absolute addresses of a page.
   *
   * @param neutral the one for readers of any other language
   * @param alternates the page in each language, when there are two
   */
  public record Published(String canonical, String neutral, List<Alternate> alternates) {}

  /** The absolute address of the page in a language. */
  public record Alternate(String lang, String url) {}

  /**
   * A link to a main page.
   *
   * @param current {@code page} when it leads to the page itself, else null
   */
  public record Tab(String text, String href, String current) {}

  /**
   * The page in a language.
   *
   * @param current {@code true} when it is the page itself, else null
   */
  public record Tongue(String name, String lang, String href, String current) {}

  /**
   * Who made it and under which terms.
   *
   * @param booklet whether there is one to print
   */
  public record Colophon(
      String generator, Optional<String> license, String authors, boolean booklet) {}
}
