import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page of the site in a browser: its widths, its colours, what axe finds. Skipped where
/// there is no browser, unless `INTERLEAVE_BROWSER=required`.
class PagesBrowserTest extends InBrowser {
  private static final String WIDEST =
      """
      [...document.querySelectorAll("main *")].filter(e => !e.closest(".scroll, pre, .out, .vh"))
        .reduce((a, b) => b.getBoundingClientRect().right > a.getBoundingClientRect().right ? b : a)
        .outerHTML.slice(0, 120)
      """;
  @TempDir static Path made;

  /// Every page once: nothing moves that stood, and no width scrolls sideways, nor a phone's with
  /// text twice as large. What axe finds in either scheme is asked of so many pages that everything
  /// occurs in one; of all by `whole`.
  private static List<String> faults(Path folder) throws Exception {
    var faults = new ArrayList<String>();
    var pages = BuiltSite.pages(folder);
    var looked = WHOLE ? pages : Kinds.covering(folder, pages);
    var moves = new Moves(browser);
    for (var page : pages) {
      browser.media("", "prefers-color-scheme", "light");
      browser.width(1280);
      browser.open(folder.resolve(page));
      moves.found().forEach(moved -> faults.add(page + ": " + moved));
      browser.driver.executeScript(
          "document.querySelectorAll('details').forEach(d => d.open = true)");
      if (looked.contains(page)) faults.addAll(axe(page));
      for (int width : WHOLE ? List.of(1024, 800, 480, 360, 320) : List.of(800, 320)) {
        browser.width(width);
        var wide = browser.value("document.documentElement.scrollWidth");
        if (((Number) wide).intValue() > width)
          faults.add(page + ": " + wide + " wide at " + width + " px by " + browser.value(WIDEST));
      }
      browser.width(360);
      browser.driver.executeScript("document.documentElement.style.fontSize = '200%'");
      var large = browser.value("document.documentElement.scrollWidth");
      if (((Number) large).intValue() > 360)
        faults.add(page + ": " + large + " wide, text at 200 %, by " + browser.value(WIDEST));
      browser.driver.executeScript("document.documentElement.style.fontSize = ''");
      browser.width(320);
      if (!looked.contains(page)) continue;
      new Axe(browser, "html").sizes().forEach(v -> faults.add(page + ", 320 px: " + v));
    }
    return faults;
  }

  private static List<String> axe(String page) {
    var faults = new ArrayList<String>();
    var axe = new Axe(browser, "html");
    axe.all().forEach(v -> faults.add(page + ", light: " + v));
    browser.media("", "prefers-color-scheme", "dark");
    axe.colours().forEach(v -> faults.add(page + ", dark: " + v));
    return faults;
  }

  @Test
  void everyPageIsWellMade() throws Exception {
    assertEquals(List.of(), faults(site));
  }

  @Test
  void soIsOneWithAllThatCanGoWrong() throws Exception {
    var small = PageTest.written(made.resolve("notebook"), made.resolve("site"));
    assertEquals(List.of(), faults(small));
    browser.width(1280);
    browser.open(small.resolve("evidence.html"));
    int all = browser.shown("tbody tr[id]");
    browser.find(".filter [value=not-applicable]").click();
    assertTrue(
        browser.shown("tbody tr[id]") < all && browser.shown("tr.not-applicable") > 0,
        "verdicts are chosen");
  }

  /// What is wrong is found, and what is pushed aside.
  @Test
  void soIsNoneInWhichSomethingIsWrong() throws Exception {
    var page = made.resolve("wrong.html");
    Files.writeString(
        page,
        """
        <!doctype html><html lang="en"><title>Wrong</title><h1>Wrong</h1><main>
        <img src="data:,"><p style="color:#999;background:#aaa">Grey</p>
        <button style="width:9px;height:9px;padding:0">a</button><button
          style="width:9px;height:9px;padding:0">b</button></main>
        <script type="module">document.body.prepend("Late")</script>
        """);
    var moves = new Moves(browser);
    browser.open(page);
    assertTrue(moves.found().getFirst().contains("moved from"), "what moved");
    var axe = new Axe(browser, "html");
    assertTrue(axe.all().toString().contains("image-alt"), axe.all()::toString);
    assertTrue(axe.colours().toString().contains("color-contrast"), axe.colours()::toString);
    assertTrue(axe.sizes().toString().contains("target-size"), axe.sizes()::toString);
  }
}
