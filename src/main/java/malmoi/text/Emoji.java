package malmoi.text;

import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Emoji by the codes that GitHub gives them: {@code whale} is 🐳. */
public final class Emoji {
  private Emoji() {}

  /** The emoji of a code without its colons; empty for what is no code. */
  public static Optional<String> of(String code) {
    return Optional.ofNullable(Table.BY_CODE.get(code));
  }

  /** Read when the first code is looked up: most notes have none. */
  private static final class Table {
    static final Map<String, String> BY_CODE =
        EmojiReference.getEmojiList().stream()
            .filter(emoji -> emoji.shortcut != null && emoji.unicodeChars != null)
            .collect(
                Collectors.toUnmodifiableMap(
                    emoji -> emoji.shortcut, emoji -> characters(emoji.unicodeChars), (a, b) -> a));

    /** From {@code U+1F433} or {@code U+1F1F0 U+1F1F7}. */
    private static String characters(String points) {
      StringBuilder characters = new StringBuilder();
      for (String point : points.split(" ")) {
        characters.appendCodePoint(Integer.parseInt(point.substring(2), 16));
      }
      return characters.toString();
    }
  }
}
