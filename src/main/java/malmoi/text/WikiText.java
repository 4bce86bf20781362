package malmoi.text;

import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of {@code [[target|words]]} and {@code ![[target|words|300x200]]}, as Obsidian writes
 * them. In a table the bar is {@code \|}.
 *
 * @param target a name or path, decoded, with its {@code #heading}
 * @param words what its author wants shown, or else the target
 * @param size that an image shall have, {@code 300} or {@code 300x200}, or empty
 */
record WikiText(String target, BasedSequence words, String size) {
  private static final Pattern SIZE = Pattern.compile("(?:^|.*\\|)(\\d{1,5}(?:x\\d{1,5})?)");
  private static final Pattern BEFORE_HEADING = Pattern.compile("(?<=\\S)#(?=\\S)");

  static WikiText of(WikiNode node) {
    BasedSequence inner = node.getChars();
    inner = inner.subSequence(inner.indexOf("[[") + 2, inner.length() - 2);
    int bar = inner.indexOf('|');
    if (bar < 0) {
      return new WikiText(inner.unescape().strip(), inner.trim(), "");
    }
    BasedSequence target = withoutEscape(inner.subSequence(0, bar)).trim();
    BasedSequence words = inner.subSequence(bar + 1);
    Matcher size = SIZE.matcher(words);
    boolean sized = node instanceof WikiImage && size.matches();
    if (sized) {
      words = withoutEscape(words.subSequence(0, Math.max(0, size.start(1) - 1)));
    }
    words = words.isBlank() ? target : words.trim();
    return new WikiText(target.unescape(), words, sized ? size.group(1) : "");
  }

  /** The words for a page: a note's heading stands apart from the note. */
  String shown() {
    String plain = words.unescape();
    return plain.equals(target)
        ? BEFORE_HEADING
            .matcher(plain.startsWith("#") ? plain.substring(1) : plain)
            .replaceAll(" > ")
        : plain;
  }

  private static BasedSequence withoutEscape(BasedSequence beforeBar) {
    return beforeBar.endsWith("\\") ? beforeBar.subSequence(0, beforeBar.length() - 1) : beforeBar;
  }
}
