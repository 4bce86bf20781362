package malmoi.text;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code ~~struck~~} or {@code ==highlighted==} text. */
final class Marked extends DelimitedNodeImpl {
  private final String tag;

  Marked(String tag, BasedSequence opening, BasedSequence closing) {
    super(opening, BasedSequence.NULL, closing);
    this.tag = tag;
  }

  /** The HTML element that it is. */
  String tag() {
    return tag;
  }
}
