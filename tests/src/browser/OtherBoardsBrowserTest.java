import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Boards of programs that the notebook has none of: stores that leave in another order, steps of
/// two places.
class OtherBoardsBrowserTest {
  /// What buttons say of stores that may leave a buffer, once both are in it.
  private static final String DRAINS =
      """
      const buttons = word => [...document.querySelectorAll('.cols button')].filter(b => b.textContent.includes(word));
      for (const word of ['data = 0', 'ready = 0', 'data = 42', 'ready = 1']) buttons('writes ' + word)[0].click();
      return buttons('reaches memory').map(b => b.textContent).sort();
      """;

  @TempDir Path folder;

  @Test
  void eachIsPlayedToEachOfItsEnds() throws Exception {
    var root = folder.resolve("root");
    var site = folder.resolve("site");
    Builder.copy(Path.of("tests", "notebooks", "Boards"), root);
    var said = Builder.run("build", "--root", root.toString(), "--out", site.toString());
    assertEquals(0, said.exitCode(), said::text);
    var started = Browser.start(); // last: a check ends what it finds left over, a driver too
    assumeTrue(started.isPresent(), "there is no browser");
    try (var browser = started.get()) {
      int ends = 0;
      for (var page : BoardPlay.boards(site)) {
        BoardPlay.begin(browser, site.resolve(page), "[data-board]");
        var played = BoardPlay.all(browser, page);
        assertEquals(List.of(), played.wrong());
        ends += played.ends();
      }
      assertTrue(ends > 10, ends + " ends");
      buffersHaveButtonsOfTheirOwn(browser, site.resolve("programs/Message.html"));
    }
  }

  private static void buffersHaveButtonsOfTheirOwn(Browser browser, Path page) {
    BoardPlay.begin(browser, page, "[data-board]");
    BoardPlay.another(browser, "Memory", 1);
    browser.find(".tools input").click();
    assertEquals(
        List.of("A's buffer: data = 42 reaches memory", "A's buffer: ready = 1 reaches memory"),
        browser.driver.executeScript(DRAINS));
  }
}
