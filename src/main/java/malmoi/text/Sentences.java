package malmoi.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of running text, Korean or English. */
public final class Sentences {
  /** A mark that ends a sentence, with the quotes and brackets it closes, before a space. */
  private static final Pattern END =
      Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|vs|cf|etc|Dr|Mr|Ms|No|ver))[.!?…。]+[\"'”’)\\]]*(?=\\s|$)");

  private Sentences() {}

  /** Where the sentence that holds the index begins. */
  public static int start(String text, int index) {
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find() && end.end() <= index) {
      start = end.end();
    }
    while (start < index && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the sentence that holds the index ends. */
  public static int end(String text, int index) {
    Matcher end = END.matcher(text);
    return end.find(Math.min(index, text.length())) ? end.end() : text.length();
  }
}
