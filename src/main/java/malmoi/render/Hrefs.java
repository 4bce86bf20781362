package malmoi.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as they stand in links. */
final class Hrefs {
  /** ASCII that may not stand in a path as it is (WHATWG URL, "URL code points"). */
  private static final String ENCODED = " \"#%<>?[\\]^`{|}";

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern SAFE = Pattern.compile("^(?:https?|mailto|tel):.*");

  private Hrefs() {}

  /** A relative link to a path. Letters of all scripts stay as they are. */
  static String to(String path) {
    StringBuilder href = null;
    for (int k = 0; k < path.length(); k++) {
      char c = path.charAt(k);
      if (ENCODED.indexOf(c) >= 0) {
        href = href == null ? new StringBuilder(path.substring(0, k)) : href;
        href.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else if (href != null) {
        href.append(c);
      }
    }
    return href == null ? path : href.toString();
  }

  /** A link from the index of a language to a note's page, at a heading of it or at its top. */
  static String toNote(String path, String anchor) {
    return to("notes/" + path + ".html") + (anchor.isEmpty() ? "" : "#" + Ids.onNotePage(anchor));
  }

  /** An address that an author gave, unless a browser would run it. */
  static Optional<String> safe(String address) {
    boolean runs = SCHEME.matcher(address).find() && !SAFE.matcher(address).matches();
    return runs ? Optional.empty() : Optional.of(address);
  }
}
