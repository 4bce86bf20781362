package malmoi.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import malmoi.read.Note;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.Characters;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Loss;
import malmoi.text.OffsetMap;
import malmoi.text.Sorted;
import malmoi.text.TextEdits;
import malmoi.text.TextEdits.Edited;
import malmoi.text.Trust;

/** Mends notes, each by itself: safe for use by several threads. */
public final class Cleaner {
  /** Each notation takes a pass, and clearing and correcting may uncover more of both. */
  private static final int MOST_PASSES = 16;

  private final Corrections corrections;
  private final Trust trust;

  /**
   * @param trust how much of raw HTML the notes may show
   */
  public Cleaner(Corrections corrections, Trust trust) {
    this.corrections = corrections;
    this.trust = trust;
  }

  public CleanNote clean(Note note, Problems problems) {
    Optional<FrontMatterBlock> block = FrontMatterBlock.in(note.file().text());
    FrontMatter frontMatter = FrontMatterReader.read(note, block, problems);
    List<Correction> made = new ArrayList<>();
    Edited clean = mend(note, block.map(FrontMatterBlock::end).orElse(0), made);
    Markdown markdown = Markdown.parse(clean.text(), trust);
    CleanNote cleaned =
        new CleanNote(note, frontMatter, markdown, clean.map(), located(made, clean));
    tellLosses(cleaned, problems);
    tellTemplates(note, problems);
    return cleaned;
  }

  /** Tells once of each kind of raw HTML that no page shows, at its first place. */
  private static void tellLosses(CleanNote note, Problems problems) {
    Map<String, List<Loss>> losses =
        note.markdown().losses().stream()
            .collect(Collectors.groupingBy(Loss::what, LinkedHashMap::new, Collectors.toList()));
    losses.forEach(
        (what, places) -> {
          Place first = note.place(places.get(0).start(), places.get(0).end());
          String count = String.valueOf(places.size());
          problems.tell(Problem.warning(first, "html.lost", what, count));
        });
  }

  /** Tells once of each tag of templates with which something is missing. */
  private static void tellTemplates(Note note, Problems problems) {
    String text = note.file().text();
    if (TemplateTags.mayBeIn(text)) {
      Templates.lost(Typed.of(text))
          .forEach(
              (name, lines) -> {
                Place first = note.place(lines.get(0).content(), lines.get(0).end());
                String count = String.valueOf(lines.size());
                problems.tell(Problem.advice(first, "template.lost", name, count));
              });
    }
  }

  /**
   * The note's text mended until nothing is left to mend.
   *
   * @param start where it begins behind front matter
   * @param made gets the corrections, with offsets of the author's text
   */
  private Edited mend(Note note, int start, List<Correction> made) {
    Set<Rule> rules = corrections.holdingFor(note);
    Edited clean = from(start, note.file().text());
    String before = "";
    for (int pass = 0; pass < MOST_PASSES && !clean.text().equals(before); pass++) {
      before = clean.text();
      clean = then(clean, Characters.plain(clean.text()));
      clean = then(clean, Debris.clear(clean.text()));
      if (!rules.isEmpty()) {
        clean = correct(note, clean, rules, made);
      }
    }
    return withoutLookOfFrontMatter(clean);
  }

  private static Edited from(int start, String original) {
    TextEdits edits = new TextEdits(original);
    if (start > 0) {
      edits.replace(0, start, "");
    }
    return edits.apply();
  }

  /** What was behind front matter must not be taken for it when the text is read again. */
  private static Edited withoutLookOfFrontMatter(Edited clean) {
    TextEdits edits = new TextEdits(clean.text());
    if (FrontMatterBlock.end(clean.text()) > 0) {
      edits.replace(0, 0, "\n");
    }
    return then(clean, edits.apply());
  }

  private static Edited then(Edited first, Edited next) {
    boolean same = next.text().equals(first.text());
    return same ? first : new Edited(next.text(), next.map().after(first.map()));
  }

  private Edited correct(Note note, Edited clear, Set<Rule> rules, List<Correction> made) {
    String text = clear.text();
    Untouchable untouchable = Typed.of(text).untouchable();
    TextEdits edits = new TextEdits(text);
    for (int at = 0; at < text.length(); at++) {
      int start = at;
      Optional<Rule> found =
          corrections.at(
              text,
              start,
              rule -> rules.contains(rule) && rule.holdsFor(note, clear.map().original(start)));
      int end = start + found.map(rule -> rule.wrong().length()).orElse(0);
      if (found.isPresent() && !untouchable.touches(start, end)) {
        edits.replace(start, end, found.get().right());
        made.add(correction(note, clear.map(), start, end, found.get()));
        at = end - 1;
      }
    }
    return then(clear, edits.apply());
  }

  private static Correction correction(Note note, OffsetMap map, int start, int end, Rule rule) {
    int authors = map.original(start);
    Place place = note.place(authors, map.originalEnd(end));
    return new Correction(place, authors, rule.wrong(), rule.right(), rule.why(), rule.place());
  }

  /** The corrections with the author's offsets made into those of the cleaned text. */
  private static List<Correction> located(List<Correction> made, Edited clean) {
    return made.stream()
        .sorted(Comparator.comparingInt(Correction::offset))
        .map(correction -> correction.at(offset(correction, clean)))
        .toList();
  }

  /** The first place of the mended words that comes from the author's offset or from behind it. */
  private static int offset(Correction correction, Edited clean) {
    int first =
        Sorted.countBefore(
            clean.text().length(), at -> clean.map().original(at) < correction.offset());
    int exact = clean.text().indexOf(correction.after(), first);
    return exact < 0 ? first : exact;
  }
}
