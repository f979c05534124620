import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The board in a browser, played by its buttons. Skipped where there is none, unless
/// `INTERLEAVE_BROWSER=required`.
class BoardBrowserTest extends InBrowser {
  private static final String NOTE = "races/lost-update.html";
  private static final String BOX = "[data-board='LostUpdateExplored']";

  private void begin(String page, String box) {
    BoardPlay.begin(browser, site.resolve(page), box);
  }

  @Test
  void eachIsPlayedToEachOfItsEnds() throws Exception {
    var played = BoardPlay.all(browser, site);
    assertEquals(List.of(), played.wrong());
    assertTrue(played.ends() > 40, played.ends() + " ends");
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

  /// What it read and has not written back is what a lost update is about.
  @Test
  void aThreadShowsWhatItHasRead() {
    begin(NOTE, BOX);
    browser.find(BOX + " .col.t-a button").click();
    var holds = browser.find(BOX + " .col.t-a .vals").getText();
    assertTrue(holds.contains("has read") && holds.contains("count = 0"), holds);
    browser.find(BOX + " .col.t-a button").click();
    assertEquals(List.of(), browser.all(BOX + " .col.t-a .vals"));
  }

  @Test
  void columnsCodeAndMemoryAreInOneView() throws Exception {
    for (var page : BoardPlay.boards(site)) {
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

  /// Each thread's line and two around, its buttons and memory, which stays at the lower edge.
  @Test
  void onAPhoneTooTheyAreInOneView() throws Exception {
    browser.width(360);
    for (var page : BoardPlay.boards(site)) {
      begin(page, "[data-board]");
      browser.driver.executeScript(
          "document.querySelector('.cols').scrollIntoView({behavior: 'instant'})");
      assertTrue(
          browser.is(
              """
              (() => { const box = s => document.querySelector(s).getBoundingClientRect();
                const lines = [...document.querySelectorAll('.cols .lines')].map(
                  l => [...l.children].filter(n => n.offsetHeight).length);
                const threads = document.querySelectorAll('.cols > .col').length;
                return lines.every(n => n <= 5) && box('.turns .scroll').bottom <= innerHeight + 1
                  && (threads > 3 || box('.cols').height + box('.turns .scroll').height <= 740) })()
              """),
          page);
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

  /// Every board in both widths. What axe finds in either scheme is asked of so many that
  /// everything that a board is made of occurs in one; of all by `whole`.
  @Test
  void isWellMade() throws Exception {
    var seen = new HashSet<String>();
    for (var page : BoardPlay.boards(site)) {
      browser.width(1280);
      begin(page, "[data-board]");
      boolean looked = seen.addAll(Kinds.shown(browser, "[data-board]")) || WHOLE;
      for (int width : List.of(1280, 360))
        for (var scheme : looked ? List.of("light", "dark") : List.of("light")) {
          browser.width(width);
          browser.media("", "prefers-color-scheme", scheme);
          begin(page, "[data-board]");
          var place = page + ", " + width + ", " + scheme;
          if (looked) assertEquals(List.of(), violations(), place);
          var wide = browser.value("document.documentElement.scrollWidth");
          assertTrue(((Number) wide).intValue() <= width, place + ": " + wide);
        }
    }
    assertTrue(seen.size() > 20, seen + " is all that is seen");
  }

  private static List<Rule> violations() {
    return new AxeBuilder().include("[data-board]").analyze(browser.driver).getViolations();
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
