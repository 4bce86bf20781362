package malmoi.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of the web, as RFC 3986 and the text fragments of the WICG write them. */
public final class WebAddress {
  private static final String TEXT_FRAGMENT = ":~:text=";
  private static final Pattern OF_PAGE = Pattern.compile("(?i)https?://[^\\s/][^\\s<>\"]*");

  private WebAddress() {}

  /** Whether it is the whole address of a page, and nothing but that. */
  public static boolean isOfPage(String address) {
    return OF_PAGE.matcher(address).matches();
  }

  /** The address without its text fragment: two links to words of one page are one page. */
  public static String page(String address) {
    int at = address.indexOf(TEXT_FRAGMENT);
    if (at < 0) {
      return address;
    }
    return address.substring(0, address.charAt(at - 1) == '#' ? at - 1 : at);
  }

  /**
   * The words that a text fragment points at, decoded; a range is {@code first … last}. The
   * fragment is {@code text=[prefix-,]start[,end][,-suffix]}.
   */
  public static Optional<String> quote(String address) {
    int at = address.indexOf(TEXT_FRAGMENT);
    if (at < 0) {
      return Optional.empty();
    }
    String directive = address.substring(at + TEXT_FRAGMENT.length()).split("&", 2)[0];
    String quote =
        Arrays.stream(directive.split(","))
            .filter(part -> !part.startsWith("-") && !part.endsWith("-"))
            .map(WebAddress::decoded)
            .collect(Collectors.joining(" … "));
    return Optional.of(quote).filter(words -> !words.isBlank());
  }

  /** The address as people read it: without scheme and text fragment, decoded. */
  public static String shown(String address) {
    String page = decoded(page(address));
    int scheme = page.indexOf("://");
    String shown = scheme < 0 ? page : page.substring(scheme + 3);
    return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
  }

  /** A value as it stands in a query: in percent-encoded UTF-8. */
  public static String encodedValue(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The name of the file at an address or path, decoded; of one that has none its host. */
  public static String fileName(String address) {
    String path = shown(address.split("[?#]", 2)[0]);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A path as it stands in an address: in percent-encoded UTF-8. */
  public static String encoded(String path) {
    try {
      return new URI("file", null, "/" + path, null).toASCIIString().substring("file:/".length());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Percent-encoded UTF-8 decoded; the text itself when it is none. */
  public static String decoded(String text) {
    try {
      String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      return decoded.indexOf('\uFFFD') >= 0 ? text : decoded;
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
