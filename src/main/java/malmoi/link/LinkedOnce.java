package malmoi.link;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import malmoi.text.Markdown.Link;
import malmoi.text.Passages;

/** Which terms a text that is no note links, and where: those of links that it had count too. */
final class LinkedOnce {
  private record Once(int section, String term) {}

  private final Linking linking;
  private final TreeSet<Integer> sections;
  private final Set<Once> linked = new HashSet<>();

  LinkedOnce(Passages passages, Permalinks permalinks, Linking linking) {
    this.linking = linking;
    this.sections = new TreeSet<>(passages.sections());
    for (Link link : passages.links()) {
      permalinks.term(link.target()).ifPresent(term -> linked.add(once(link.start(), term)));
    }
  }

  /** Whether a mention becomes a link; when it does, it is kept in mind. */
  boolean isWanted(Mention mention) {
    return linking == Linking.ALL || linked.add(once(mention.start(), mention.term()));
  }

  private Once once(int offset, String term) {
    Integer section = linking == Linking.FIRST_IN_SECTION ? sections.floor(offset) : null;
    return new Once(section == null ? -1 : section, term);
  }
}
