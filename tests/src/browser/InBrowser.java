import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// Tests of our site in a browser, which begins each of them wide, with scripts, in no special
/// medium. Skipped where there is none, unless `INTERLEAVE_BROWSER=required`.
abstract class InBrowser {
  /// Is every page, and every board, asked all? Before a release it is: docs/speed.md.
  static final boolean WHOLE = "whole".equals(System.getenv("INTERLEAVE_BROWSER_GRID"));

  static Browser browser;
  static Path site;

  @BeforeAll
  static void start() throws Exception {
    site =
        BuiltSite.folder(); // first: a check ends processes that it finds left over, a driver's too
    var started = Browser.start();
    assumeTrue(started.isPresent(), "there is no browser");
    browser = started.get();
  }

  @AfterAll
  static void end() {
    if (browser != null) browser.close();
    browser = null;
  }

  @BeforeEach
  void asAtFirst() {
    browser.scripts(true);
    browser.media("", "", "");
    browser.width(1280);
  }
}
