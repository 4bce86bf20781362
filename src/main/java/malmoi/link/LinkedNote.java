package malmoi.link;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.link.Target.ToTerm;
import malmoi.text.Sorted;

/**
 * A note with its mentions and links.
 *
 * @param mentions to be linked, in the order of the text; they do not overlap
 * @param targets where each explicit link leads, by the offset at which it begins
 */
public record LinkedNote(
    CleanNote note, List<Mention> mentions, NavigableMap<Integer, Target> targets) {

  public LinkedNote {
    mentions = List.copyOf(mentions);
    targets = Collections.unmodifiableNavigableMap(new TreeMap<>(targets));
  }

  /** The ids of the terms that a stretch of the text links, each once, in its order. */
  public List<String> terms(int start, int end) {
    NavigableMap<Integer, String> linked = new TreeMap<>();
    for (Mention mention : mentions.subList(countBefore(start), countBefore(end))) {
      linked.put(mention.start(), mention.term());
    }
    targets
        .subMap(start, end)
        .forEach(
            (at, target) -> {
              if (target instanceof ToTerm term) {
                linked.put(at, term.id());
              }
            });
    return linked.values().stream().distinct().toList();
  }

  private int countBefore(int offset) {
    return Sorted.countBefore(mentions.size(), k -> mentions.get(k).start() < offset);
  }
}
