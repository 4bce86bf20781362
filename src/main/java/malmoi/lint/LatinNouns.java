package malmoi.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.text.Josa;

/**
 * A Latin noun that is glued to a Korean one: OS하단, JSON파일 (한글 맞춤법 제2항). Never one letter (X축), and
 * never a josa or an ending (Pod를, API는): the Korean word must be a noun that is known.
 */
final class LatinNouns {
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![가-힣A-Za-z0-9./@_-])([A-Za-z][A-Za-z0-9]+|C\\+\\+|C#)([가-힣]{2,})(?![A-Za-z0-9])");

  private final Set<String> nouns = new HashSet<>(WordList.of("nouns"));
  private final Set<String> names;

  /**
   * @param names of terms: those in one word are right, and their Korean words are nouns
   */
  LatinNouns(Set<String> names) {
    this.names = names;
    names.stream().filter(name -> name.matches("[가-힣]{2,}")).forEach(nouns::add);
  }

  List<Slip> in(String text) {
    return GLUED.matcher(text).results().flatMap(match -> slip(match).stream()).toList();
  }

  private Optional<Slip> slip(MatchResult match) {
    String korean = match.group(2);
    for (int end = korean.length(); end >= 2; end--) {
      String noun = korean.substring(0, end);
      String rest = korean.substring(end);
      if (nouns.contains(noun) && (Josa.isTail(noun, rest) || Josa.isVerb(rest))) {
        String latin = match.group(1);
        return names.contains(latin + noun)
            ? Optional.empty()
            : Optional.of(new Slip(match.start(), match.start(2) + end, latin + " " + noun));
      }
    }
    return Optional.empty();
  }
}
