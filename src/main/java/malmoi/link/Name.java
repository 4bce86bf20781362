package malmoi.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import malmoi.model.Term;

/**
 * A name of a term.
 *
 * @param text as listed
 * @param term that has the name; empty for a phrase that means no term, though it may hold a name
 * @param capitals the letters of a name whose case matters, or empty
 */
record Name(String text, Optional<Term> term, String capitals) {
  private static final int LEAST_CAPITALS = 2;
  private static final int MOST_CAPITALS = 6;

  static Name of(String text, Optional<Term> term) {
    return new Name(text, term, capitals(text));
  }

  /** CI is no ci: a name of two to six capitals keeps its case. */
  private static String capitals(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    boolean only = text.chars().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    return only && capitals >= LEAST_CAPITALS && capitals <= MOST_CAPITALS
        ? text.replace(" ", "").replace("-", "")
        : "";
  }

  /** The name and, when it is Latin, its plural; or its singular, when it is listed in -s. */
  Set<String> forms() {
    Set<String> forms = new LinkedHashSet<>(List.of(text));
    if (Letters.isLatin(text.charAt(text.length() - 1))) {
      otherNumber().ifPresent(forms::add);
    }
    return forms;
  }

  /** English plurals: +s; +es behind ss, x, ch, sh; y to ies; and a name in -s without it. */
  private Optional<String> otherNumber() {
    String lower = text.toLowerCase(Locale.ROOT);
    String allButLast = text.substring(0, text.length() - 1);
    if (List.of("ss", "x", "ch", "sh").stream().anyMatch(lower::endsWith)) {
      return Optional.of(text + "es");
    }
    if (lower.endsWith("s")) {
      return lower.length() > 3 ? Optional.of(allButLast) : Optional.empty();
    }
    int last = lower.length() - 1;
    boolean consonantAndY =
        last > 0 && lower.charAt(last) == 'y' && "aeiou".indexOf(lower.charAt(last - 1)) < 0;
    return Optional.of(consonantAndY ? allButLast + "ies" : text + "s");
  }
}
