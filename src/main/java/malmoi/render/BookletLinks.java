package malmoi.render;

import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.link.CopiedFile;
import malmoi.link.Target;
import malmoi.link.Target.ToAddress;
import malmoi.link.Target.ToFile;
import malmoi.link.Target.ToNote;
import malmoi.link.Target.ToTerm;
import malmoi.render.Catalog.Told;
import malmoi.text.Html;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Picture;
import malmoi.text.WebAddress;

/**
 * Those of a booklet: they lead to its own entries, or out to the web. What is neither, as a file
 * of a site that is published nowhere, stays words.
 */
record BookletLinks(Booklets booklet, Catalog catalog, CleanNote note) implements TextLinks {

  @Override
  public Optional<String> opening(Target target) {
    if (target instanceof ToTerm term) {
      return Optional.of(toTerm(term.id()));
    }
    if (target instanceof ToNote place) {
      return to(place);
    }
    if (target instanceof ToFile file) {
      return booklet.published(file.path()).map(BookletLinks::out);
    }
    return target instanceof ToAddress out
        ? Hrefs.safe(out.address()).map(BookletLinks::out)
        : Optional.empty();
  }

  @Override
  public Optional<Picture> picture(Target target) {
    if (target instanceof ToFile shown && shown.shown()) {
      CopiedFile file = catalog.file(shown.path());
      return Optional.of(new Picture(booklet.picture(file), file.size()));
    }
    return Optional.empty();
  }

  @Override
  public String toTerm(String id) {
    return within(booklet.id(id));
  }

  /** Marked where it says the address already, so that this is not printed twice. */
  @Override
  public String titleOf(String address) {
    String title = catalog.titleOf(address);
    return title.equals(Html.escape(WebAddress.shown(address)))
        ? "<span class=\"bare\">" + title + "</span>"
        : title;
  }

  /** To the entry that holds the place, else to the note's page where it is published. */
  private Optional<String> to(ToNote target) {
    CleanNote to = catalog.note(target.file());
    return told(to, target.anchor())
        .map(told -> within(booklet.id(told, target.anchor())))
        .or(() -> catalog.notePage(to).flatMap(booklet::published).map(BookletLinks::out));
  }

  private Optional<Told> told(CleanNote to, String anchor) {
    if (anchor.isEmpty()) {
      boolean alone = catalog.notePage(to).isEmpty();
      return catalog.told(to).stream().filter(told -> alone).findFirst();
    }
    return offset(to.markdown(), anchor).flatMap(offset -> catalog.toldAround(to, offset));
  }

  private static Optional<Integer> offset(Markdown text, String anchor) {
    return text.headings().stream()
        .filter(heading -> heading.anchor().equals(anchor))
        .map(Markdown.Heading::start)
        .findFirst()
        .or(
            () ->
                text.anchors().stream()
                    .filter(one -> one.id().equals(anchor))
                    .map(Markdown.Anchor::start)
                    .findFirst());
  }

  private static String within(String id) {
    return "<a class=\"term\" href=\"#" + Html.escape(id) + "\">";
  }

  private static String out(String address) {
    return "<a rel=\"external noopener\" data-address=\""
        + Html.escape(WebAddress.shown(address))
        + "\" href=\""
        + Html.escape(address)
        + "\">";
  }
}
