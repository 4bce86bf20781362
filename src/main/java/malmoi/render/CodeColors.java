package malmoi.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import malmoi.clean.CleanNote;
import malmoi.site.SiteFile;

/**
 * The colours of code: a script with the grammars of the languages that the notes have, and a
 * style. Pages without such code load neither; without JavaScript code is plain.
 */
final class CodeColors {
  private final Set<String> languages = new TreeSet<>();
  private final List<SiteFile> files;

  CodeColors(List<CleanNote> notes) {
    for (CleanNote note : notes) {
      languages.addAll(note.markdown().codeLanguages(0, note.markdown().length()));
    }
    this.files = languages.isEmpty() ? List.of() : files(new Grammars());
  }

  private List<SiteFile> files(Grammars grammars) {
    languages.removeIf(language -> !grammars.know(language));
    if (languages.isEmpty()) {
      return List.of();
    }
    String script = grammars.script(languages) + Theme.text("code.js");
    return List.of(
        Theme.asset("code.css"),
        new SiteFile("assets/code.js", script.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether a stretch of the note has code that can be coloured. */
  boolean concern(CleanNote note, int start, int end) {
    return note.markdown().codeLanguages(start, end).stream().anyMatch(languages::contains);
  }

  Stream<SiteFile> files() {
    return files.stream();
  }
}
