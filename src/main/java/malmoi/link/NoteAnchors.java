package malmoi.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import malmoi.clean.CleanNote;
import malmoi.text.Markdown.Anchor;
import malmoi.text.Markdown.Heading;

/** Finds the places in notes that anchors of links mean. Threads may share it. */
final class NoteAnchors {
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final String OF_GITHUB = "user-content-";

  /** The anchors of one note by what links may say, exactly and loosely. */
  private record Places(Map<String, String> exact, Map<String, String> loose) {}

  private final Map<String, Places> places = new ConcurrentHashMap<>();

  /**
   * The anchor of a heading, or the id of an {@code <a name>}. A heading answers to its words too,
   * however these are turned into an anchor, and holds the blocks that Obsidian names {@code
   * ^block}.
   */
  Optional<String> find(CleanNote note, String anchor) {
    Places known = places.computeIfAbsent(NoteIndex.path(note), path -> read(note));
    String last = anchor.substring(anchor.lastIndexOf('#') + 1);
    String name = last.startsWith(OF_GITHUB) ? last.substring(OF_GITHUB.length()) : last;
    return Optional.ofNullable(known.exact.get(name))
        .or(() -> Optional.ofNullable(known.exact.get(name.toLowerCase(Locale.ROOT))))
        .or(() -> note.heading(name).map(Heading::anchor))
        .or(() -> Optional.ofNullable(known.loose.get(words(name))))
        .filter(found -> !found.isEmpty());
  }

  /** Whether the anchor names a block of Obsidian, which leads to its note. */
  static boolean isBlock(String anchor) {
    return anchor.startsWith("^");
  }

  private static Places read(CleanNote note) {
    Places read = new Places(new HashMap<>(), new HashMap<>());
    for (Heading heading : note.markdown().headings()) {
      read.exact.putIfAbsent(heading.anchor(), heading.anchor());
      read.loose.putIfAbsent(words(heading.text()), heading.anchor());
    }
    for (Heading heading : note.markdown().headings()) {
      read.exact.putIfAbsent(heading.text(), heading.anchor());
      if (!heading.id().isEmpty()) {
        read.exact.putIfAbsent(heading.id(), heading.anchor());
      }
    }
    for (Anchor anchor : note.markdown().anchors()) {
      read.exact.putIfAbsent(anchor.name(), anchorOf(note, anchor));
      read.loose.putIfAbsent(words(anchor.name()), anchorOf(note, anchor));
    }
    read.loose.remove("");
    return read;
  }

  /** One within a heading is the heading's. */
  private static String anchorOf(CleanNote note, Anchor anchor) {
    return note.markdown().headingAt(anchor.start()).map(Heading::anchor).orElse(anchor.id());
  }

  private static String words(String text) {
    return NOT_IN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
