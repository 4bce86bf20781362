package malmoi.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import malmoi.text.Language;

/** Turns mentions round: for each term the entries that speak of it, each with one sentence. */
final class Backlinks {

  /** A sentence that speaks of a term, of which several may come from one entry. */
  record Saying(String term, Backlink backlink) {}

  private record Once(String term, String speaker, Language language) {}

  private Backlinks() {}

  /** The first sentence of each speaker in each language, the speakers by id. */
  static Map<String, List<Backlink>> of(List<Saying> sayings) {
    Map<String, List<Backlink>> backlinks = new LinkedHashMap<>();
    Set<Once> seen = new HashSet<>();
    for (Saying saying : sayings) {
      Backlink backlink = saying.backlink();
      if (seen.add(new Once(saying.term(), backlink.from(), backlink.language()))) {
        backlinks.computeIfAbsent(saying.term(), term -> new ArrayList<>()).add(backlink);
      }
    }
    backlinks.values().forEach(list -> list.sort(Comparator.comparing(Backlink::from)));
    return backlinks;
  }
}
