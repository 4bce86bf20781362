package malmoi.search;

import java.util.List;
import malmoi.text.Bilingual;

/**
 * What a search can find: a term, a topic, or a note.
 *
 * @param kind 0, 1 or 2; of two that answer equally well the smaller one comes first
 * @param id names its page within the folder of a language: {@code ID.html}
 * @param names per language, the headword first
 * @param tags in the order given
 * @param sites the hosts of the sources that it cites, each once
 * @param texts per language, a paragraph a line; empty where it says nothing
 * @param more what else may be looked for and is not shown: titles of sources
 */
record Findable(
    int kind,
    String id,
    Bilingual<List<String>> names,
    List<String> tags,
    List<String> sites,
    Bilingual<String> texts,
    String more) {

  static final int NOTE = 2;
}
