package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;
import malmoi.clean.Untouchable.Address;
import malmoi.text.SourceWord;

/**
 * Makes links of bare addresses. One that has a line for itself, or one with a word like 출처 before
 * it, becomes a paragraph.
 */
final class Addresses {
  private static final int LONGEST_LABEL = 100;

  private Addresses() {}

  static List<Edit> in(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    int k = 0;
    for (Address address : typed.untouchable().addresses()) {
      while (typed.line(k).end() < address.end()) {
        k++;
      }
      Line line = typed.line(k);
      boolean alone = typed.kind(k) == Kind.TEXT && isAlone(typed.text(), line, address);
      if (alone && typed.kind(k - 1) == Kind.TEXT) {
        edits.add(Edit.insert(line.start(), typed.quote(line) + "\n"));
      }
      boolean below = alone && typed.isFollowedByText(k);
      boolean bare = typed.text().startsWith(BareAddress.WWW, address.start());
      edits.add(Edit.insert(address.start(), bare ? "<https://" : "<"));
      edits.add(Edit.insert(address.end(), below ? ">\n" + typed.quote(line) : ">"));
    }
    return edits;
  }

  private static boolean isAlone(String text, Line line, Address address) {
    boolean quoted = text.substring(line.start(), line.content()).indexOf('>') >= 0;
    int start = quoted ? line.content() : line.start();
    int before = address.start() - start;
    boolean follows =
        before == 0
            || before <= LONGEST_LABEL && SourceWord.is(text.substring(start, address.start()));
    return follows && Breaks.isOnlyBreaks(text.substring(address.end(), line.end()));
  }
}
