package malmoi.render;

import java.util.Set;

/**
 * Ids of headings: the anchors of their note, stepping aside where the page has taken an id. A full
 * stop parts what is added, since GitHub's anchors hold none.
 */
final class Ids {
  private static final Set<String> OF_THE_SEARCH =
      Set.of("search-results", "search-nearest", "search-all", "search-status");

  private static final Set<String> OF_EVERY_PAGE =
      Set.of("main", "tabs", "view-both", "view-dark", "search");

  private static final Set<String> OF_TERM_PAGES =
      Set.of("sources", "backlinks", "neighbours", "related", "mentioned", "permalink", "copy");

  private Ids() {}

  /** The id of a term's entry in a booklet, which may stand on one page with the search. */
  static String inBooklet(String term) {
    return OF_THE_SEARCH.contains(term) ? term + "." : term;
  }

  static String onNotePage(String anchor) {
    return isOfEveryPage(anchor) ? anchor + ".1" : anchor;
  }

  /** The id on a term page, where headings of several senses meet; {@code sense} is from 1. */
  static String onTermPage(String anchor, int sense) {
    boolean taken = isOfEveryPage(anchor) || OF_TERM_PAGES.contains(anchor);
    return taken || sense > 1 ? anchor + "." + sense : anchor;
  }

  private static boolean isOfEveryPage(String anchor) {
    return OF_EVERY_PAGE.contains(anchor) || OF_THE_SEARCH.contains(anchor);
  }
}
