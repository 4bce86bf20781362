package malmoi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.PointerInput.Kind;
import org.openqa.selenium.interactions.PointerInput.MouseButton;
import org.openqa.selenium.interactions.PointerInput.Origin;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A tab as a reader has it: what is opened, pressed and seen in it. */
final class Browser {
  private static final Path PICTURES = Path.of("target/screenshots");

  private final ChromeDriver driver;
  private final List<String> roots = new ArrayList<>();

  Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** A new tab of 1280 × 800, with nothing stored, logged or emulated. */
  void begin() {
    String old = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    String fresh = driver.getWindowHandle();
    driver.switchTo().window(old).close();
    driver.switchTo().window(fresh);
    devtools("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
    devtools("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    roots.clear();
    complaints();
    size(1280, 800);
  }

  void quit() {
    driver.quit();
  }

  /** Opens a page of the site at {@code root}, which is an address that ends in a slash. */
  Browser open(String root, String path) {
    roots.add(root);
    driver.get(root + path);
    return this;
  }

  /**
   * Errors of the console, requests that left the site and files that were not there, since the
   * last time that it was asked. A test of any page asserts that there are none.
   */
  List<String> complaints() {
    return Complaints.of(driver.manage().logs(), roots);
  }

  /** Sets the viewport, in CSS pixels. */
  Browser size(int width, int height) {
    return screen(width, height, false);
  }

  /** Makes it a phone: a small screen, fingers, no mouse. */
  Browser phone(int width, int height) {
    devtools("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    return screen(width, height, true);
  }

  /** Sets what the reader prefers, as media queries name it: {@code prefers-color-scheme, dark}. */
  Browser prefers(String feature, String value) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
    return this;
  }

  /** Shows pages as they are printed. */
  Browser onPaper() {
    devtools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    return this;
  }

  Browser dark() {
    return prefers("prefers-color-scheme", "dark");
  }

  /** Has pages opened from now on run none of their scripts. */
  Browser withoutScripts() {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Has pages opened from now on run this script of ours before their own. */
  Browser beforehand(String script) {
    devtools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    return this;
  }

  /** The page as a PDF, on the paper that it asks for. */
  byte[] pdf() {
    Map<String, Object> paper =
        Map.of("preferCSSPageSize", true, "printBackground", true, "generateDocumentOutline", true);
    return Base64.getDecoder().decode((String) devtools("Page.printToPDF", paper).get("data"));
  }

  /** The first element that the selector means, as soon as there is one. */
  WebElement find(String css) {
    return await(() -> all(css).stream().findFirst());
  }

  /** The first element that the selector means, as soon as it is to be seen. */
  WebElement seen(String css) {
    return await(() -> all(css).stream().filter(WebElement::isDisplayed).findFirst());
  }

  /** All elements that the selector means now. */
  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Waits until nothing that the selector means is to be seen. */
  void gone(String css) {
    until(() -> all(css).stream().noneMatch(WebElement::isDisplayed));
  }

  /** Waits until it is so. */
  void until(BooleanSupplier isSo) {
    await(() -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  /** Where the element stands in the viewport. */
  Rectangle box(WebElement element) {
    String script =
        "const {x, y, width, height} = arguments[0].getBoundingClientRect();"
            + " return [x, y, width, height].map(Math.round)";
    List<?> box = (List<?>) run(script, element);
    int[] sides = box.stream().mapToInt(side -> ((Number) side).intValue()).toArray();
    return new Rectangle(sides[0], sides[1], sides[3], sides[2]);
  }

  /** Moves the mouse onto the element. */
  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /** Touches the element with a finger. */
  void tap(WebElement element) {
    PointerInput finger = new PointerInput(Kind.TOUCH, "finger");
    Origin origin = Origin.fromElement(element);
    driver.perform(
        List.of(
            new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, origin, 0, 0))
                .addAction(finger.createPointerDown(MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(MouseButton.LEFT.asArg()))));
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses Shift and Tab. */
  void pressBack() {
    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** The address of the page, decoded by nobody. */
  String address() {
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  /** What JavaScript {@code return}s. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Keeps what is in view as {@code target/screenshots/NAME.png}, to look at. */
  void picture(String name) {
    picture(name, false);
  }

  /** Keeps the whole page; what closes when the window changes is closed on it. */
  void wholePicture(String name) {
    picture(name, true);
  }

  private void picture(String name, boolean whole) {
    Map<String, Object> shot =
        devtools(
            "Page.captureScreenshot",
            Map.of("captureBeyondViewport", whole, "optimizeForSpeed", true));
    try {
      Path file = Files.createDirectories(PICTURES).resolve(name + ".png");
      Files.write(file, Base64.getDecoder().decode((String) shot.get("data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Browser screen(int width, int height, boolean mobile) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
    return this;
  }

  private Map<String, Object> devtools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  private <T> T await(Supplier<Optional<T>> what) {
    WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20));
    wait.ignoring(StaleElementReferenceException.class);
    return wait.until(there -> what.get().orElse(null));
  }
}
