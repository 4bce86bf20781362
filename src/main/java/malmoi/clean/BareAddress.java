package malmoi.clean;

import malmoi.text.Hangul;
import malmoi.text.Josa;

/** Reads an address of the web that stands in running text as such. */
final class BareAddress {
  /** GFM §6.9: such an address needs no scheme. */
  static final String WWW = "www.";

  private BareAddress() {}

  /** Where the address that begins at {@code start} ends; {@code start} when none begins there. */
  static int end(String text, int start, int limit) {
    boolean bare = text.startsWith(WWW, start);
    boolean begins =
        bare || text.startsWith("http://", start) || text.startsWith("https://", start);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (!begins
        || before < 128 && Character.isLetterOrDigit(before)
        || bare && "./@-_".indexOf(before) >= 0) {
      return start;
    }
    int schemeEnd = bare ? start + WWW.length() : text.indexOf("//", start) + 2;
    int end = schemeEnd;
    while (end < limit && isPart(text.charAt(end)) && !isJosa(text, end, limit)) {
      end++;
    }
    if (!isWholeLine(text, start, end)) {
      end = withoutPunctuation(text, start, end);
    }
    boolean whole = end > schemeEnd && (!bare || text.indexOf('.', schemeEnd) < end - 1);
    return whole && (!bare || text.indexOf('.', schemeEnd) > schemeEnd) ? end : start;
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 127 && "<>\"`|\\^{}".indexOf(c) < 0
        || Character.isLetterOrDigit(c) && c > 127;
  }

  /** Hangul directly behind a letter or digit, or a bare josa, is no part of an address. */
  private static boolean isJosa(String text, int at, int limit) {
    char before = text.charAt(at - 1);
    if (!Hangul.isHangul(text.charAt(at)) || Hangul.isHangul(before)) {
      return false;
    }
    int runEnd = at;
    while (runEnd < limit && Hangul.isSyllable(text.charAt(runEnd))) {
      runEnd++;
    }
    return Character.isLetterOrDigit(before)
        || before == ')'
        || "(_-=".indexOf(before) < 0 && Josa.isTail("", text.substring(at, runEnd));
  }

  private static boolean isWholeLine(String text, int start, int end) {
    return (start == 0 || text.charAt(start - 1) == '\n')
        && (end == text.length() || text.charAt(end) == '\n');
  }

  /** GFM §6.9: what ends a sentence, emphasis or parenthesis around an address is not its own. */
  private static int withoutPunctuation(String text, int start, int end) {
    int unopened = count(')', text, start, end) - count('(', text, start, end);
    int at = end;
    while (at > start) {
      char last = text.charAt(at - 1);
      if (last == ')' ? unopened-- <= 0 : ".,:;!?'*_~]".indexOf(last) < 0) {
        break;
      }
      at--;
    }
    return at;
  }

  private static int count(char c, String text, int start, int end) {
    int count = 0;
    for (int k = start; k < end; k++) {
      count += text.charAt(k) == c ? 1 : 0;
    }
    return count;
  }
}
