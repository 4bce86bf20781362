package malmoi.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriverException;

/** Hands the one browser of the run to tests; it ends with the run, however that ends. */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {
  private static final Namespace RUN = Namespace.create(BrowserExtension.class);
  private static final boolean REQUIRED = "required".equals(System.getProperty("malmoi.browser"));
  private static final String SKIPPED =
      "Browser tests are skipped: %s. To have them run, install Chromium and its driver"
          + " (Debian: apt-get install chromium chromium-driver).";

  /** The browser, or in one line why there is none. */
  private record Found(Browser browser, String lack) implements AutoCloseable {
    static Found look() {
      try {
        return new Found(new Browser(Chromium.start()), "");
      } catch (WebDriverException e) {
        String lack = e.getRawMessage().lines().findFirst().orElse("no browser starts");
        System.out.println(SKIPPED.formatted(lack));
        return new Found(null, lack);
      }
    }

    @Override
    public void close() {
      if (browser != null) {
        browser.quit();
      }
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Found found = found(context);
    if (found.browser() != null) {
      return ConditionEvaluationResult.enabled("a browser is there");
    }
    if (REQUIRED) {
      throw new IllegalStateException(found.lack());
    }
    return ConditionEvaluationResult.disabled(found.lack());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    found(context).browser().begin();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return found(context).browser();
  }

  private static Found found(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(RUN)
        .computeIfAbsent(Found.class, key -> Found.look(), Found.class);
  }
}
