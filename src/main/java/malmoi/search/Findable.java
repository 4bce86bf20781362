package malmoi.search;

import java.util.List;
import java.util.stream.Collectors;
import malmoi.text.Bilingual;
import malmoi.text.Language;

/**
 * What a search can find: a term, a topic, or a note.
 *
 * @param kind 0, 1 or 2; of two that answer equally well the smaller one comes first
 * @param id names its page within the folder of a language: {@code ID.html}
 * @param names per language, the headword first
 * @param tags in the order given
 * @param sites the hosts of the sources that it cites, each once
 * @param more what else may be looked for and is not shown: titles of sources
 * @param passages per language, what it says
 */
record Findable(
    int kind,
    String id,
    Bilingual<List<String>> names,
    List<String> tags,
    List<String> sites,
    String more,
    Bilingual<List<Passage>> passages) {

  static final int NOTE = 2;

  /** What it says in the language, a line a paragraph; made anew each time. */
  String text(Language language) {
    return passages.in(language).stream()
        .map(Passage::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** How long its texts are, about. */
  int length() {
    return passages.ko().stream().mapToInt(Passage::length).sum()
        + passages.en().stream().mapToInt(Passage::length).sum();
  }
}
