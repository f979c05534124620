import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A Chromium without a window. Debian's is taken where it is; elsewhere Selenium looks for one,
/// and for its driver.
final class Browser implements AutoCloseable {
  private static final List<String> DEBIANS = List.of("/usr/bin/chromium", "/usr/bin/chromedriver");

  /// How often is asked for what is waited for; by Selenium itself it is each half second.
  private static final Duration POLL = Duration.ofMillis(20);

  final ChromeDriver driver;

  Browser() {
    var options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // or a page would still scroll while it is clicked
        "--disable-extensions",
        "--force-prefers-reduced-motion",
        "--window-size=1280,900");
    boolean debian = DEBIANS.stream().allMatch(file -> Files.isExecutable(Path.of(file)));
    if (debian) options.setBinary(DEBIANS.getFirst());
    var service = new ChromeDriverService.Builder();
    if (debian) service.usingDriverExecutable(Path.of(DEBIANS.getLast()).toFile());
    driver = new ChromeDriver(service.withSilent(true).build(), options);
  }

  void open(Path file) {
    driver.get(file.toUri().toString());
  }

  /// Another width, without loading the page anew.
  void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /// What the page is to think of its medium: `print`, or a scheme, or `forced-colors`.
  void media(String medium, String feature, String value) {
    var features = feature.isEmpty() ? List.of() : List.of(Map.of("name", feature, "value", value));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
  }

  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /// The value of a JavaScript expression.
  Object value(String expression, Object... arguments) {
    return driver.executeScript("return (" + expression + ")", arguments);
  }

  boolean is(String expression, Object... arguments) {
    return Boolean.TRUE.equals(value("!!(" + expression + ")", arguments));
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /// How many of them can be seen.
  int shown(String css) {
    return (int) all(css).stream().filter(WebElement::isDisplayed).count();
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /// Keys, to whatever has the focus.
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void tab() {
    press(Keys.TAB);
  }

  void until(String expression) {
    new WebDriverWait(driver, Wait.LIMIT, POLL).withMessage(expression).until(_ -> is(expression));
  }

  /// None where it can't be started, with the reason printed.
  static Optional<Browser> start() {
    try {
      return Optional.of(new Browser());
    } catch (RuntimeException e) {
      if ("required".equals(System.getenv("INTERLEAVE_BROWSER"))) throw e;
      IO.println("no browser: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
