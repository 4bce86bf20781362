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
import malmoi.text.Html;
import malmoi.text.Markdown.Heading;
import malmoi.text.Markdown.Mark;
import malmoi.text.Markdown.Setting;

/** The text of one note as HTML. Threads may share it. */
final class NoteText {

  /**
   * Blocks from {@code start} to before {@code end}.
   *
   * @param topLevel of the headings of their highest level
   */
  record Stretch(int start, int end, int topLevel) {}

  /**
   * Where links lead from.
   *
   * @param toPages from the page that shows the text to the pages of its language
   * @param anchors gives the link to a heading of the note by its anchor
   * @param titles gives the HTML shown for an address of the web
   * @param labels gives the words of the interface in the note's language
   */
  record From(
      String toPages,
      UnaryOperator<String> anchors,
      UnaryOperator<String> titles,
      UnaryOperator<String> labels) {}

  private final CleanNote note;
  private final From from;
  private final List<Mark> marks;
  private final Map<Integer, String> links = new HashMap<>();
  private final NavigableMap<Integer, Heading> headings = new TreeMap<>();

  NoteText(LinkedNote linked, From from) {
    this.note = linked.note();
    this.from = from;
    this.marks = linked.mentions().stream().map(this::mark).toList();
    linked
        .targets()
        .forEach((start, target) -> opening(target).ifPresent(a -> links.put(start, a)));
    note.markdown().headings().forEach(heading -> headings.put(heading.start(), heading));
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
   * @param ids of its headings by the offset where they begin
   * @param scope sets its footnotes apart from those of the page's other stretches
   */
  Markup blocks(Stretch stretch, Map<Integer, String> ids, String scope) {
    Setting setting =
        new Setting(marks, links, Map.of(), stretch.topLevel, ids, scope, from.titles, from.labels);
    return new Markup(note.markdown().html(stretch.start, stretch.end, setting));
  }

  /** A heading as its author marked it. */
  Markup inline(Heading heading) {
    Setting setting =
        new Setting(
            List.of(), links, Map.of(), heading.level(), Map.of(), "", from.titles, from.labels);
    return new Markup(note.markdown().html(heading, setting));
  }

  private Mark mark(Mention mention) {
    return new Mark(mention.start(), mention.end(), toTerm(mention.term()), "</a>");
  }

  private Optional<String> opening(Target target) {
    if (target instanceof Target.ToTerm term) {
      return Optional.of(toTerm(term.id()));
    }
    if (target instanceof Target.ToNote page) {
      return Optional.of(a("", from.toPages + Hrefs.toNote(page.path(), page.anchor())));
    }
    if (target instanceof Target.ToAddress out) {
      return Hrefs.safe(out.address()).map(this::toAddress);
    }
    return Optional.empty();
  }

  private String toTerm(String id) {
    return a(" class=\"term\" data-term=\"" + id + "\"", from.toPages + id + ".html");
  }

  private String toAddress(String address) {
    if (address.startsWith("#")) {
      return a("", from.anchors.apply(address.substring(1)));
    }
    return a(Hrefs.isExternal(address) ? " rel=\"external noopener\"" : "", address);
  }

  private static String a(String attributes, String href) {
    return "<a" + attributes + " href=\"" + Html.escape(href) + "\">";
  }
}
