package malmoi.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in a page.
 *
 * @param asset whether a browser loads it with the page, and not only when somebody follows it
 */
record Reference(String address, boolean asset) {
  /** Words in the kinds of {@code <link>} that a browser loads (HTML standard §4.6.7). */
  private static final List<String> LOADED =
      List.of("stylesheet", "icon", "manifest", "preload", "prefetch", "preconnect", "prerender");

  private static final Pattern REFRESH = Pattern.compile("(?i)[^;,]*[;,]\\s*url\\s*=\\s*(.+)");

  /** The addresses in an attribute of a tag. */
  static List<Reference> of(Tags tag, int attribute) {
    return switch (tag.name(attribute).text()) {
      case "href" ->
          tag.name().equals("base") ? List.of() : one(tag.value(attribute), loadsHref(tag));
      case "src", "poster", "xlink:href" -> one(tag.value(attribute), true);
      case "srcset", "imagesrcset" -> candidates(tag.value(attribute));
      case "data" -> tag.name().equals("object") ? one(tag.value(attribute), true) : List.of();
      case "action" -> one(tag.value(attribute), false);
      case "content" -> refresh(tag, attribute);
      default -> List.of();
    };
  }

  /** Whether it leads into the site. */
  boolean isRelative() {
    int colon = address.indexOf(':');
    return !address.startsWith("//") && (colon < 0 || !isScheme(address.substring(0, colon)));
  }

  /** Whether it leads to a server. */
  boolean isOfNetwork() {
    return address.startsWith("//") || address.regionMatches(true, 0, "http", 0, 4);
  }

  /** Whether the text before a colon is a scheme, and no part of a path. */
  private static boolean isScheme(String before) {
    return before.chars().noneMatch(unit -> unit == '/' || unit == '?' || unit == '#');
  }

  private static List<Reference> one(String address, boolean asset) {
    return List.of(new Reference(address.strip(), asset));
  }

  private static boolean loadsHref(Tags tag) {
    return switch (tag.name()) {
      case "a", "area" -> false;
      case "link" -> {
        String kinds = tag.value("rel").orElse("").toLowerCase(Locale.ROOT);
        yield LOADED.stream().anyMatch(kinds::contains);
      }
      default -> true;
    };
  }

  /** Each candidate is an address and a width or density (HTML standard §4.8.4.2.1). */
  private static List<Reference> candidates(String set) {
    return Arrays.stream(set.strip().split("\\s*,\\s+"))
        .map(candidate -> new Reference(candidate.split("\\s+")[0], true))
        .toList();
  }

  private static List<Reference> refresh(Tags tag, int attribute) {
    if (!"refresh".equalsIgnoreCase(tag.value("http-equiv").orElse(""))) {
      return List.of();
    }
    Matcher address = REFRESH.matcher(tag.value(attribute));
    return address.matches() ? one(address.group(1), false) : List.of();
  }
}
