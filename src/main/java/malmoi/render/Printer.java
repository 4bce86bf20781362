package malmoi.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import malmoi.site.SiteFile;

/** Prints records through the precompiled templates. Threads may share it. */
final class Printer {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Printer.class.getClassLoader(), "malmoi.theme");

  /** The file at {@code path} that {@code TEMPLATE.jte} makes of the page. */
  SiteFile print(String path, String template, Record page) {
    PageBytes output = new PageBytes();
    engine.render(template + ".jte", page, output);
    return new SiteFile(path, output.toByteArray());
  }
}
