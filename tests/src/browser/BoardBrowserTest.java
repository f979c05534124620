import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The board in a browser, played by its buttons. Skipped where there is none, unless
/// `INTERLEAVE_BROWSER=required`.
class BoardBrowserTest extends InBrowser {
  private static final String NOTE = "races/lost-update.html";
  private static final String BOX = "[data-board='LostUpdateExplored']";

  private static final String TOGETHER =
      """
      (() => { const top = document.querySelector('.cols').getBoundingClientRect().top;
        return document.querySelectorAll('.cols > .col').length > 3
          || document.querySelector('.tools').getBoundingClientRect().bottom - top < 800 })()
      """;

  /// A line is lit in each column, but in one without any.
  private static final String LIT =
      """
      (() => { const count = css => document.querySelectorAll(css).length;
        return count('.cols > .col') > 3
          || count('.cols > .col') == count('.lines .at') + count('.cols > .small') })()
      """;

  /// Each thread's line and two around, its buttons and memory, which stays at the lower edge.
  private static final String ON_A_PHONE =
      """
      (() => { const box = s => document.querySelector(s).getBoundingClientRect();
        const lines = [...document.querySelectorAll('.cols .lines')].map(
          l => [...l.children].filter(n => n.offsetHeight).length);
        const threads = document.querySelectorAll('.cols > .col').length;
        return lines.every(n => n <= 5) && box('.turns .scroll').bottom <= innerHeight + 1
          && (threads > 3 || box('.cols').height + box('.turns .scroll').height <= 740) })()
      """;

  private static void begin(String page, String box) {
    BoardPlay.begin(browser, site.resolve(page), box);
  }

  /// Each board, opened once in a wide window and once on a phone: what is seen together, what
  /// scrolls, what axe finds in either scheme, and where its buttons lead. Axe is asked of so many
  /// that everything that a board is made of occurs in one; of all by `whole`.
  @Test
  void eachIsWellMadeAndPlayedToEachOfItsEnds() throws Exception {
    var faults = new ArrayList<String>();
    var seen = new HashSet<String>();
    int ends = 0;
    for (var page : BoardPlay.boards(site)) {
      browser.width(1280);
      begin(page, "[data-board]");
      boolean looked = seen.addAll(Kinds.shown(browser, "[data-board]")) || WHOLE;
      if (!browser.is(TOGETHER)) faults.add(page + ": code, columns and memory in no one view");
      if (!browser.is(LIT)) faults.add(page + ": no line is lit in a column");
      sideways(page, 1280).ifPresent(faults::add);
      if (looked) faults.addAll(axe(page + ", 1280 px"));
      var played = BoardPlay.all(browser, page);
      faults.addAll(played.wrong());
      ends += played.ends();

      browser.width(360);
      begin(page, "[data-board]");
      sideways(page, 360).ifPresent(faults::add);
      if (looked) faults.addAll(axe(page + ", 360 px"));
      browser.driver.executeScript(
          "document.querySelector('.cols').scrollIntoView({behavior: 'instant'})");
      if (!browser.is(ON_A_PHONE)) faults.add(page + ": not in one view on a phone");
    }
    assertEquals(List.of(), faults);
    assertTrue(seen.size() > 20, seen + " is all that is seen");
    assertTrue(ends > 40, ends + " ends");
  }

  private static Optional<String> sideways(String page, int width) {
    var wide = ((Number) browser.value("document.documentElement.scrollWidth")).intValue();
    return wide > width ? Optional.of(page + ": " + wide + " wide at " + width) : Optional.empty();
  }

  private static List<String> axe(String place) {
    var faults = new ArrayList<String>();
    for (var scheme : List.of("light", "dark")) {
      browser.media("", "prefers-color-scheme", scheme);
      new Axe(browser, "[data-board]")
          .all()
          .forEach(v -> faults.add(place + ", " + scheme + ": " + v));
    }
    browser.media("", "", "");
    return faults;
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
