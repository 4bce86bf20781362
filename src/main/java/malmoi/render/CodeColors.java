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
  private final String grammars;

  CodeColors(List<CleanNote> notes) {
    for (CleanNote note : notes) {
      languages.addAll(note.markdown().codeLanguages(0, note.markdown().length()));
    }
    this.grammars = languages.isEmpty() ? "" : script(new Grammars());
  }

  private String script(Grammars known) {
    languages.removeIf(language -> !known.know(language));
    return languages.isEmpty() ? "" : known.script(languages);
  }

  /** Whether a stretch of the note has code that can be coloured. */
  boolean concern(CleanNote note, int start, int end) {
    return note.markdown().codeLanguages(start, end).stream().anyMatch(languages::contains);
  }

  Stream<SiteFile> files(Theme theme) {
    if (languages.isEmpty()) {
      return Stream.empty();
    }
    String script = grammars + theme.text("code.js");
    return Stream.of(
        theme.asset("code.css"),
        new SiteFile("assets/code.js", script.getBytes(StandardCharsets.UTF_8)));
  }
}
