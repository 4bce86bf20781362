package malmoi.export;

import java.util.List;
import malmoi.link.LinkedGlossary;
import malmoi.site.Content;
import malmoi.site.Exporter;
import malmoi.site.SiteFile;

/** The pictures and other files of notes as they are. */
public final class Attachments implements Exporter {

  @Override
  public List<SiteFile> export(LinkedGlossary glossary) {
    return glossary.files().stream()
        .map(file -> new SiteFile(file.path(), new Content.Copied(file.original())))
        .toList();
  }
}
