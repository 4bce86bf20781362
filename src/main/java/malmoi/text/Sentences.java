package malmoi.text;

import java.util.List;

/** Sentences of running text, Korean or English. */
public final class Sentences {
  private static final String CLOSES = "\"'”’)]";
  private static final List<String> ABBREVIATIONS = List.of("e.g", "i.e", "vs", "cf", "etc", "No");

  private Sentences() {}

  /** Where the sentence that holds the index begins. */
  public static int start(String text, int index) {
    int start = 0;
    for (int at = index - 1; at >= 0 && start == 0; at--) {
      int behind = isEnd(text.charAt(at)) ? behindEnd(text, at) : -1;
      start = behind > 0 && behind <= index ? behind : 0;
    }
    while (start < index && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the sentence that holds the index ends. */
  public static int end(String text, int index) {
    for (int at = index; at < text.length(); at++) {
      int behind = isEnd(text.charAt(at)) ? behindEnd(text, at) : -1;
      if (behind > 0) {
        return behind;
      }
    }
    return text.length();
  }

  /** Behind the mark that ends a sentence and what it closes; -1 when it ends none. */
  private static int behindEnd(String text, int mark) {
    int end = mark + 1;
    while (end < text.length()
        && (isEnd(text.charAt(end)) || CLOSES.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean last = end == text.length() || Character.isWhitespace(text.charAt(end));
    return last && !isAbbreviation(text, mark) ? end : -1;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
  }

  private static boolean isAbbreviation(String text, int mark) {
    if (text.charAt(mark) == '.') {
      for (String word : ABBREVIATIONS) {
        int start = mark - word.length();
        if (text.startsWith(word, start)
            && (start == 0 || !Character.isLetter(text.charAt(start - 1)))) {
          return true;
        }
      }
    }
    return false;
  }
}
