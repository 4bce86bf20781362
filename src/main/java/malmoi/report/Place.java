package malmoi.report;

/**
 * Where something stands in an author's file.
 *
 * @param file path from the project's folder, with {@code /}
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in UTF-16 units, as editors jump to it; 0 when the whole file is meant
 * @param length in UTF-16 units, within the line
 * @param lineText the line without its end
 */
public record Place(String file, int line, int column, int length, String lineText)
    implements Comparable<Place> {

  public static Place ofFile(String file) {
    return new Place(file, 0, 0, 0, "");
  }

  public boolean isWholeFile() {
    return line == 0;
  }

  /** By file, then from the file's beginning to its end. */
  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
