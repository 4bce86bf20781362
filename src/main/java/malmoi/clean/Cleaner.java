package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import malmoi.clean.Lines.Line;
import malmoi.read.Note;
import malmoi.report.Problems;
import malmoi.text.Markdown;
import malmoi.text.OffsetMap;
import malmoi.text.TextEdits;
import malmoi.text.TextEdits.Edited;

/** Mends notes, each by itself: safe for use by several threads. */
public final class Cleaner {
  /** Clearing may uncover debris once or twice more: a list begins, and its lines are text. */
  private static final int MOST_PASSES = 4;

  private final Corrections corrections;

  public Cleaner(Corrections corrections) {
    this.corrections = corrections;
  }

  public CleanNote clean(Note note, Problems problems) {
    String original = note.file().text();
    int bodyStart = FrontMatter.end(original);
    FrontMatter frontMatter = FrontMatter.read(note, bodyStart, problems);
    Edited clear = clear(withoutFrontMatter(original, bodyStart));
    List<Correction> made = new ArrayList<>();
    Edited corrected = correct(note, clear, made);
    Markdown markdown = Markdown.parse(corrected.text());
    return new CleanNote(note, frontMatter, markdown, corrected.map(), made);
  }

  private static Edited withoutFrontMatter(String original, int bodyStart) {
    TextEdits edits = new TextEdits(original);
    if (bodyStart > 0) {
      edits.replace(0, bodyStart, "");
    }
    return edits.apply();
  }

  private static Edited clear(Edited text) {
    Edited clear = text;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      Edited next = Debris.clear(clear.text());
      if (next.text().equals(clear.text())) {
        break;
      }
      clear = new Edited(next.text(), next.map().after(clear.map()));
    }
    return clear;
  }

  private Edited correct(Note note, Edited clear, List<Correction> made) {
    Set<Rule> rules = corrections.holdingFor(note);
    if (rules.isEmpty()) {
      return clear;
    }
    String text = clear.text();
    List<Line> lines = Lines.of(text);
    Untouchable untouchable = Untouchable.in(text, lines);
    TextEdits edits = new TextEdits(text);
    int longer = 0;
    for (int at = 0; at < text.length(); at++) {
      Optional<Rule> found = corrections.at(text, at, rules);
      if (found.isEmpty()) {
        continue;
      }
      Rule rule = found.get();
      int end = at + rule.wrong().length();
      int authors = clear.map().original(at);
      if (!untouchable.touches(at, end) && rule.holdsFor(note, authors)) {
        edits.replace(at, end, rule.right());
        made.add(correction(note, rule, authors, clear.map(), at + longer, end));
        longer += rule.right().length() - rule.wrong().length();
        at = end - 1;
      }
    }
    Edited corrected = edits.apply();
    return new Edited(corrected.text(), corrected.map().after(clear.map()));
  }

  private static Correction correction(
      Note note, Rule rule, int authors, OffsetMap map, int offset, int end) {
    return new Correction(
        note.place(authors, map.originalEnd(end)),
        offset,
        rule.wrong(),
        rule.right(),
        rule.why(),
        rule.place());
  }
}
