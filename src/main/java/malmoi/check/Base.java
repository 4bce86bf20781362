package malmoi.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What relative addresses of a page start from.
 *
 * @param folder with its final {@code /}, or empty
 * @param page that the empty address is
 */
record Base(String folder, String page) {
  /** A page without {@code <base>}. */
  static Base ofPage(String path) {
    return new Base(path.substring(0, path.lastIndexOf('/') + 1), path);
  }

  /**
   * A page with {@code <base>}, which is always the root of the site; a server shows the index page
   * for it.
   */
  static Base ofSite() {
    return new Base("", "index.html");
  }

  /**
   * The path in the site that a relative address without anchor leads to; one that leads out of the
   * site is no path of a file.
   */
  String resolve(String address) {
    int query = address.indexOf('?');
    String way = decoded(query < 0 ? address : address.substring(0, query));
    if (way.isEmpty()) {
      return page;
    }
    String from = folder;
    while (way.startsWith("./") || way.startsWith("../")) {
      if (way.startsWith("../")) {
        if (from.isEmpty()) {
          return way;
        }
        from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
      }
      way = way.substring(way.indexOf('/') + 1);
    }
    return from + way;
  }

  /** Without percent-encoding; as it is when that is broken. */
  static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
