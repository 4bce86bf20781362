package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import malmoi.text.Josa;

/** A numeral that is glued to the noun that counts: 여러개, 두번째 (한글 맞춤법 제43항). */
final class Counters {
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![가-힣A-Za-z0-9])"
              + "(?:(여러|몇|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(개월|개|가지|번째|번|명|군데|곳|단계|종류"
              + "|(?<=여러|몇)(?:대|줄|차례|시간))|(한)(개))"
              + "([가-힣]*)");

  private Counters() {}

  static List<Slip> in(String text) {
    return GLUED
        .matcher(text)
        .results()
        .filter(match -> Josa.isTail(counted(match), match.group(5)))
        .map(
            match ->
                new Slip(
                    match.start(),
                    match.start(5),
                    Optional.of(numeral(match) + " " + counted(match))))
        .toList();
  }

  /** The word with its numeral apart, or the word as it is. */
  static String apart(String word) {
    return in(word).stream()
        .findFirst()
        .map(slip -> slip.right().orElseThrow() + word.substring(slip.end()))
        .orElse(word);
  }

  private static String numeral(java.util.regex.MatchResult match) {
    return match.group(1) == null ? match.group(3) : match.group(1);
  }

  private static String counted(java.util.regex.MatchResult match) {
    return match.group(2) == null ? match.group(4) : match.group(2);
  }
}
