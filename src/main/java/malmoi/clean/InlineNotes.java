package malmoi.clean;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;
import malmoi.text.OffsetMap;
import malmoi.text.TextEdits.Edited;

/**
 * Makes footnotes of notes within a line, {@code 글^[덧붙이는 말]}, as Pandoc and Obsidian know them.
 * Their words move to the end of their section, and lead back to where they stood.
 */
final class InlineNotes {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?<![\\[\\\\])\\^\\[((?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]{0,200}\\]){1,1000}+)\\](?![+*?{$])");

  /** What stands in regular expressions, {@code ^[가-힣]+$}, are no words. */
  private static final Pattern WORDS = Pattern.compile(".*\\s.*|[^-]*[가-힣][^-]*");

  /** A name of footnotes as this class makes them. */
  private static final Pattern OWN_NAME = Pattern.compile("\\[\\^note-\\d+-*\\]");

  private final Typed typed;
  private final Set<String> taken;
  private final StringBuilder text = new StringBuilder();
  private final List<MatchResult> open = new ArrayList<>();
  private int[] origins = new int[64];
  private int count;

  private InlineNotes(Typed typed) {
    this.typed = typed;
    this.taken = OWN_NAME.matcher(typed.text()).results().map(MatchResult::group).collect(toSet());
  }

  /** The text with footnotes, if there are such notes in it. */
  static Optional<Edited> moved(Typed typed) {
    boolean any = typed.text().contains("^[") && typed.lines().stream().anyMatch(holds(typed));
    return any ? Optional.of(new InlineNotes(typed).moved()) : Optional.empty();
  }

  private static Predicate<Line> holds(Typed typed) {
    return line -> notes(typed, line).findAny().isPresent();
  }

  private static Stream<MatchResult> notes(Typed typed, Line line) {
    boolean words = line.kind() == Kind.TEXT || line.kind() == Kind.TABLE;
    return words && typed.has('^', line)
        ? typed
            .matcher(NOTE, line)
            .useTransparentBounds(true)
            .results()
            .filter(note -> WORDS.matcher(note.group(1)).matches())
            .filter(note -> !typed.untouchable().touches(note.start(), note.start() + 2))
        : Stream.empty();
  }

  private Edited moved() {
    int done = 0;
    for (Line line : typed.lines()) {
      if (line.kind() == Kind.HEADING) {
        copy(done, line.start());
        done = line.start();
        writeNotes(line.start());
      }
      for (MatchResult note : notes(typed, line).toList()) {
        copy(done, note.start());
        add(name(count + open.size() + 1), note.start());
        open.add(note);
        done = note.end();
      }
    }
    copy(done, typed.text().length());
    writeNotes(typed.text().length());
    return new Edited(text.toString(), new Origins(origins, text.length(), typed.text().length()));
  }

  private void writeNotes(int at) {
    for (MatchResult note : open) {
      add("\n\n" + name(++count) + ": ", at);
      copy(note.start(1), note.end(1));
    }
    if (!open.isEmpty()) {
      add("\n\n", at);
    }
    open.clear();
  }

  /** A name that the note does not use. */
  private String name(int number) {
    String name = "[^note-" + number + "]";
    while (taken.contains(name)) {
      name = name.replace("]", "-]");
    }
    return name;
  }

  private void copy(int from, int to) {
    for (int at = from; at < to; at++) {
      add(typed.text().substring(at, at + 1), at);
    }
  }

  private void add(String what, int origin) {
    if (text.length() + what.length() > origins.length) {
      origins = Arrays.copyOf(origins, 2 * (text.length() + what.length()));
    }
    Arrays.fill(origins, text.length(), text.length() + what.length(), origin);
    text.append(what);
  }

  /** Where each character comes from. */
  private record Origins(int[] origins, int size, int length) implements OffsetMap {
    @Override
    public int original(int offset) {
      return offset < size ? origins[offset] : length;
    }

    @Override
    public int originalEnd(int offset) {
      return offset == 0 ? 0 : Math.min(length, origins[offset - 1] + 1);
    }
  }
}
