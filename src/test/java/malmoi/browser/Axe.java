package malmoi.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe-core, the accessibility checker of Deque, has against the page that is open. */
final class Axe {
  private static final String SCRIPT = load();
  private static final String VIOLATIONS =
      """
      return axe.run({rules: {"target-size": {enabled: true}}, resultTypes: ["violations"], ...arguments[0]})
          .then(({violations}) => violations.flatMap(({id, help, nodes}) =>
              nodes.map(({target, failureSummary}) => `${id}: ${help}: ${target}: ${failureSummary}`)))
      """;

  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private Axe() {}

  /** All rules that axe-core knows, those of WCAG 2.2 AA and its own best practices. */
  static List<String> violations(Browser browser) {
    return violations(browser, Map.of());
  }

  /** The rules that may find something else when only the colours have changed. */
  static List<String> violationsOfColours(Browser browser) {
    return violations(browser, Map.of("runOnly", OF_COLOURS));
  }

  @SuppressWarnings("unchecked")
  private static List<String> violations(Browser browser, Map<String, ?> options) {
    if (browser.run("return typeof axe").equals("undefined")) {
      browser.run(SCRIPT);
    }
    return (List<String>) browser.run(VIOLATIONS, options);
  }

  private static String load() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
