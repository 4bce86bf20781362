package malmoi.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.WebAddress;

/** Addresses of terms on a published site, for links from elsewhere. */
final class Permalinks {
  private static final Pattern PAGE = Pattern.compile("(?:t|ko|en)/([^/?#]+)\\.html(?:[?#].*)?");

  private final String root;
  private final String folder;

  /**
   * The pages in one folder of a site.
   *
   * @param root address of the site, with its final {@code /}
   */
  Permalinks(String root, String folder) {
    this.root = root;
    this.folder = folder;
  }

  /** The page of the term, percent-encoded; parentheses too, which end a link in Markdown. */
  String address(String term) {
    try {
      String path = new URI(null, null, folder + "/" + term + ".html", null).toASCIIString();
      return (root + path).replace("(", "%28").replace(")", "%29");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(term, e);
    }
  }

  /** The term that an address is a page of, in whichever language. */
  Optional<String> term(String address) {
    if (!address.startsWith(root)) {
      return Optional.empty();
    }
    Matcher page = PAGE.matcher(address.substring(root.length()));
    return page.matches() ? Optional.of(WebAddress.decoded(page.group(1))) : Optional.empty();
  }
}
