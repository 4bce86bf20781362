package malmoi.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The text of a stretch as flexmark gives it, which itself puts it together letter by letter. */
final class SourceText {

  private SourceText() {}

  static String of(BasedSequence stretch) {
    if (!(stretch instanceof SubSequence)) {
      return stretch.toString();
    }
    String whole = stretch.getBase().toString();
    String text = whole.substring(stretch.getStartOffset(), stretch.getEndOffset());
    // flexmark shows a replacement character instead
    return text.indexOf('\0') < 0 ? text : stretch.toString();
  }
}
