package malmoi.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as they stand in links. */
final class Hrefs {
  /** ASCII that may not stand in a path as it is (WHATWG URL, "URL code points"). */
  private static final String ENCODED = " \"#%<>?[\\]^`{|}";

  /** What an address behind its host holds only encoded, and each hash but the first. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20\"#<>\\[\\\\\\]^`{|}\\x7F]|%(?!\\p{XDigit}{2})");

  private static final String PLAIN = "-._~/?=&";
  private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#]*)");
  private static final Pattern NAME =
      Pattern.compile("(?:[^\\s\\p{Punct}]|[-.:@~_!$&'()*+,;=]|\\[[\\p{XDigit}:.]+])+");

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

  /**
   * An address that an author gave, as it stands in a link; empty when a browser would run it, or
   * no host can have such a name. What may not stand in it is percent-encoded, as browsers do.
   */
  static Optional<String> safe(String address) {
    return isPlain(address) ? Optional.of(address) : checked(address);
  }

  /** Whether it is a web address of nothing but what may stand anywhere in one, as most are. */
  private static boolean isPlain(String address) {
    int host = address.startsWith("https://") ? "https://".length() : address.length();
    for (int at = host; at < address.length(); at++) {
      char c = address.charAt(at);
      boolean letter = 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
      if (!letter && (at == host || PLAIN.indexOf(c) < 0)) {
        return false;
      }
    }
    return host < address.length();
  }

  private static Optional<String> checked(String address) {
    boolean runs = SCHEME.matcher(address).find() && !SAFE.matcher(address).matches();
    Matcher host = HOST.matcher(address);
    int start = host.lookingAt() ? host.end() : 0;
    return runs || start > 0 && !NAME.matcher(host.group(1)).matches()
        ? Optional.empty()
        : Optional.of(address.substring(0, start) + escaped(address.substring(start)));
  }

  private static String escaped(String rest) {
    int hash = rest.indexOf('#');
    return FORBIDDEN
        .matcher(rest)
        .replaceAll(
            found ->
                found.start() == hash
                    ? "#"
                    : "%"
                        + Integer.toHexString(found.group().charAt(0) | 0x100)
                            .substring(1)
                            .toUpperCase(Locale.ROOT));
  }
}
