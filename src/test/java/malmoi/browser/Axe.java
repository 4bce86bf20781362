package malmoi.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core, the accessibility checker of Deque, has against the page that is open. */
final class Axe {
  private static final String SCRIPT = load();
  private static final String VIOLATIONS =
      """
      return axe.run({rules: {"target-size": {enabled: true}}}).then(({violations}) => violations.flatMap(({id, help, nodes}) =>
          nodes.map(({target, failureSummary}) => `${id}: ${help}: ${target}: ${failureSummary}`)))
      """;

  private Axe() {}

  /** All rules that axe-core knows, those of WCAG 2.2 AA and its own best practices. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Browser browser) {
    browser.run(SCRIPT);
    return (List<String>) browser.run(VIOLATIONS);
  }

  private static String load() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
