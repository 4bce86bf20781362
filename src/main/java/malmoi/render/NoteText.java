package malmoi.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import malmoi.clean.CleanNote;
import malmoi.link.LinkedNote;
import malmoi.link.Mention;
import malmoi.link.Target;
import malmoi.text.Markdown.Heading;
import malmoi.text.Markdown.Mark;
import malmoi.text.Markdown.Picture;
import malmoi.text.Markdown.Setting;

/** The text of one note as HTML. Threads may share it. */
final class NoteText {

  /**
   * Blocks from {@code start} to before {@code end}.
   *
   * @param topLevel of the headings of their highest level
   */
  record Stretch(int start, int end, int topLevel) {}

  private final CleanNote note;
  private final TextLinks to;
  private final UnaryOperator<String> titles;
  private final UnaryOperator<String> labels;
  private final List<Mark> marks;
  private final Map<Integer, String> links = new HashMap<>();
  private final Map<Integer, Picture> pictures = new HashMap<>();
  private final NavigableMap<Integer, Heading> headings = new TreeMap<>();

  /**
   * The text of a note.
   *
   * @param to where its links lead
   */
  NoteText(LinkedNote linked, TextLinks to) {
    this.note = linked.note();
    this.to = to;
    this.titles = to::titleOf;
    this.labels = to.catalog().labelsOf(note);
    this.marks = linked.mentions().stream().map(this::mark).toList();
    linked.targets().forEach(this::add);
    note.markdown().headings().forEach(heading -> headings.put(heading.start(), heading));
  }

  private void add(int start, Target target) {
    to.opening(target).ifPresent(opening -> links.put(start, opening));
    to.picture(target).ifPresent(picture -> pictures.put(start, picture));
  }

  CleanNote note() {
    return note;
  }

  /** The headings that begin from {@code start} to before {@code end}, in order. */
  Iterable<Heading> headings(int start, int end) {
    return headings.subMap(start, end).values();
  }

  /** The heading that begins at the offset; an entry that is a whole note may have none. */
  Optional<Heading> headingFrom(int offset) {
    return Optional.ofNullable(headings.get(offset));
  }

  /**
   * A stretch as block HTML.
   *
   * @param ids of its headings and anchors by the offset where they begin
   * @param scope sets its footnotes apart from those of the page's other stretches
   */
  Markup blocks(Stretch stretch, Map<Integer, String> ids, String scope) {
    Setting setting =
        new Setting(marks, links, pictures, stretch.topLevel, ids, scope, titles, labels);
    return new Markup(note.markdown().html(stretch.start, stretch.end, setting));
  }

  /** A heading as its author marked it. */
  Markup inline(Heading heading) {
    Setting setting =
        new Setting(List.of(), links, pictures, heading.level(), Map.of(), "", titles, labels);
    return new Markup(note.markdown().html(heading, setting));
  }

  /** What else a heading shows, as a paragraph; empty when it has no images. */
  Optional<Markup> images(Heading heading) {
    Setting setting =
        new Setting(List.of(), links, pictures, heading.level(), Map.of(), "", titles, labels);
    return Optional.of(note.markdown().imagesHtml(heading, setting))
        .filter(images -> !images.isEmpty())
        .map(images -> new Markup("<p>" + images + "</p>\n"));
  }

  private Mark mark(Mention mention) {
    return new Mark(mention.start(), mention.end(), to.toTerm(mention.term()), "</a>");
  }
}
