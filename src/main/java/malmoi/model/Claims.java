package malmoi.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;
import malmoi.text.HeadingText;

/** Which terms have each name, in either language: one of several means none of them. */
final class Claims {
  private record Claim(String name, TermDraft term, Place place) {}

  private final Map<String, List<Claim>> byKey = new LinkedHashMap<>();

  void add(String name, TermDraft term, Place place) {
    List<Claim> claims = byKey.computeIfAbsent(HeadingText.key(name), key -> new ArrayList<>(1));
    if (claims.stream().noneMatch(claim -> claim.term == term)) {
      claims.add(new Claim(name, term, place));
    }
  }

  /** Tells of each name that several terms have once, where the second one takes it. */
  void tell(Problems problems) {
    for (List<Claim> claims : byKey.values()) {
      if (claims.size() > 1 && claims.stream().filter(c -> c.term.isPreferred()).count() != 1) {
        Claim second = claims.get(1);
        String ids = claims.stream().map(c -> c.term.id()).collect(Collectors.joining(", "));
        problems.tell(Problem.warning(second.place, "name.two-ids", second.name, ids));
      }
    }
  }
}
