import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Notebook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import page.site.Site;
import text.Problems;

/// The pages in another browser than Chromium: those of this notebook as they are before anything
/// was run, and of the small one, in which all occurs. Skipped where there is no Firefox.
class FirefoxTest {
  private static final String WIDE = "document.documentElement.scrollWidth";

  /// Heads of cards whose permalink stands on a line below the verdict's.
  private static final String DROPPED =
      """
      [...document.querySelectorAll(".card .perma")].filter(p => p.closest("header")).filter(p =>
        p.getBoundingClientRect().top > p.parentNode.querySelector("b").getBoundingClientRect().bottom)
        .map(p => p.getAttribute("href"))
      """;

  private static final String AXE =
      """
      axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })
        .then(r => r.violations.map(v => v.id + ": " + v.nodes[0].html).join("; "))
      """;

  @TempDir static Path made;
  private static Firefox firefox;

  @BeforeAll
  static void start() throws Exception {
    var started = Firefox.start(made.resolve("profile"));
    assumeTrue(started.isPresent(), "there is no Firefox");
    firefox = started.get();
    var notebook = Notebook.read(Path.of("."), new Problems());
    Site.of(notebook, Map.of(), Optional.empty(), PageTest.TEMPLATES).write(made.resolve("site"));
    PageTest.written(made.resolve("notebook"), made.resolve("small"));
  }

  @AfterAll
  static void end() {
    if (firefox != null) firefox.close();
  }

  private static void open(String page) {
    firefox.open(made.resolve("site").toUri() + page);
  }

  private static void until(String expression) {
    firefox.value(
        "new Promise(ok => { const look = () => (%s) ? ok(1) : setTimeout(look, 20); look() })"
            .formatted(expression));
  }

  /// Nothing of a page is refused, thrown or cut, and no head of a card breaks.
  private static List<String> faults(Path folder) throws Exception {
    var faults = new ArrayList<String>();
    for (var page : BuiltSite.pages(folder)) {
      firefox.width(1280);
      firefox.open(folder.resolve(page).toUri().toString());
      var reported = firefox.value("reported.join(', ')");
      if (!reported.isEmpty()) faults.add(page + ": " + reported);
      var dropped = firefox.value(DROPPED);
      if (!dropped.isEmpty()) faults.add(page + ": below the verdict stands " + dropped);
      for (int width : List.of(1280, 800, 500)) {
        firefox.width(width);
        int wide = Integer.parseInt(firefox.value(WIDE));
        if (wide > width) faults.add(page + ": " + wide + " wide at " + width);
      }
    }
    return faults;
  }

  @Test
  void everyPageIsWellMade() throws Exception {
    assertEquals(List.of(), faults(made.resolve("site")));
  }

  @Test
  void soIsOneWithAllThatCanGoWrong() throws Exception {
    assertEquals(List.of(), faults(made.resolve("small")));
    try (var axe = getClass().getResourceAsStream("/axe.min.js")) {
      firefox.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals("", firefox.value(AXE));
  }

  @Test
  void searchesFromDisk() {
    open("index.html?q=race%20condition");
    until("document.querySelector('.hits a')");
    assertEquals("true", firefox.value("document.querySelector('.hits a').href.endsWith('#race')"));
    open("races/lost-update.html");
    firefox.type("/");
    until("document.activeElement.type == 'search'");
    firefox.type("mutex");
    until("document.querySelector('.hits a')");
    assertTrue(firefox.value("document.querySelector('.hits a b').textContent").contains("lock"));
  }

  @Test
  void predictsAndRemembers() {
    var page = made.resolve("small/a/one.html").toUri().toString();
    var box = "document.querySelector('#Coin input[value=\"1\"]')";
    firefox.open(page);
    firefox.run("localStorage.clear()");
    firefox.run(box + ".click()");
    firefox.run("document.querySelector('#Coin .predict summary').click()");
    until("document.querySelector('#Coin .said').textContent");
    firefox.open(page);
    assertEquals("true", firefox.value(box + ".checked"));
  }
}
