package malmoi.link;

import malmoi.text.Sentences;

/**
 * A sentence that mentions a term; one that goes on for long is cut, so that a paragraph that lists
 * all terms costs no square.
 */
record Sentence(String before, String mention, String after) {
  private static final int REACH = 500;
  private static final String CUT = "…";

  /** The sentence of the text that holds the mention from {@code from} to {@code to}. */
  static Sentence around(String text, int from, int to) {
    int low = Math.max(0, from - REACH);
    int high = Math.min(text.length(), to + REACH);
    String near = text.substring(low, high);
    int start = Sentences.start(near, from - low);
    int end = Sentences.end(near, to - low);
    String before = near.substring(start, from - low);
    String after = near.substring(to - low, end);
    return new Sentence(
        start == 0 && low > 0 ? CUT + before.substring(before.indexOf(' ') + 1) : before,
        text.substring(from, to),
        end == near.length() && high < text.length() ? untilSpace(after) + CUT : after);
  }

  private static String untilSpace(String text) {
    int space = text.lastIndexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
