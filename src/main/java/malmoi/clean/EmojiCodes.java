package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Line;
import malmoi.text.Emoji;

/** Makes emoji of their codes: {@code :whale:} is 🐳, and {@code 10:30:20} stays a time. */
final class EmojiCodes {
  private static final Pattern CODE =
      Pattern.compile("(?<![A-Za-z0-9:]):([a-z0-9_+-]{1,40}):(?![A-Za-z0-9:])");

  private EmojiCodes() {}

  static List<Edit> in(Typed typed, Line line) {
    if (typed.count(':', line) < 2) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    Matcher code = typed.matcher(CODE, line);
    code.useTransparentBounds(true);
    while (code.find()) {
      int start = code.start();
      int end = code.end();
      if (!typed.untouchable().touches(start, end)) {
        Emoji.of(code.group(1)).ifPresent(emoji -> edits.add(new Edit(start, end, emoji)));
      }
    }
    return edits;
  }
}
