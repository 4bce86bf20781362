package malmoi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that ordinary sentences and any note are full of. The lists are {@code common-nouns.txt}
 * and {@code general-headings.txt} beside this class; spaces, hyphens and case make no difference.
 */
public final class CommonWords {
  private static final Set<String> NOUNS = words("common-nouns.txt", "\\s+");
  private static final Set<String> GENERAL = words("general-headings.txt", ",");

  /** What stands between two headings in one: {@code 특징 및 장단점}, {@code Pros & cons}. */
  private static final Pattern AND =
      Pattern.compile("\\s*[,/&·+()（）]\\s*|\\s+(?:및|그리고|and|or|-)\\s+|(?<=\\S[가-힣])[와과]\\s+");

  private static final Pattern MARKS = Pattern.compile("^[\\s\\[(<【]+|[\\s.:：!?…~)>\\]】]+$");

  /** A longer heading is no general one. */
  private static final int LONGEST = 60;

  private CommonWords() {}

  /** Whether the word, Korean or English, is a common noun; an English one may be in the plural. */
  public static boolean isNoun(String word) {
    String key = HeadingText.key(word);
    return NOUNS.contains(key)
        || key.endsWith("s") && NOUNS.contains(key.substring(0, key.length() - 1));
  }

  /** Whether a name is met too often to be linked unasked: a common noun, or one syllable. */
  public static boolean isTooCommon(String name) {
    return name.length() == 1 || isNoun(name);
  }

  /**
   * Whether a heading is that of a part of any note, as {@code 3. 장단점}, {@code 참고 자료 📚} and {@code
   * 개요 (Overview)}.
   */
  public static boolean isGeneralHeading(String heading) {
    if (heading.length() > LONGEST) {
      return false;
    }
    String bare = MARKS.matcher(HeadingText.bare(heading)).replaceAll("");
    String[] parts = AND.split(bare);
    return isGeneral(bare)
        || parts.length > 1 && Arrays.stream(parts).allMatch(CommonWords::isGeneral);
  }

  private static boolean isGeneral(String phrase) {
    return GENERAL.contains(HeadingText.key(phrase));
  }

  private static Set<String> words(String file, String separator) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CommonWords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(separator)))
          .map(word -> HeadingText.key(word.toLowerCase(Locale.ROOT)))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
