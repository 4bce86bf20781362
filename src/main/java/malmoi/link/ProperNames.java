package malmoi.link;

import java.util.Locale;
import java.util.Set;

/** Names in title case that are part of longer ones, as Container in Open Container Initiative. */
final class ProperNames {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the this that these those in on at of for to by with from and or but if when while"
                  + " as each every all any some most no its our your their is are use using see"
                  + " both what how why where which one two many unlike like since because after"
                  + " before then so")
              .split(" "));

  private final char[] text;

  ProperNames(char[] text) {
    this.text = text;
  }

  /**
   * The capitalised word beside a Latin name in title case, with which it may make another proper
   * name: Open in Open Container; empty when there is none.
   */
  String neighbour(int start, int end) {
    if (!isTitleCase(start, end)) {
      return "";
    }
    String after = wordAfter(end);
    return after.isEmpty() ? wordBefore(start) : after;
  }

  private boolean isTitleCase(int start, int end) {
    return end - start > 1
        && Character.isUpperCase(text[start])
        && Character.isLowerCase(text[start + 1]);
  }

  private String wordAfter(int end) {
    int from = end;
    while (from < text.length && text[from] == ' ') {
      from++;
    }
    int to = from + 1;
    while (to < text.length && Letters.isSmall(text[to])) {
      to++;
    }
    return from > end && from < text.length ? capitalised(from, to) : "";
  }

  private String wordBefore(int start) {
    int to = start;
    while (to > 0 && text[to - 1] == ' ') {
      to--;
    }
    int from = to;
    while (from > 0 && Letters.isSmall(text[from - 1])) {
      from--;
    }
    return to < start && from > 0 ? capitalised(from - 1, to) : "";
  }

  /** The word when it has a capital and small letters, and is none of grammar's. */
  private String capitalised(int start, int end) {
    if (end - start < 2 || !Letters.isCapital(text[start])) {
      return "";
    }
    String word = String.valueOf(text, start, end - start);
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? "" : word;
  }
}
