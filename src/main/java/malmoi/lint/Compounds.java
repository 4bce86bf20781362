package malmoi.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.text.Josa;

/**
 * Two nouns in one word: 동작방식, 명령사용. Nouns are written apart, though those of a technical term may
 * be joined (한글 맞춤법 제50항), so it is advice.
 */
final class Compounds {
  private static final Pattern WORD =
      Pattern.compile("(?<![가-힣A-Za-z0-9])[가-힣]{4,}(?![가-힣A-Za-z0-9])");

  private final Set<String> nouns = new HashSet<>(WordList.of("nouns"));
  private final Set<String> known;

  /**
   * @param names of terms: they are nouns, and right as they are
   */
  Compounds(Set<String> names) {
    this.known = names;
    nouns.addAll(WordList.of("action-nouns"));
    nouns.addAll(names);
    nouns.removeIf(noun -> noun.length() < 2);
  }

  List<Slip> in(String text) {
    return WORD.matcher(text).results().flatMap(word -> slip(word).stream()).toList();
  }

  private Optional<Slip> slip(MatchResult match) {
    String word = match.group();
    for (int end = word.length(); end >= 4; end--) {
      String both = word.substring(0, end);
      if (Josa.isTail(both, word.substring(end))) {
        if (nouns.contains(both) || known.contains(both)) {
          return Optional.empty();
        }
        for (int cut = 2; cut <= end - 2; cut++) {
          String first = word.substring(0, cut);
          String second = word.substring(cut, end);
          if (nouns.contains(first) && nouns.contains(second)) {
            return Optional.of(new Slip(match.start(), match.start() + end, first + " " + second));
          }
        }
      }
    }
    return Optional.empty();
  }
}
