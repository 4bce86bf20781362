package malmoi.report;

import malmoi.text.Width;

/** The line of a place with carets under it; a long line is cut around them. */
final class Excerpt {
  private static final int COLUMNS = 100;
  private static final int COLUMNS_BEFORE = 40;

  /** More units than this are never looked at on either side, however many take no column. */
  private static final int UNITS = 1000;

  private final String line;
  private final int start;
  private final int end;

  private Excerpt(Place place) {
    line = place.lineText();
    start = place.column() - 1;
    end = start + place.length();
  }

  /** Two lines, each with its end. */
  static String of(Place place) {
    return new Excerpt(place).print(Integer.toString(place.line()));
  }

  private String print(String number) {
    boolean fits = forward(0, COLUMNS) == line.length();
    int from = fits ? 0 : back(start, COLUMNS_BEFORE);
    int to = fits ? line.length() : Math.max(start, forward(from, COLUMNS));
    String left = (from > 0 ? "…" : "") + Visible.of(line.substring(from, start));
    String marked = Visible.of(line.substring(start, Math.min(end, to)));
    String right = Visible.of(line.substring(start + marked.length(), to));
    String more = to < line.length() ? "…" : "";
    String gutter = " ".repeat(number.length() + 2);
    String indent = " ".repeat(Width.of(left));
    String carets = "^".repeat(Math.max(1, Width.of(marked)));
    return "  %s | %s%s%s%s\n%s | %s%s\n"
        .formatted(number, left, marked, right, more, gutter, indent, carets);
  }

  /** The least offset from which no more than so many columns lead up to this one. */
  private int back(int offset, int columns) {
    int at = offset;
    int left = columns;
    while (at > 0 && offset - at < UNITS) {
      int before = line.offsetByCodePoints(at, -1);
      left -= width(before, at);
      if (left < 0) {
        break;
      }
      at = before;
    }
    return at;
  }

  /** The greatest offset that so many columns reach from this one. */
  private int forward(int offset, int columns) {
    int at = offset;
    int left = columns;
    while (at < line.length() && at - offset < UNITS) {
      int after = line.offsetByCodePoints(at, 1);
      left -= width(at, after);
      if (left < 0) {
        break;
      }
      at = after;
    }
    return at;
  }

  private int width(int from, int to) {
    return Width.of(Visible.of(line.substring(from, to)));
  }
}
