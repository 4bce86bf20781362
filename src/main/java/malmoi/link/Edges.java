package malmoi.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.text.Hangul;
import malmoi.text.Josa;

/**
 * Whether a name that stands in a text is a word there, and no part of a longer one. A Korean name
 * may be followed by a josa or copula, a Latin one by a possessive or a josa.
 */
final class Edges {
  /** Syllables that make another word of a noun: 서비스형, 레이블러, 클러스터링. */
  private static final String MAKES_ANOTHER_WORD = "형화성식적자러링어";

  private static final Pattern CAPITALS_AFTER_SLASH = Pattern.compile("[A-Z]{2,5}(?![A-Za-z0-9])");
  private static final Pattern CAPITALS_BEFORE_SLASH =
      Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2,5}$");
  private static final Pattern WORD_AFTER = Pattern.compile("\\A +([A-Z][a-z]+)");
  private static final Pattern WORD_BEFORE = Pattern.compile("([A-Z][a-z]+) +\\z");
  private static final Pattern FUNCTION_WORD =
      Pattern.compile(
          "(?i)a|an|the|this|that|these|those|in|on|at|of|for|to|by|with|from|and|or|but|if|when|while|as"
              + "|each|every|all|any|some|most|no|its|our|your|their|is|are|use|using|see|both|what|how"
              + "|why|where|which|one|two|many|unlike|like|since|because|after|before|then|so");

  private Edges() {}

  /** Whether a name may begin at the offset. */
  static boolean opens(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (isWordCharacter(before) || before == '=' && isWordBefore(text, start - 1)) {
      return false;
    }
    return !NameTrie.isLatin(text.charAt(start)) || opensLatin(text, start, before);
  }

  private static boolean opensLatin(String text, int start, char before) {
    return switch (before) {
      case '-', '.', '$', '@' -> false;
      case '_' -> start < 2 || !Character.isLetter(text.charAt(start - 2));
      case '/' -> isBetweenCapitals(text, start);
      default -> true;
    };
  }

  private static boolean isBetweenCapitals(String text, int start) {
    String before = text.substring(Math.max(0, start - 7), start - 1);
    return CAPITALS_BEFORE_SLASH.matcher(before).find()
        && CAPITALS_AFTER_SLASH.matcher(text).region(start, text.length()).lookingAt();
  }

  /**
   * Whether a name from {@code start} to {@code end} may end there.
   *
   * @param verbs whether it may be followed by 하다, 되다 or 시키다, as a name in 화 always may
   */
  static boolean closes(String text, int start, int end, boolean verbs) {
    int restEnd = end;
    while (restEnd < text.length() && Hangul.isSyllable(text.charAt(restEnd))) {
      restEnd++;
    }
    boolean goesOn =
        restEnd < text.length()
            && (isWordCharacter(text.charAt(restEnd)) || isKeyOfPair(text, restEnd));
    if (restEnd > end) {
      return !goesOn && isTail(text.substring(start, end), text.substring(end, restEnd), verbs);
    }
    return !goesOn && !(NameTrie.isLatin(text.charAt(end - 1)) && continuesLatin(text, end));
  }

  /** Whether a pair goes on behind the offset, whose names stand for others: 이름=값. */
  private static boolean isKeyOfPair(String text, int end) {
    return text.charAt(end) == '='
        && end + 1 < text.length()
        && isWordCharacter(text.charAt(end + 1));
  }

  private static boolean isWordBefore(String text, int end) {
    return end > 0 && isWordCharacter(text.charAt(end - 1));
  }

  private static boolean isTail(String name, String rest, boolean verbs) {
    if ((verbs || name.endsWith("화")) && Josa.isVerb(rest)) {
      return true;
    }
    return MAKES_ANOTHER_WORD.indexOf(rest.charAt(0)) < 0 && Josa.isTail(name, rest);
  }

  /** Whether the Latin word goes on behind a mark: kube-proxy, pod.yaml, image:tag. */
  private static boolean continuesLatin(String text, int end) {
    return end + 1 < text.length()
        && "-.:@_".indexOf(text.charAt(end)) >= 0
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  /**
   * The capitalised word beside a Latin name in title case, with which it may make another proper
   * name: Open in Open Container; empty when there is none.
   */
  static String properNeighbour(String text, int start, int end) {
    if (!isTitleCase(text, start, end)) {
      return "";
    }
    Matcher after = WORD_AFTER.matcher(text).region(end, text.length());
    if (after.find() && !FUNCTION_WORD.matcher(after.group(1)).matches()) {
      return after.group(1);
    }
    Matcher before = WORD_BEFORE.matcher(text).region(Math.max(0, start - 40), start);
    boolean found = before.find() && !FUNCTION_WORD.matcher(before.group(1)).matches();
    return found ? before.group(1) : "";
  }

  private static boolean isTitleCase(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && end - start > 1
        && Character.isLowerCase(text.charAt(start + 1));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
