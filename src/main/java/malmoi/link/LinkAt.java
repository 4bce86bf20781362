package malmoi.link;

import malmoi.clean.CleanNote;
import malmoi.report.Place;
import malmoi.text.Language;
import malmoi.text.Markdown.Link;

/**
 * A link where it stands.
 *
 * @param dead takes it when it leads nowhere
 */
record LinkAt(Link link, CleanNote note, DeadLinks dead) {

  String target() {
    return link.target();
  }

  String file() {
    return NoteIndex.path(note);
  }

  Language language() {
    return note.note().language();
  }

  boolean isImage() {
    return link.form() == Link.Form.IMAGE || link.form() == Link.Form.WIKI_IMAGE;
  }

  Place place() {
    return note.place(link.start(), link.end());
  }
}
