package malmoi.link;

import java.util.List;
import java.util.Map;
import malmoi.clean.CleanNote;

/**
 * A note with its mentions and links.
 *
 * @param mentions to be linked, in the order of the text; they do not overlap
 * @param targets where each explicit link leads, by the offset at which it begins
 */
public record LinkedNote(CleanNote note, List<Mention> mentions, Map<Integer, Target> targets) {

  public LinkedNote {
    mentions = List.copyOf(mentions);
    targets = Map.copyOf(targets);
  }
}
