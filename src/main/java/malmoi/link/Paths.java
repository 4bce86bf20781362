package malmoi.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Paths from the project's folder, with {@code /} between their steps. */
final class Paths {
  private static final String UP = "..";

  private Paths() {}

  /**
   * Where a relative path leads to from a folder; it begins with {@code ..} when that is outside.
   */
  static String resolve(String folder, String relative) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + "/" + relative).split("/")) {
      if (step.equals(UP) && !steps.isEmpty() && !steps.peekLast().equals(UP)) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** How a file calls another path. */
  static String relative(String fromFile, String to) {
    List<String> from = steps(folder(fromFile));
    List<String> way = steps(to);
    int common = 0;
    while (common < Math.min(from.size(), way.size() - 1)
        && from.get(common).equals(way.get(common))) {
      common++;
    }
    return "../".repeat(from.size() - common) + String.join("/", way.subList(common, way.size()));
  }

  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<String> steps(String path) {
    return path.isEmpty() ? List.of() : Arrays.asList(path.split("/"));
  }
}
