package malmoi.report;

import java.util.Arrays;

/**
 * A text that an author wrote and where it lies, so that an offset in it can be told as a place.
 *
 * <p>The path is the one shown to people: from the project's folder, with {@code /}. Lines end in
 * {@code \n}.
 */
public final class TextFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /** Those that were asked for: all places of one line share its text. */
  private final String[] lineTexts;

  public TextFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.lineTexts = new String[lineStarts.length];
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The place of the text from {@code start} to {@code end}, cut at the end of its first line. */
  public Place place(int start, int end) {
    int line = lineAt(start);
    int lineStart = lineStarts[line - 1];
    String lineText = lineText(line);
    int column = Math.min(start - lineStart, lineText.length());
    int length = Math.max(0, Math.min(end - start, lineText.length() - column));
    return new Place(path, line, column + 1, length, lineText);
  }

  /** The file as a whole: a place without line and column. */
  public Place whole() {
    return Place.ofFile(path);
  }

  /** The line, from 1, that holds the offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The line's text without its end. */
  public String lineText(int line) {
    String known = lineTexts[line - 1];
    if (known == null) {
      int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
      known = text.substring(lineStarts[line - 1], end);
      lineTexts[line - 1] = known;
    }
    return known;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }
}
