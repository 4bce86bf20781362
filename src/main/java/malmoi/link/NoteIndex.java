package malmoi.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;
import malmoi.text.Language;

/** Finds notes by what authors and programs call them. */
final class NoteIndex {
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:md|markdown|html?)$|/$");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)(?<=.)[._-](?:ko|kr|en)(?:[-_](?:kr|us|gb))?$");
  private static final Pattern OF_FOLDER = Pattern.compile("(?i)(?:^|/)(?:readme|_?index)$");

  /** A way to call a note. */
  private record Call(String stem, CleanNote note) {}

  private final Map<String, CleanNote> byPath = new HashMap<>();
  private final Map<String, List<Call>> byStem = new HashMap<>();
  private final Map<String, List<CleanNote>> byName = new HashMap<>();

  NoteIndex(List<CleanNote> notes) {
    for (CleanNote note : notes) {
      byPath.put(path(note), note);
      addStem(stem(path(note)), note);
    }
    notes.forEach(this::addCalls);
  }

  private void addCalls(CleanNote note) {
    String stem = stem(path(note));
    String plain = LANGUAGE.matcher(stem).replaceFirst("");
    Set<String> stems = new LinkedHashSet<>(List.of(plain));
    if (OF_FOLDER.matcher(plain).find()) {
      stems.add(Paths.folder(plain));
    }
    stems.remove(stem);
    stems.forEach(more -> addStem(more, note));
    Set<String> names = new HashSet<>();
    for (String name : List.of(stem, plain, note.note().name())) {
      names.add(key(Paths.name(name)));
    }
    names.forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(note));
  }

  private void addStem(String stem, CleanNote note) {
    byStem.computeIfAbsent(key(stem), key -> new ArrayList<>()).add(new Call(stem, note));
  }

  /** The note whose file has exactly this path. */
  Optional<CleanNote> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The note that is meant without its ending, by its folder or as a page of an older site; not one
   * whose ending differs in case.
   */
  Optional<CleanNote> meant(String path, Language language) {
    String stem = stem(path);
    List<Call> calls = byStem.getOrDefault(key(stem), List.of());
    return first(
        calls.stream()
            .filter(call -> call.stem.equals(stem) && !path(call.note).equalsIgnoreCase(path))
            .toList(),
        language);
  }

  /** The only note whose path differs in case. */
  Optional<CleanNote> inOtherCase(String path, Language language) {
    List<Call> calls = byStem.getOrDefault(key(stem(path)), List.of());
    long stems = calls.stream().map(Call::stem).distinct().count();
    return stems == 1 ? first(calls, language) : Optional.empty();
  }

  /**
   * The note that a name means anywhere among the notes, as in Obsidian: of several one of the
   * language, then the one that lies highest.
   *
   * @param name of a file, or the end of its path
   */
  Optional<CleanNote> named(String name, Language language) {
    String end = key(stem(name));
    return byName.getOrDefault(Paths.name(end), List.of()).stream()
        .filter(note -> end.indexOf('/') < 0 || ("/" + key(stem(path(note)))).endsWith("/" + end))
        .min(
            Comparator.comparing((CleanNote note) -> note.note().language() != language)
                .thenComparing(note -> path(note).split("/").length)
                .thenComparing(NoteIndex::path));
  }

  static String path(CleanNote note) {
    return note.note().file().path();
  }

  private static Optional<CleanNote> first(List<Call> calls, Language language) {
    return calls.stream()
        .map(Call::note)
        .filter(note -> note.note().language() == language)
        .findFirst()
        .or(() -> calls.stream().map(Call::note).findFirst());
  }

  private static String stem(String path) {
    return ENDING.matcher(path).replaceFirst("");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
