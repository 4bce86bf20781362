package malmoi.browser;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts a headless Chromium or Chrome. */
final class Chromium {
  /** Kept, so that its level is: a logger that nobody holds is forgotten. */
  private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

  private Chromium() {}

  /** Starts the installed pair; elsewhere than on Linux, else what the driver finds by itself. */
  static ChromeDriver start() {
    LOGGER.setLevel(Level.SEVERE);
    Optional<File> driver = onPath("chromedriver");
    Optional<File> browser =
        onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    if (driver.isPresent() && browser.isPresent()) {
      var service = new ChromeDriverService.Builder().usingDriverExecutable(driver.get());
      return new ChromeDriver(service.build(), options().setBinary(browser.get()));
    }
    if (System.getProperty("os.name").equals("Linux")) {
      String lacking = driver.isPresent() ? "Chromium or Chrome" : "chromedriver";
      throw new WebDriverException(lacking + " is not installed");
    }
    return new ChromeDriver(options());
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en");
  }

  private static Optional<File> onPath(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }
}
