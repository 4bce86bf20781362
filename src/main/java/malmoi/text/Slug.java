package malmoi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that stand in addresses. */
public final class Slug {
  /** The longest slug, in UTF-16 units. */
  public static final int MAX_LENGTH = 60;

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern ACCENT = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\s<>:\"|?*#%&+\\\\]");

  private Slug() {}

  /**
   * The name in lower case, accents off Latin letters, {@code + # &} spelled out, every other run
   * that is no letter, digit or Hangul a hyphen; empty when nothing is left.
   */
  public static String of(String name) {
    if (name.length() <= MAX_LENGTH && PLAIN.matcher(name).matches()) {
      return name;
    }
    String lower =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("+", " plus ")
            .replace("#", " sharp ")
            .replace("&", " and ");
    String plain = ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    String slug =
        SEPARATORS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("-");
    return cut(slug.substring(slug.startsWith("-") ? 1 : 0));
  }

  /** Whether a given id already has the form of a slug. */
  public static boolean isSlug(String id) {
    return !id.isEmpty() && id.equals(of(id));
  }

  /** A step of a note's path as it stands in its page's address: letters and case are kept. */
  public static String pathStep(String step) {
    return NOT_IN_FILE_NAMES.matcher(step).replaceAll("-");
  }

  private static String cut(String slug) {
    String cut = slug;
    if (slug.length() > MAX_LENGTH) {
      int hyphen = slug.lastIndexOf('-', MAX_LENGTH);
      boolean pair = Character.isLowSurrogate(slug.charAt(MAX_LENGTH));
      cut = slug.substring(0, hyphen > 0 ? hyphen : pair ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
    return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
  }
}
