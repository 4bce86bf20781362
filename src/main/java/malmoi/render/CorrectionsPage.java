package malmoi.render;

import java.util.List;
import java.util.Optional;

/** The ledger of all corrections. */
public record CorrectionsPage(Frame frame, String count, List<Sheaf> notes) {

  /** The corrections of one note. */
  public record Sheaf(String file, List<Row> rows) {}

  /**
   * One correction, its author's line quoted.
   *
   * @param lang of the note, or null when it is the page's
   * @param lineBefore the line up to the corrected words
   * @param place the file and line
   * @param source the line in the repository
   * @param entry the page that shows the corrected words
   */
  public record Row(
      int number,
      String lang,
      String before,
      String after,
      Optional<Words> why,
      String lineBefore,
      String lineAfter,
      String place,
      Optional<String> source,
      Optional<Link> entry) {}
}
