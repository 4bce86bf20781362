package malmoi.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A parenthesis that is opened and never closed in its paragraph, or closed and never opened. */
final class Parentheses {
  /** What counts or smiles and closes nothing: {@code 1)}, {@code 가)}, {@code :)}. */
  private static final Pattern MARK =
      Pattern.compile("(?:^|.*[\\s,])(?:\\d{1,2}|[가-힣a-zA-Z])|.*[:;=^][-o']?", Pattern.DOTALL);

  private static final int LONGEST_MARK = 4;

  private Parentheses() {}

  static List<Slip> in(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> alone = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean opens = c == '(' && !(at > 0 && ":;=".indexOf(text.charAt(at - 1)) >= 0);
      if (opens) {
        open.push(at);
      } else if (c == ')' && !open.isEmpty()) {
        open.pop();
      } else if (c == ')' && !isMark(text, at)) {
        alone.add(at);
      }
    }
    open.descendingIterator().forEachRemaining(alone::add);
    return alone.stream().map(at -> new Slip(at, at + 1, Optional.empty())).toList();
  }

  private static boolean isMark(String text, int at) {
    return MARK.matcher(text).region(Math.max(0, at - LONGEST_MARK), at).matches();
  }
}
