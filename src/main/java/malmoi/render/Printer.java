package malmoi.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.util.Optional;
import malmoi.report.Problems;
import malmoi.site.Content;
import malmoi.site.SiteFile;
import malmoi.site.Spool;

/** Prints records through templates. Threads may share it. */
final class Printer {
  private final TemplateEngine builtIn =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Printer.class.getClassLoader(), "malmoi.theme");

  private final OwnTemplates own;
  private final Optional<CompiledTemplates> compiled;
  private final Problems problems;
  private final Spool spool = new Spool();
  private final ThreadLocal<PageBytes> pages = ThreadLocal.withInitial(PageBytes::new);

  /**
   * A printer through a project's own templates and the built-in ones that they do not replace.
   * When they are wrong, or stop at a page, that is told and the built-in ones print it.
   */
  Printer(OwnTemplates own, Problems problems) {
    this.own = own;
    this.compiled = own.isEmpty() ? Optional.empty() : TemplateCompiler.compile(own, problems);
    this.problems = problems;
  }

  /** The file at {@code path} that {@code TEMPLATE.jte} makes of the page. */
  SiteFile print(String path, String template, Record page) {
    String name = template + ".jte";
    return new SiteFile(
        path,
        compiled
            .flatMap(templates -> print(templates, name, page))
            .orElseGet(() -> print(builtIn, name, page)));
  }

  private Optional<Content> print(CompiledTemplates templates, String name, Record page) {
    try {
      return Optional.of(print(templates.engine(), name, page));
    } catch (TemplateException e) {
      problems.tell(templates.stopped(e, name, own));
      return Optional.empty();
    }
  }

  private Content print(TemplateEngine engine, String name, Record page) {
    PageBytes bytes = pages.get();
    bytes.clear();
    engine.render(name, page, bytes);
    return spool.keep(bytes.array(), bytes.length());
  }
}
