package malmoi.link;

import malmoi.text.Hangul;
import malmoi.text.Josa;

/**
 * Whether a name that stands in a text is a word there, and no part of a longer one. A Korean name
 * may be followed by a josa or copula, a Latin one by a possessive or a josa.
 */
final class Edges {
  /** Syllables that make another word of a noun: 서비스형, 레이블러, 클러스터링. */
  private static final String MAKES_ANOTHER_WORD = "형화성식적자러링어";

  /** A josa that means "and", but in written Korean nearly always a form of 하다. */
  private static final String AND_OR_DOES = "하고";

  private static final int LEAST_CAPITALS = 2;
  private static final int MOST_CAPITALS = 5;

  private final char[] text;

  Edges(char[] text) {
    this.text = text;
  }

  /** Whether a name may begin at the offset. */
  boolean open(int start) {
    if (start == 0) {
      return true;
    }
    char before = text[start - 1];
    if (Letters.isLetterOrDigit(before) || before == '=' && isWordBefore(start - 1)) {
      return false;
    }
    return !Letters.isLatin(text[start]) || openLatin(start, before);
  }

  private boolean openLatin(int start, char before) {
    return switch (before) {
      case '-', '.', '$', '@' -> false;
      case '_' -> start < 2 || !Character.isLetter(text[start - 2]);
      case '/' -> isBetweenCapitals(start - 1);
      default -> true;
    };
  }

  /** Whether the words around a slash are two of a pair, as CI/CD or GNU/Linux, and no path. */
  private boolean isBetweenCapitals(int slash) {
    int from = slash;
    while (from > 0 && isAsciiWord(text[from - 1])) {
      from--;
    }
    int to = slash + 1;
    while (to < text.length && isAsciiWord(text[to])) {
      to++;
    }
    if (isAbbreviation(from, slash) && isAbbreviation(slash + 1, to)) {
      return true;
    }
    boolean path =
        from > 0 && "/.-_".indexOf(text[from - 1]) >= 0
            || to < text.length && "/_".indexOf(text[to]) >= 0;
    return !path && isProper(from, slash) && isProper(slash + 1, to);
  }

  private boolean isAbbreviation(int start, int end) {
    int at = start;
    while (at < end && Letters.isCapital(text[at])) {
      at++;
    }
    return at == end && LEAST_CAPITALS <= end - start && end - start <= MOST_CAPITALS;
  }

  private boolean isProper(int start, int end) {
    return end - start > 1 && Letters.isCapital(text[start]);
  }

  /**
   * Whether a name from {@code start} to {@code end} may end there.
   *
   * @param verbs whether it may be followed by 하다, 되다 or 시키다, as a name in 화 always may
   */
  boolean close(int start, int end, boolean verbs) {
    int restEnd = syllablesEnd(end);
    if (restEnd < text.length && (Letters.isLetterOrDigit(text[restEnd]) || isKeyOfPair(restEnd))) {
      return false;
    }
    if (Letters.isLatin(text[end - 1]) && restEnd == end) {
      return !continuesLatin(end);
    }
    String rest = text(end, restEnd);
    return isTail(text(start, end), rest, verbs)
        && (end - start > 1 || !isVerbOfOneSyllable(start, rest));
  }

  /**
   * Whether a syllable and what follows it are a form of a verb before a noun: 문서를 열 수, 열 때, 자리를
   * 잡은.
   */
  private boolean isVerbOfOneSyllable(int start, String rest) {
    if (rest.isEmpty()) {
      return Hangul.endsInLiquid(text(start, start + 1)) && isDependentNounAt(start + 2);
    }
    int before = start - 1;
    while (before > 0 && text[before] == ' ') {
      before--;
    }
    boolean object = before > 0 && before < start - 1 && "을를".indexOf(text[before]) >= 0;
    return object && (rest.equals("은") || rest.equals("을"));
  }

  private boolean isDependentNounAt(int at) {
    if (at >= text.length || "수때것줄뿐".indexOf(text[at]) < 0 || text[at - 1] != ' ') {
      return false;
    }
    return Josa.isTail(text(at, at + 1), text(at + 1, syllablesEnd(at)));
  }

  /** Behind the syllables that stand at the offset. */
  private int syllablesEnd(int at) {
    int end = at;
    while (end < text.length && Hangul.isSyllable(text[end])) {
      end++;
    }
    return end;
  }

  /** Whether a pair goes on behind the offset, whose names stand for others: 이름=값. */
  private boolean isKeyOfPair(int end) {
    return text[end] == '=' && end + 1 < text.length && Letters.isLetterOrDigit(text[end + 1]);
  }

  private boolean isWordBefore(int end) {
    return end > 0 && Letters.isLetterOrDigit(text[end - 1]);
  }

  private static boolean isTail(String name, String rest, boolean verbs) {
    if (rest.isEmpty() || (verbs || name.endsWith("화")) && Josa.isVerb(rest)) {
      return true;
    }
    if (name.length() == 1) {
      return Josa.isSureTail(name, rest);
    }
    return MAKES_ANOTHER_WORD.indexOf(rest.charAt(0)) < 0
        && !rest.startsWith(AND_OR_DOES)
        && Josa.isTail(name, rest);
  }

  /** Whether the Latin word goes on behind a mark: kube-proxy, pod.yaml, image:tag. */
  private boolean continuesLatin(int end) {
    return end + 1 < text.length
        && "-.:@_".indexOf(text[end]) >= 0
        && Letters.isLetterOrDigit(text[end + 1]);
  }

  private String text(int start, int end) {
    return String.valueOf(text, start, end - start);
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Letters.isLetterOrDigit(c);
  }
}
