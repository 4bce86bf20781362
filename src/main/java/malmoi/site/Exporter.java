package malmoi.site;

import java.util.List;
import malmoi.link.LinkedGlossary;

/** Turns the linked glossary into files of one format. */
public interface Exporter {
  List<SiteFile> export(LinkedGlossary glossary);
}
