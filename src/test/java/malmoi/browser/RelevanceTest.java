package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import malmoi.browser.TestSite.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What readers type finds what they mean, by {@code queries.txt}; the scores are printed. */
@BrowserTest
class RelevanceTest {
  @RegisterExtension static final TestSite SITE = TestSite.ofProject();

  private static final Path QUERIES = Path.of("src/test/resources/search/queries.txt");
  private static final double FLOOR_FIRST = 0.97;
  private static final double FLOOR_FIVE = 0.99;
  private static final String NOTHING = "nothing";

  private static final String ASK =
      """
      const box = document.querySelector("#search");
      box.value = arguments[0];
      box.dispatchEvent(new InputEvent("input", {bubbles: true}));
      return [...document.querySelectorAll("#search-results a[data-term]")].map(a => a.dataset.term);
      """;

  private record Query(String kind, String text, List<String> right) {
    static Query of(String line) {
      String[] cells = line.split("\\|");
      String ids = cells[2].strip();
      return new Query(
          cells[0].strip(),
          cells[1].strip(),
          ids.equals("none") ? List.of() : Arrays.asList(ids.split(",\\s*")));
    }

    /** From 1, or 0 when it is not found; of a query that means nothing 1 when nothing is. */
    int rank(List<String> found) {
      if (right.isEmpty()) {
        return found.isEmpty() ? 1 : 0;
      }
      return 1 + found.stream().filter(right::contains).map(found::indexOf).findFirst().orElse(-1);
    }
  }

  private static final class Score {
    private int asked;
    private int first;
    private int five;

    void add(int rank) {
      asked++;
      first += rank == 1 ? 1 : 0;
      five += rank >= 1 && rank <= 5 ? 1 : 0;
    }

    String line(String kind) {
      return "%-16s %3d  %.3f  %.3f%n".formatted(kind, asked, share(first), share(five));
    }

    double share(int found) {
      return (double) found / asked;
    }
  }

  @Test
  void findsWhatIsMeant(Browser browser) throws IOException {
    browser.open(SITE.root(Way.DISK), "ko/index.html").find("#search").click();
    browser.find(".search.ready");
    Map<String, Score> scores = new LinkedHashMap<>();
    Score all = new Score();
    StringBuilder told =
        new StringBuilder("Search: queries, first result right, in the first five\n");
    StringBuilder missed = new StringBuilder();
    for (Query query : queries()) {
      List<String> found = found(browser, query.text);
      int rank = query.rank(found);
      scores.computeIfAbsent(query.kind, kind -> new Score()).add(rank);
      if (!query.kind.equals(NOTHING)) {
        all.add(rank);
      }
      if (rank != 1) {
        missed.append(
            "  %s: %s %s%n".formatted(query.text, rank, found.stream().limit(5).toList()));
      }
    }
    scores.forEach((kind, score) -> told.append(score.line(kind)));
    System.out.print(told.append(all.line("overall")).append(missed));
    assertEquals(List.of(), browser.complaints());
    assertTrue(all.share(all.first) >= FLOOR_FIRST, told.toString());
    assertTrue(all.share(all.five) >= FLOOR_FIVE, told.toString());
    scores.forEach((kind, score) -> assertTrue(score.asked - score.five <= 1, kind + "\n" + told));
  }

  @SuppressWarnings("unchecked")
  private static List<String> found(Browser browser, String query) {
    return (List<String>) browser.run(ASK, query);
  }

  private static List<Query> queries() throws IOException {
    return Files.readAllLines(QUERIES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Query::of)
        .toList();
  }
}
