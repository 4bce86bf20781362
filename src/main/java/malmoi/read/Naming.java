package malmoi.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.report.TextFile;
import malmoi.text.Language;
import malmoi.text.Prose;

/**
 * Gives each note its name and its language, by what the paths of all of them say and, where a path
 * says nothing, by the language that the note is written in. No two notes have the same of both.
 */
final class Naming {
  private final Map<String, TextFile> texts;
  private final List<Language> languages;
  private final Problems problems;
  private final Map<NoteName, Note> named = new HashMap<>();

  /**
   * Names for notes.
   *
   * @param texts by their paths within the notes
   * @param languages of the glossary, the first is the default
   */
  Naming(Map<String, TextFile> texts, List<Language> languages, Problems problems) {
    this.texts = texts;
    this.languages = languages;
    this.problems = problems;
  }

  /** The notes by their paths. */
  List<Note> notes() {
    Map<String, NoteName> names = names();
    Map<String, Note> notes = new TreeMap<>();
    names.forEach(
        (path, name) ->
            name.language().ifPresent(said -> notes.put(path, note(path, name.name(), said))));
    names.forEach(
        (path, name) ->
            notes.computeIfAbsent(path, unsaid -> note(path, name.name(), language(path, name))));
    return List.copyOf(notes.values());
  }

  /** What the paths say. A loose suffix is one when a translation stands beside it. */
  private Map<String, NoteName> names() {
    Map<String, String> stems = new TreeMap<>();
    texts.keySet().forEach(path -> stems.put(path, NoteName.stem(path)));
    Map<String, Integer> counts = new HashMap<>();
    stems.values().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    Map<String, NoteName> names = new TreeMap<>();
    stems.forEach((path, stem) -> names.put(path, NoteName.of(path, counts.get(stem) > 1)));
    return names;
  }

  /** The language of a note whose path names none. */
  private Language language(String path, NoteName name) {
    Language first = languages.get(0);
    if (languages.size() == 1 && isFree(name, first)) {
      return first;
    }
    Optional<Language> written = Prose.language(texts.get(path).text());
    return Stream.of(written.orElse(first), written.isPresent() ? first : first.other())
        .filter(language -> isFree(name, language))
        .findFirst()
        .orElse(written.orElse(first));
  }

  private boolean isFree(NoteName name, Language language) {
    return !named.containsKey(new NoteName(name.name(), Optional.of(language)));
  }

  /** A note whose name is taken is called by all of its path. */
  private Note note(String path, String name, Language language) {
    Note note = new Note(texts.get(path), name, language);
    Note other = named.putIfAbsent(new NoteName(name, Optional.of(language)), note);
    if (other == null) {
      return note;
    }
    String own = NoteName.longName(path);
    Note renamed = note(path, name.startsWith(own) ? name + "-2" : own, language);
    problems.tell(
        Problem.warning(
            note.file().whole(), "note.same-name", other.file().path(), renamed.name()));
    return renamed;
  }
}
