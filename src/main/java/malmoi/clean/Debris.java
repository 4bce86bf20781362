package malmoi.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;
import malmoi.text.TextEdits;
import malmoi.text.TextEdits.Edited;

/**
 * Makes of what people type the Markdown that they mean: {@code <br/>} parts lines or paragraphs,
 * {@code -가상머신} is a list item, {@code 1) … 2) …} a list, {@code ##제목} a heading, and a bare
 * address a link. Nothing changes in code, and what is cleared already stays as it is.
 */
final class Debris {
  /** Each changes what the lines behind it are, and so is made alone; code comes first. */
  private static final List<Function<Typed, List<Edit>>> NOTATIONS =
      List.of(
          Templates::fenced,
          Obsidian::comments,
          Formulas::fenced,
          TemplateAddresses::plain,
          Attributes::removed,
          Templates::shown,
          Tabs::parted,
          Admonitions::quoted,
          Containers::quoted);

  private final Typed typed;
  private final Counts counts;
  private final Breaks breaks;
  private final Excess excess;
  private final RawHeadings rawHeadings;
  private final List<Edit> edits = new ArrayList<>();

  private Debris(String text) {
    this.typed = Typed.of(text);
    this.counts = new Counts(typed);
    this.breaks = new Breaks(typed, counts);
    this.excess = new Excess(typed);
    this.rawHeadings = new RawHeadings(typed);
  }

  static Edited clear(String text) {
    return new Debris(text).clear();
  }

  private Edited clear() {
    for (Function<Typed, List<Edit>> notation : NOTATIONS) {
      edits.addAll(notation.apply(typed));
      if (!edits.isEmpty()) {
        return apply();
      }
    }
    Optional<Edited> moved = InlineNotes.moved(typed);
    if (moved.isPresent()) {
      return moved.get();
    }
    for (int k = 0; k < typed.lines().size(); k++) {
      edits.addAll(editsOf(k));
    }
    edits.addAll(Addresses.in(typed));
    return apply();
  }

  private List<Edit> editsOf(int k) {
    Line line = typed.line(k);
    List<Edit> depth = line.kind() == Kind.CODE ? List.of() : excess.depthOf(line);
    if (!depth.isEmpty()) {
      return depth;
    }
    return switch (line.kind()) {
      case HEADING -> heading(k);
      case TEXT -> text(k);
      case BREAK -> List.of(new Edit(line.content(), line.end(), ""));
      case TABLE -> table(k);
      case HTML -> html(k);
      case BLANK, CODE -> List.of();
    };
  }

  private List<Edit> html(int k) {
    List<Edit> heading = rawHeadings.at(k);
    return heading.isEmpty() ? RawOpenings.opened(typed, k) : heading;
  }

  private List<Edit> heading(int k) {
    List<Edit> made = new ArrayList<>();
    made.addAll(GluedMarks.loosened(GluedMarks.HEADING, typed, typed.line(k)));
    made.addAll(breaks.inHeading(k));
    made.addAll(EmojiCodes.in(typed, typed.line(k)));
    return made;
  }

  /** A mark is loosened or shown alone, since what follows it is read otherwise then. */
  private List<Edit> text(int k) {
    List<Edit> hiding = RawOpenings.shown(typed, typed.line(k));
    if (!hiding.isEmpty()) {
      return hiding;
    }
    List<Edit> bullet = GluedMarks.loosened(GluedMarks.BULLET, typed, typed.line(k));
    if (!bullet.isEmpty()) {
      return bullet;
    }
    List<Edit> made = counts.partsOf(k);
    boolean isList = !made.isEmpty();
    List<Edit> number = GluedMarks.loosened(GluedMarks.NUMBER, typed, typed.line(k));
    if (!isList && !number.isEmpty()) {
      return number;
    }
    made.addAll(breaks.inText(k, isList));
    made.addAll(EmojiCodes.in(typed, typed.line(k)));
    made.addAll(Obsidian.blockId(typed, k));
    made.addAll(excess.lengthOf(k));
    made.addAll(RawOpenings.behindPicture(typed, k));
    return made;
  }

  /** A table needs a blank line between it and the text above. */
  private List<Edit> table(int k) {
    Line line = typed.line(k);
    List<Edit> made = new ArrayList<>();
    if (typed.kind(k - 1) == Kind.TEXT) {
      made.add(Edit.insert(line.start(), typed.quote(line) + "\n"));
    }
    made.addAll(EmojiCodes.in(typed, line));
    return made;
  }

  /** Makes the edits in the order of the text; where two meet, the later one gives way. */
  private Edited apply() {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    TextEdits made = new TextEdits(typed.text());
    int done = 0;
    for (Edit edit : edits) {
      int end = Math.max(done, edit.end());
      made.replace(Math.max(done, edit.start()), end, edit.with());
      done = end;
    }
    return made.apply();
  }
}
