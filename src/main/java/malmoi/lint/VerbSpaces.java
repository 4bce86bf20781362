package malmoi.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 하다 or 되다 that stands apart from its noun, 활성화 되는 (표준국어대사전 '-하다', '-되다'), and 중 that does not,
 * 실행중인 (한글 맞춤법 제42항).
 */
final class VerbSpaces {
  private static final Pattern APART =
      Pattern.compile(
          "(?<![가-힣A-Za-z0-9])([가-힣]{2,}) ("
              + "하(?:는|고|며|면|여|지|기|게|도록|거나|려|였|다|세)[가-힣]*|할|함|한다[가-힣]*|합니다|해서|해야|해도|했[가-힣]+"
              + "|되(?:는|고|며|면|어|지|기|도록|거나|었|다|므로)[가-힣]*|된|될|됨|된다[가-힣]*|됩니다|됐[가-힣]+"
              + "|시(?:키|킨|킬|켜|켰)[가-힣]*)(?![가-힣A-Za-z0-9])");

  private static final Pattern DURING =
      Pattern.compile("(?<![가-힣A-Za-z0-9])([가-힣]{2,})중(?=(?:인|이다|이고|이며|이면|에|에는|에도)?(?![가-힣]))");

  private final Set<String> nouns = new HashSet<>(WordList.of("action-nouns"));

  /**
   * @param names of terms, which may be verbs too: 오케스트레이션하다
   */
  VerbSpaces(Set<String> names) {
    nouns.addAll(names);
  }

  List<Slip> in(String text) {
    List<Slip> slips = new ArrayList<>(Slip.of(APART, text, this::joined));
    slips.addAll(Slip.of(DURING, text, this::parted));
    return slips;
  }

  private Optional<String> joined(MatchResult match) {
    String noun = match.group(1);
    boolean verb = noun.endsWith("화") || nouns.contains(noun);
    return verb ? Optional.of(noun + match.group(2)) : Optional.empty();
  }

  private Optional<String> parted(MatchResult match) {
    return nouns.contains(match.group(1)) ? Optional.of(match.group(1) + " 중") : Optional.empty();
  }
}
