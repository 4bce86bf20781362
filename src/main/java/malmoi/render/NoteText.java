package malmoi.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.link.LinkedNote;
import malmoi.link.Target;
import malmoi.model.NotePage;
import malmoi.text.Html;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Mark;
import malmoi.text.Markdown.Setting;

/** The text of one note as HTML, its links leading from pages of one folder. */
final class NoteText {
  private final Markdown markdown;
  private final String toPages;
  private final String toSelf;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, String> links = new HashMap<>();

  /** For term pages, where a link to a heading of the note leads to the note's own page. */
  static NoteText onTermPages(LinkedNote note, Optional<NotePage> page) {
    return new NoteText(note, "", page.map(own -> "notes/" + own.path() + ".html").orElse(""));
  }

  static NoteText onNotePage(LinkedNote note, String toPages) {
    return new NoteText(note, toPages, "");
  }

  private NoteText(LinkedNote note, String toPages, String toSelf) {
    this.markdown = note.note().markdown();
    this.toPages = toPages;
    this.toSelf = Hrefs.to(toSelf);
    note.mentions()
        .forEach(
            mention ->
                marks.add(
                    new Mark(mention.start(), mention.end(), toTerm(mention.term()), "</a>")));
    note.targets().forEach((start, target) -> opening(target).ifPresent(a -> links.put(start, a)));
  }

  /**
   * A stretch as block HTML.
   *
   * @param scope sets its footnotes apart from those of the page's other stretches
   */
  Markup blocks(Stretch stretch, Map<Integer, String> anchors, String scope) {
    Setting setting = new Setting(marks, links, stretch.topLevel(), anchors, scope);
    return new Markup(markdown.html(stretch.start(), stretch.end(), setting));
  }

  /** A heading as its author marked it. */
  Markup heading(Markdown.Heading heading) {
    return new Markup(markdown.html(heading, new Setting(List.of(), links, 2, Map.of(), "")));
  }

  /**
   * Blocks from {@code start} to before {@code end}.
   *
   * @param topLevel of the headings of their highest level
   */
  record Stretch(int start, int end, int topLevel) {}

  private Optional<String> opening(Target target) {
    if (target instanceof Target.ToTerm term) {
      return Optional.of(toTerm(term.id()));
    }
    if (target instanceof Target.ToNote note) {
      String anchor = note.anchor().isEmpty() ? "" : "#" + note.anchor();
      return Optional.of(a("", toPages + Hrefs.to("notes/" + note.path() + ".html") + anchor));
    }
    if (target instanceof Target.ToAddress out) {
      return Hrefs.safe(out.address()).map(this::toAddress);
    }
    return Optional.empty();
  }

  private String toTerm(String id) {
    return a(" class=\"term\" data-term=\"" + id + "\"", toPages + id + ".html");
  }

  private String toAddress(String address) {
    if (address.startsWith("#")) {
      return a("", toSelf + address);
    }
    return a(Hrefs.isExternal(address) ? " rel=\"external noopener\"" : "", address);
  }

  private static String a(String attributes, String href) {
    return "<a" + attributes + " href=\"" + Html.escape(href) + "\">";
  }
}
