package malmoi.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The names that tags and attributes had, so that one that comes again is not decoded again.
 * Threads may share it: a name that one of them misses is only decoded once more.
 */
final class TagNames {

  /**
   * A name in lower case.
   *
   * @param bytes the same in UTF-8
   * @param isOfText whether it is of an element whose content is text
   * @param says what an attribute of that name has to say
   */
  record Name(String text, byte[] bytes, boolean isOfText, Says says) {}

  /** What an attribute has to say to the checker. */
  enum Says {
    NOTHING,
    ID,
    /** Its whole value is an address. */
    ADDRESS,
    /** It may hold addresses. */
    ADDRESSES
  }

  /** Elements whose content is text, whatever it looks like, or is no part of the page yet. */
  private static final Set<String> OF_TEXT =
      Set.of(
          "script",
          "style",
          "textarea",
          "title",
          "iframe",
          "xmp",
          "noembed",
          "noframes",
          "template");

  private final Name[] names = new Name[1 << 10];

  TagNames() {
    Arrays.fill(names, name(""));
  }

  /** The name that was added last with that sum. */
  Name last(int sum) {
    return names[sum & names.length - 1];
  }

  Name add(String written, int sum) {
    Name name = name(written.toLowerCase(Locale.ROOT));
    names[sum & names.length - 1] = name;
    return name;
  }

  private static Name name(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Name(text, bytes, OF_TEXT.contains(text), says(text));
  }

  private static Says says(String attribute) {
    return switch (attribute) {
      case "id" -> Says.ID;
      case "href", "src", "poster", "xlink:href", "action" -> Says.ADDRESS;
      case "srcset", "imagesrcset", "data", "content" -> Says.ADDRESSES;
      default -> Says.NOTHING;
    };
  }
}
