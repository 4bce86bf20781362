package malmoi.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import malmoi.text.Hangul;
import malmoi.text.Josa;

/** Finds where in a text the wrong words of rules stand. */
final class RuleIndex {
  /** The rules by the first letter of what is wrong, the longest first, then the narrowest. */
  private final Map<Character, List<Rule>> byFirst = new HashMap<>();

  RuleIndex(List<Rule> rules) {
    for (Rule rule : rules) {
      byFirst.computeIfAbsent(rule.wrong().charAt(0), first -> new ArrayList<>()).add(rule);
    }
    Comparator<Rule> longest = Comparator.comparingInt(rule -> -rule.wrong().length());
    Comparator<Rule> narrowest =
        longest
            .thenComparing(rule -> rule.line().isEmpty())
            .thenComparing(rule -> rule.note().isEmpty());
    byFirst.values().forEach(list -> list.sort(narrowest));
  }

  /**
   * The longest rule whose wrong words stand in the text at the offset: as whole words, but for a
   * josa or a form of 하다 or 되다 behind them.
   *
   * @param holds whether a rule holds there
   */
  Optional<Rule> at(String text, int offset, Predicate<Rule> holds) {
    List<Rule> list = byFirst.get(text.charAt(offset));
    if (list == null || !isWordStart(text, offset)) {
      return Optional.empty();
    }
    return list.stream().filter(holds).filter(rule -> stands(rule, text, offset)).findFirst();
  }

  /** The rules that hold for the note and whose words stand in its cleaned text. */
  Set<Rule> in(CleanNote note) {
    String text = note.markdown().text();
    Set<Rule> found = new HashSet<>();
    for (int at = 0; at < text.length() && !byFirst.isEmpty(); at++) {
      List<Rule> rules = byFirst.getOrDefault(text.charAt(at), List.of());
      if (!rules.isEmpty() && isWordStart(text, at)) {
        for (Rule rule : rules) {
          if (stands(rule, text, at) && rule.holdsFor(note.place(at, at + 1))) {
            found.add(rule);
          }
        }
      }
    }
    return found;
  }

  private static boolean stands(Rule rule, String text, int offset) {
    return text.startsWith(rule.wrong(), offset)
        && endsWord(text, offset, rule.wrong())
        && !isRight(text, offset, rule);
  }

  private static boolean isWordStart(String text, int offset) {
    return offset == 0
        || !Character.isLetterOrDigit(text.charAt(offset))
        || !Character.isLetterOrDigit(text.charAt(offset - 1));
  }

  static boolean endsWord(String text, int offset, String wrong) {
    int end = offset + wrong.length();
    if (!Character.isLetterOrDigit(text.charAt(end - 1))) {
      return true;
    }
    int restEnd = end;
    while (restEnd < text.length() && Hangul.isSyllable(text.charAt(restEnd))) {
      restEnd++;
    }
    if (isJoined(text, end)) {
      return false;
    }
    String rest = text.substring(end, restEnd);
    boolean goesOn = restEnd < text.length() && Character.isLetterOrDigit(text.charAt(restEnd));
    return !goesOn && (Josa.isTail(wrong, rest) || Josa.isVerb(rest));
  }

  /** Whether a Latin word goes on behind a mark: {@code docker-compose}, {@code docker.io}. */
  private static boolean isJoined(String text, int end) {
    return end + 1 < text.length()
        && "-._@:/".indexOf(text.charAt(end)) >= 0
        && isLatin(text.charAt(end - 1))
        && isLatin(text.charAt(end + 1));
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** Whether the text has what is right already: 여러 개 for a rule that makes 여러 개 of 개. */
  private static boolean isRight(String text, int offset, Rule rule) {
    int inside = rule.right().indexOf(rule.wrong());
    while (inside >= 0) {
      if (offset >= inside && text.startsWith(rule.right(), offset - inside)) {
        return true;
      }
      inside = rule.right().indexOf(rule.wrong(), inside + 1);
    }
    return false;
  }
}
