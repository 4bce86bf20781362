package malmoi.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import malmoi.text.Language;
import malmoi.text.Parallel;

/** Turns mentions round: for each term the entries that speak of it, each with one sentence. */
final class Backlinks {

  /** A sentence that speaks of a term, of which several may come from one entry. */
  record Saying(String term, Backlink backlink) {}

  private Backlinks() {}

  /** The first sentence of each speaker in each language, the speakers by id. */
  static Map<String, List<Backlink>> of(List<Saying> sayings) {
    Map<String, List<Backlink>> backlinks = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      backlinks.computeIfAbsent(saying.term(), term -> new ArrayList<>()).add(saying.backlink());
    }
    Parallel.each(backlinks.values(), Backlinks::keepFirst);
    return backlinks;
  }

  /** Sorts by speaker and keeps of each the first in a language. */
  private static void keepFirst(List<Backlink> backlinks) {
    backlinks.sort(Comparator.comparing(Backlink::from));
    Set<Language> said = EnumSet.noneOf(Language.class);
    List<Backlink> kept = new ArrayList<>(backlinks.size());
    String speaker = "";
    for (Backlink backlink : backlinks) {
      if (!backlink.from().equals(speaker)) {
        said.clear();
      }
      speaker = backlink.from();
      if (said.add(backlink.language())) {
        kept.add(backlink);
      }
    }
    backlinks.clear();
    backlinks.addAll(kept);
  }
}
