package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.text.Sentences;

/**
 * The dictionary form of a verb at a sentence's end, where the present is meant: 표현하다. for 표현한다. An
 * adjective ends so by right (가능하다.), and so does a word that only stands in a list.
 */
final class PlainEnding {
  private static final Pattern CLOSING =
      Pattern.compile("(?<![가-힣A-Za-z0-9])([가-힣]{2,})([하되])다\\.(?=[\\s)]|$)");

  /** An eojeol with a josa or an ending makes a sentence of what stands before the verb. */
  private static final Pattern PART = Pattern.compile("\\S(?:은|는|이|가|을|를|에|에서|로|고|와|과)\\s");

  /** A word and its meaning: commit: 변경을 확정하다. */
  private static final Pattern MEANING = Pattern.compile("[:=→]|\\s[-–—]\\s");

  private static final List<String> ADJECTIVES = WordList.of("adjectives");

  private PlainEnding() {}

  static List<Slip> in(String text) {
    return Slip.of(
        CLOSING,
        text,
        match ->
            isAdjective(match.group(1), match.group(2)) || !closesSentence(text, match)
                ? Optional.empty()
                : Optional.of(match.group(1) + (match.group(2).equals("하") ? "한다." : "된다.")));
  }

  private static boolean isAdjective(String stem, String verb) {
    String word = stem + verb + "다";
    return ADJECTIVES.stream()
        .anyMatch(known -> known.length() > 3 ? word.endsWith(known) : word.equals(known));
  }

  private static boolean closesSentence(String text, MatchResult match) {
    String before = text.substring(Sentences.start(text, match.start()), match.start());
    long parts = PART.matcher(before).results().limit(2).count();
    boolean sentence = parts == 2 || parts == 1 && before.split("\\s+").length > 2;
    return sentence && !MEANING.matcher(before).find();
  }
}
