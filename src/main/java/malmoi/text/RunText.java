package malmoi.text;

import java.util.Arrays;
import java.util.BitSet;
import malmoi.text.Markdown.Run;

/** The text of a run while it is read. The arrays serve one run after another. */
final class RunText {
  private final String source;
  private final boolean placed;
  private char[] text = new char[256];
  private int[] offsets;
  private int length;
  private BitSet open = new BitSet();

  /**
   * No text yet.
   *
   * @param placed whether each character keeps its offset in the source, and whether it is open
   */
  RunText(String source, boolean placed) {
    this.source = source;
    this.placed = placed;
    this.offsets = new int[placed ? text.length : 0];
  }

  boolean isPlaced() {
    return placed;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Adds characters that stand in the source from an offset on. */
  void add(String characters, int offset, boolean isOpen) {
    int from = length;
    append(characters, 0, characters.length());
    place(from, length, offset - from, isOpen);
  }

  /** Adds a stretch of the source, backslash escapes off (CommonMark 0.31 §2.4). */
  void addUnescaped(int start, int end, boolean isOpen) {
    int from = length;
    append(source, start, end);
    int last = length;
    int backslash = backslash(from, last);
    place(from, backslash, start - from, isOpen);
    length = backslash;
    for (int at = backslash; at < last; at++) {
      if (text[at] == '\\' && at + 1 < last && isAsciiPunctuation(text[at + 1])) {
        at++;
      }
      text[length] = text[at];
      place(length, length + 1, start - from + at - length, isOpen);
      length++;
    }
  }

  private void append(String from, int start, int end) {
    int whole = length + end - start;
    if (whole > text.length) {
      text = Arrays.copyOf(text, Math.max(whole, 2 * length));
      offsets = Arrays.copyOf(offsets, placed ? text.length : 0);
    }
    from.getChars(start, end, text, length);
    length = whole;
  }

  private int backslash(int start, int end) {
    char[] characters = text;
    int at = start;
    while (at < end && characters[at] != '\\') {
      at++;
    }
    return at;
  }

  /** Says of characters that the source has them so much further on. */
  private void place(int start, int end, int further, boolean isOpen) {
    if (placed) {
      int[] places = offsets;
      for (int at = start; at < end; at++) {
        places[at] = at + further;
      }
      open.set(start, end, isOpen);
    }
  }

  /** The run that it is, which is whole. */
  Run run(boolean code) {
    Run run = new Run(toString(), Arrays.copyOf(offsets, length), open, code);
    open = new BitSet();
    return run;
  }

  void clear() {
    length = 0;
  }

  @Override
  public String toString() {
    return new String(text, 0, length);
  }

  private static boolean isAsciiPunctuation(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }
}
