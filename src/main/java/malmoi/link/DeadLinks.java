package malmoi.link;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import malmoi.report.Place;
import malmoi.report.Problem;
import malmoi.report.Problems;

/**
 * The links of one note that lead nowhere. A few are told each with what may have been meant; many
 * have one cause, such as a folder that was not copied, and are told together.
 */
final class DeadLinks {
  private static final int FEW = 3;
  private static final int MOST_NAMED = 5;

  private record Dead(String target, Place place, Function<Place, Problem> problem) {}

  private final List<Dead> paths = new ArrayList<>();
  private final List<Dead> anchors = new ArrayList<>();
  private final List<Dead> names = new ArrayList<>();
  private final List<Problem> others = new ArrayList<>();

  /** Takes a path or address; its problem is asked for only when it is told alone. */
  void path(LinkAt at, Function<Place, Problem> problem) {
    paths.add(new Dead(at.target(), at.place(), problem));
  }

  void anchor(LinkAt at, Function<Place, Problem> problem) {
    anchors.add(new Dead(at.target(), at.place(), problem));
  }

  void name(LinkAt at, Function<Place, Problem> problem) {
    names.add(new Dead(at.target(), at.place(), problem));
  }

  /** Takes a link whose problem is its own. */
  void other(Problem problem) {
    others.add(problem);
  }

  void tell(Problems problems) {
    others.forEach(problems::tell);
    tell(paths, "link.dead-many", problems);
    tell(anchors, "link.dead-anchor-many", problems);
    tell(names, "link.unknown-name-many", problems);
  }

  private static void tell(List<Dead> dead, String many, Problems problems) {
    if (dead.size() <= FEW) {
      dead.forEach(one -> problems.tell(one.problem.apply(one.place)));
      return;
    }
    String some =
        dead.stream()
            .limit(MOST_NAMED)
            .map(one -> "`" + one.target + "` (" + one.place.line() + ")")
            .collect(joining(", "));
    String list = dead.size() > MOST_NAMED ? some + " …" : some;
    String count = Integer.toString(dead.size());
    problems.tell(Problem.warning(dead.get(0).place, many, count, list));
  }
}
