package malmoi.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser, which it takes as a parameter: {@code void opens(Browser browser)}.
 *
 * <p>One headless browser serves the whole run; each test gets a tab of its own with nothing stored
 * and nothing emulated. Where none is installed the class is skipped, or fails under {@code
 * -Dmalmoi.browser=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
