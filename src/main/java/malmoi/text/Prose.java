package malmoi.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which language a Markdown text is written in.
 *
 * <p>Korean notes are full of English nouns, so English is told by the words that carry its grammar
 * ({@code the, of, is}), Korean by words in Hangul; code, addresses and tags do not count. In some
 * 600 technical notes one of the two was at least forty times as frequent as the other, but for one
 * note that is in both.
 */
public final class Prose {
  private static final Set<String> GRAMMAR =
      Set.of(
          "a", "an", "and", "are", "as", "be", "by", "can", "for", "from", "in", "is", "it", "not",
          "of", "on", "or", "that", "the", "this", "to", "when", "which", "with", "you");

  private static final Pattern WORD =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:```|~~~)[^`\\n]*+\\n(?:.*+\\n)*?[ \\t]*+(?:```|~~~)"
              + "|`[^`\\n]*+`|<[^<>]*+>|https?://\\S++|\\]\\([^()\\n]*+\\)"
              + "|([가-힣ᄀ-ᇿ]++)|([A-Za-z]++)");

  private static final int FEWEST = 3;
  private static final int ENOUGH = 40;
  private static final int CLEARLY = 4;

  private Prose() {}

  /** The language of the text; empty when it has hardly any words, or is in both. */
  public static Optional<Language> language(String markdown) {
    int korean = 0;
    int english = 0;
    Matcher word = WORD.matcher(markdown);
    while (korean < ENOUGH && english < ENOUGH && word.find()) {
      korean += word.group(1) != null ? 1 : 0;
      english += word.group(2) != null && isGrammar(word.group(2)) ? 1 : 0;
    }
    if (korean >= FEWEST && korean > CLEARLY * english) {
      return Optional.of(Language.KO);
    }
    boolean clear = english >= FEWEST && english > CLEARLY * korean;
    return clear ? Optional.of(Language.EN) : Optional.empty();
  }

  private static boolean isGrammar(String word) {
    return GRAMMAR.contains(word.toLowerCase(Locale.ROOT));
  }
}
