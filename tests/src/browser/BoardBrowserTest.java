import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The board in a browser, played by its buttons. Skipped where there is none, unless
/// `INTERLEAVE_BROWSER=required`.
class BoardBrowserTest extends InBrowser {
  private static final String NOTE = "races/lost-update.html";
  private static final String BOX = "[data-board='LostUpdateExplored']";
  /// Follows each solution by its marked buttons; what is wrong with where that leads. Each step is
  /// also looked at: the counts of what is still reached must add up along the way.
  private static final String PLAY =
      """
      const box = document.querySelector(arguments[0]), wrong = [], ends = [];
      const said = () => box.querySelector('.said').textContent;
      for (const solution of [...box.querySelectorAll('details:last-of-type button')]) {
        solution.click();
        for (let n = 0; n < 500; n++) {
          const next = box.querySelector('button.go-on');
          if (!next) break;
          next.click();
        }
        const end = solution.textContent, has = said().includes('The end: ' + end + '.');
        if (!has) wrong.push(end + ' is not reached: ' + said());
        if (!/the fewest to this end: (\\d+)\\.$/.test(said())) wrong.push('fewest? ' + said());
        const [, n, best] = said().match(/(\\d+) switch.*: (\\d+)\\.$/) ?? [];
        if (n != best) wrong.push(end + ': ' + said());
        ends.push(end);
      }
      return { wrong, ends: ends.length };
      """;

  private void begin(String page, String box) {
    browser.open(site.resolve(page));
    browser.find(box + " button").click();
    browser.until("document.querySelector(\"" + box + " .cols button\")");
  }

  /// The boards of the notebook, each on its program's own page.
  private static List<String> boards() throws Exception {
    var boards = new ArrayList<String>();
    for (var page : BuiltSite.pages(site))
      if (page.startsWith("programs/")
          && Files.readString(site.resolve(page)).contains("data-board")) boards.add(page);
    return boards;
  }

  @Test
  @SuppressWarnings("unchecked")
  void eachIsPlayedToEachOfItsEnds() throws Exception {
    var wrong = new ArrayList<String>();
    int ends = 0;
    for (var page : boards())
      for (boolean every : List.of(false, true)) {
        begin(page, "[data-board]");
        if (every) browser.find(".tools input").click();
        int graphs = browser.all(".choice p:last-child button").size();
        for (int i = 0; i < Math.max(1, graphs); i++) {
          if (graphs > 0) another(i);
          var played = (Map<String, Object>) browser.driver.executeScript(PLAY, "[data-board]");
          ((List<String>) played.get("wrong")).forEach(w -> wrong.add(page + ": " + w));
          ends += ((Number) played.get("ends")).intValue();
        }
      }
    assertEquals(List.of(), wrong);
    assertTrue(ends > 40, ends + " ends");
  }

  /// Another program or memory, of those that are offered last.
  private static void another(int i) {
    var css = ".choice p:last-child button";
    browser.driver.executeScript("document.querySelectorAll(arguments[0])[" + i + "].click()", css);
    browser.until(
        "document.querySelectorAll('"
            + css
            + "')["
            + i
            + "].getAttribute('aria-pressed') == 'true'");
  }

  @Test
  void countsWhatIsStillReached() {
    begin(NOTE, BOX);
    assertEquals(
        "Still reached: 1 by 4 of 6 · 2 by 2 of 6", browser.find(BOX + " .odds").getText());
    browser.find(BOX + " .col.t-a button").click();
    assertEquals(
        "Still reached: 1 by 2 of 3 · 2 by 1 of 3", browser.find(BOX + " .odds").getText());
    browser.find(BOX + " .col.t-b button").click();
    assertEquals("Still reached: 1 by 2 of 2 · 2 no more", browser.find(BOX + " .odds").getText());
  }

  @Test
  void columnsCodeAndMemoryAreInOneView() throws Exception {
    for (var page : boards()) {
      begin(page, "[data-board]");
      if (browser.all(".cols > .col").size() > 3) continue;
      assertTrue(
          browser.is(
              """
              (() => { const top = document.querySelector('.cols').getBoundingClientRect().top;
                return document.querySelector('.tools').getBoundingClientRect().bottom - top < 800 })()
              """),
          page);
      assertEquals(
          browser.all(".cols > .col").size(),
          browser.all(".lines .at").size() + browser.all(".cols > .small").size(),
          page + ": a line is lit in each column");
    }
  }

  @Test
  void isPlayedByKeyboard() {
    browser.open(site.resolve(NOTE));
    browser.driver.executeScript("arguments[0].focus()", browser.find(BOX + " button"));
    browser.press(Keys.ENTER);
    browser.until("document.activeElement.closest(\"" + BOX + " .col\")");
    for (int i = 0; i < 9 && !browser.find(BOX + " .said").getText().contains("The end"); i++)
      browser.press(Keys.ENTER);
    var said = browser.find(BOX + " .said");
    assertTrue(said.getText().contains("The end: 2."), said.getText());
    assertEquals("status", said.getDomAttribute("role"));
    assertEquals("Take back", browser.driver.switchTo().activeElement().getText());
    browser.press(Keys.SPACE);
    assertFalse(browser.find(BOX + " .said").getText().contains("The end"));
  }

  @Test
  void aPositionHasAnAddress() {
    begin(NOTE, BOX);
    browser.find(BOX + " .col.t-a button").click();
    browser.find(BOX + " .col.t-b button").click();
    var said = browser.find(BOX + " .odds").getText();
    var address = browser.find(BOX + " .tools a").getDomProperty("href");
    assertEquals(address, browser.driver.getCurrentUrl());
    browser.open(site.resolve("404.html"));
    browser.driver.get(address);
    browser.until("document.querySelector(\"" + BOX + " .cols button\")");
    assertEquals(said, browser.find(BOX + " .odds").getText());
  }

  @Test
  void isWellMade() throws Exception {
    for (var page : boards())
      for (int width : List.of(1280, 360))
        for (var scheme : List.of("light", "dark")) {
          browser.width(width);
          browser.media("", "prefers-color-scheme", scheme);
          begin(page, "[data-board]");
          var found = new AxeBuilder().include("[data-board]").analyze(browser.driver);
          assertEquals(List.of(), found.getViolations(), page + ", " + width + ", " + scheme);
          var wide = browser.value("document.documentElement.scrollWidth");
          assertTrue(((Number) wide).intValue() <= width, page + " at " + width + ": " + wide);
        }
  }

  @Test
  void isNotPrintedAndHonoursForcedColours() {
    begin(NOTE, BOX);
    browser.media("", "forced-colors", "active");
    assertEquals(
        "solid",
        browser.value("getComputedStyle(document.querySelector('.lines .at')).outlineStyle"));
    browser.media("print", "", "");
    assertFalse(browser.find(BOX).isDisplayed());
  }
}
