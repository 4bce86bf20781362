package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.text.Hangul;

/**
 * Two josa where one is meant: 노드를을, Pod은는. Never 이가, since 차이가 is right, nor one josa twice, since
 * 가을을 and 마을을 are.
 */
final class DoubledJosa {
  /** What stands before 과 in nouns: 결과와, 효과와. */
  private static final String ENDS_IN_GWA = "[결효성사학초통여투경교내외치안이문후무별당일전부]";

  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9]+?)(를을|을를|은는|는은|와과|(?<!"
              + ENDS_IN_GWA
              + ")과와|를를|에에서|에서에서)(?![가-힣A-Za-z0-9])");

  private DoubledJosa() {}

  static List<Slip> in(String text) {
    return Slip.of(DOUBLED, text, match -> Optional.of(match.group(1) + single(match)));
  }

  private static String single(MatchResult match) {
    String noun = match.group(1);
    String josa = match.group(2);
    if (josa.endsWith("에서")) {
      return "에서";
    }
    boolean hangul = Hangul.isSyllable(noun.charAt(noun.length() - 1));
    String fitting = Hangul.hasBatchim(noun) ? "을은과" : "를는와";
    String first = josa.substring(0, 1);
    String second = josa.substring(1);
    return hangul && fitting.contains(second) ? second : first;
  }
}
