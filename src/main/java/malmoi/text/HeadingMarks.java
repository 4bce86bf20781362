package malmoi.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around the words of a heading to count, adorn or file them. */
final class HeadingMarks {
  private static final String EMOJI =
      "(?:[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u200D\\u20E3]|:[a-z0-9_+-]+:)";

  private static final Pattern KEYCAP = Pattern.compile("^[0-9#*]\\uFE0F?\\u20E3");

  /** {@code == 와 ===의 차이}, {@code => (화살표 함수)}: the signs are what the heading is about. */
  private static final String OF_OPERATOR =
      "(?!(?<=\\S{2}\\s)\\(|\\s*(?:(?:와|과|vs\\.?|VS)\\s|연산자|기호))";

  private static final Pattern ADORNMENT =
      Pattern.compile(
          "^(?:" + EMOJI + "|[-–—*•·▶►■□●○◆◇★☆※→|>=~:#]+\\s" + OF_OPERATOR + ")\\s*(?=\\S)");

  /** A number with its mark or a space behind it; {@code 2-3 트리} and {@code 3 way} have none. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[①-⓿❶-➓]\\s*"
              + "|\\d+(?:[-.]\\d+)*[.)](?:\\s+|(?=[가-힣A-Z]))"
              + "|(?:\\d+(?:\\.\\d+)+|\\d+(?:-\\d+)+(?!\\s*(?:-|트리|(?i:tree)))|0\\d)\\s+"
              + "|[(\\[<]\\d+(?:[-.]\\d+)*[)\\]>]\\s*"
              + "|(?:[IVX]+|[Ⅰ-ⅿ]+|[A-Za-z]|[가나다라마바사아자차카타파하])[.)]\\s+"
              + "|[Ⅰ-ⅿ]+\\s+|#\\d+\\s+"
              + "|\\[?(?:Q|질문|문제)\\s?(?:\\d++(?:-\\d++)*+\\s?[.:)\\]]?|[.:)\\]])\\s*"
              + "|\\[?(?:제?\\s?\\d+\\s?[장절강과편부]|\\d+\\s?(?:주차|일차|회차|단계|교시))\\]?[.:)_\\s]\\s*[-–:]?\\s*"
              + "|\\[?(?i:step|chapter|part|ch|lesson|section|unit|week|day|item|아이템)[.\\s-]?\\s*\\d+(?:-\\d+)*\\]?\\s*(?:[.:)\\]_-]|\\s)\\s*|\\d+\\s?계층\\s*:\\s*"
              + ")(?=.*[\\p{L}\\p{N}])");

  /** {@code [DB] 인덱스}, {@code (중요) 캐시}. */
  private static final Pattern FILED =
      Pattern.compile(
          "^(?:\\[[^\\[\\]]{1,20}\\]|【[^】]{1,20}】|\\((?:중요|필수|심화|기초|추가|보충|선택|번외)\\))\\s*(?=\\S)");

  private static final Pattern ADORNMENT_BEHIND = Pattern.compile("(?:\\s|" + EMOJI + ")+$");
  private static final Pattern COLON_BEHIND = Pattern.compile("\\s*[:：]$");

  /** Longer texts are no headings of one thing, and no pattern is tried on them. */
  static final int LONGEST = 200;

  private HeadingMarks() {}

  /** The heading's own words; never empty when there are any. */
  static String off(String heading) {
    String text = heading.strip();
    if (text.length() > LONGEST || areWords(text)) {
      return text;
    }
    text = text.replace('（', '(').replace('）', ')');
    for (String before = ""; !before.equals(text); ) {
      before = text;
      for (Pattern mark : new Pattern[] {KEYCAP, ADORNMENT, NUMBER, FILED}) {
        text = withoutFirst(mark, text);
      }
    }
    text = ADORNMENT_BEHIND.matcher(text).replaceFirst("");
    return COLON_BEHIND.matcher(text).replaceFirst("").strip();
  }

  /** Whether there are letters and spaces only, so that most patterns need not be tried. */
  static boolean areWords(String text) {
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c != ' ' && !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /** The heading without the number that it begins with. */
  static String numberOff(String heading) {
    return heading.length() > LONGEST ? heading : withoutFirst(NUMBER, heading.strip());
  }

  private static String withoutFirst(Pattern mark, String text) {
    Matcher matcher = mark.matcher(text);
    return matcher.find() ? text.substring(matcher.end()).strip() : text;
  }
}
