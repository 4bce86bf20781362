package malmoi.render;

import java.util.Optional;
import malmoi.clean.CleanNote;
import malmoi.link.Target;
import malmoi.link.Target.ToAddress;
import malmoi.link.Target.ToFile;
import malmoi.link.Target.ToNote;
import malmoi.link.Target.ToTerm;
import malmoi.model.NotePage;
import malmoi.render.Catalog.Told;
import malmoi.text.Bilingual;
import malmoi.text.Html;
import malmoi.text.Language;
import malmoi.text.Markdown.Picture;

/**
 * Those of the site's pages. A text that is not translated stands on pages of both languages, so a
 * link to a place in a note leads to the language in which that place is.
 *
 * @param toPages from the page that shows the text to the pages of its language
 * @param whole whether the page shows the whole note
 */
record PageLinks(Catalog catalog, CleanNote note, String toPages, boolean whole)
    implements TextLinks {

  @Override
  public Optional<String> opening(Target target) {
    if (target instanceof ToTerm term) {
      return Optional.of(toTerm(term.id()));
    }
    if (target instanceof ToNote place) {
      return to(place).map(href -> a("", href));
    }
    if (target instanceof ToFile file) {
      return Optional.of(a("", toFile(file.path())));
    }
    return target instanceof ToAddress out
        ? Hrefs.safe(out.address()).map(address -> a(" rel=\"external noopener\"", address))
        : Optional.empty();
  }

  @Override
  public Optional<Picture> picture(Target target) {
    return target instanceof ToFile file && file.shown()
        ? Optional.of(new Picture(toFile(file.path()), catalog.file(file.path()).size()))
        : Optional.empty();
  }

  @Override
  public String toTerm(String id) {
    return catalog.opening(id, toPages);
  }

  private String toFile(String path) {
    return toPages + "../" + Hrefs.to(path);
  }

  private Optional<String> to(ToNote target) {
    CleanNote to = catalog.note(target.file());
    if (whole && to == note && !target.anchor().isEmpty()) {
      return Optional.of("#" + Ids.onNotePage(target.anchor()));
    }
    return catalog
        .notePage(to)
        .map(page -> toPage(page, to, target.anchor()))
        .or(
            () ->
                catalog.told(to).stream().findFirst().map(told -> toEntry(told, target.anchor())));
  }

  private String toPage(NotePage page, CleanNote to, String anchor) {
    String shown = isShown(to, page.notes()) ? anchor : "";
    return folder(to, page.notes(), shown) + Hrefs.toNote(page.path(), shown);
  }

  private String toEntry(Told told, String anchor) {
    CleanNote to = told.entry().note();
    var entries = told.term().senses().get(told.sense() - 1).entries();
    String id = isShown(to, entries) ? EntryTexts.id(told, anchor) : "";
    String fragment = id.isEmpty() ? "" : "#" + id;
    return folder(to, entries, id) + told.term().id() + ".html" + fragment;
  }

  /** Whether some page shows the note, and not only its translation. */
  private boolean isShown(CleanNote to, Bilingual<? extends Optional<?>> both) {
    return catalog.glossary().imprint().languages().contains(to.note().language()) || isAlone(both);
  }

  /** To the pages of the reader's language, or of the note's when only these have the place. */
  private String folder(CleanNote to, Bilingual<? extends Optional<?>> both, String anchor) {
    Language language = to.note().language();
    boolean anyPage = isAlone(both) || anchor.isEmpty() && language == note.note().language();
    boolean hasPages = catalog.glossary().imprint().languages().contains(language);
    return anyPage || !hasPages ? toPages : toPages + "../" + language.tag() + "/";
  }

  private static boolean isAlone(Bilingual<? extends Optional<?>> both) {
    return both.ko().isEmpty() || both.en().isEmpty();
  }

  static String a(String attributes, String href) {
    return "<a" + attributes + " href=\"" + Html.escape(href) + "\">";
  }
}
