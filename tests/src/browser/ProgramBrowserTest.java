import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The page of a program in a browser, and the way to it: read without script, walked with it.
/// Skipped where there is no browser, unless `INTERLEAVE_BROWSER=required`.
class ProgramBrowserTest extends InBrowser {
  private static final String NOTE = "races/lost-update.html";
  private static final String PROGRAM = "programs/LostUpdateExplored.html";

  @Test
  void isReachedAndReadWithoutScript() {
    browser.scripts(false);
    browser.open(site.resolve(NOTE));
    browser.find("#LostUpdateExplored .scheds .proof a:not(.term)").click();
    assertTrue(browser.driver.getCurrentUrl().endsWith(PROGRAM + "#p.schedules"));
    assertTrue(browser.find(".states").isDisplayed());
    assertEquals(6, browser.all(".moves li").size());
    assertEquals(2, browser.all(".lanes").size());
    assertFalse(browser.find(".turns").isDisplayed(), "nothing is offered that can't be done");
    browser.find(".lanes tbody a").click();
    assertTrue(browser.find("pre code > span:target").isDisplayed(), "a step leads to its line");
    browser.find(".where a").click();
    assertTrue(browser.driver.getCurrentUrl().endsWith(NOTE + "#LostUpdateExplored"));
  }

  @Test
  void theWalkIsShownInThePictureAndTheCode() {
    browser.open(site.resolve(PROGRAM));
    browser.find(".turns button").click();
    browser.until("document.querySelector('.cols button')");
    var before = browser.find(".states .here").getDomAttribute("data-state");
    browser.find(".cols button").click();
    browser.until("document.querySelector('.states .here').dataset.state != '" + before + "'");
    assertTrue(browser.all("pre code > [data-at]").size() > 0, "each thread stands at its line");
    browser.find(".turns details summary").click();
    var said = browser.find(".turns .out .t");
    assertTrue(said.isDisplayed() && said.getText().matches("line \\d+"), "a step says its line");
  }

  @Test
  void theWalkOnACardStaysOnIt() {
    browser.open(site.resolve(NOTE));
    browser.find("#LostUpdateExplored .turns button").click();
    browser.until("document.querySelector('#LostUpdateExplored .cols button')");
    browser.find("#LostUpdateExplored .cols button").click();
    browser.until("document.querySelector('#LostUpdateExplored [data-at]')");
    assertEquals(
        browser.all("[data-at]").size(), browser.all("#LostUpdateExplored [data-at]").size());
  }

  /// What a listing folds says nothing of the gutter that its output has.
  @Test
  void aFoldLeavesTheGutterOfTheOutputAlone() {
    browser.open(site.resolve(NOTE));
    browser.find("#LostUpdate .predict summary").click();
    var fold = browser.find("#LostUpdate code > .g");
    var gutter = browser.find("#LostUpdate .out .g");
    var said = "getComputedStyle(arguments[0], '::after').content";
    assertEquals("none", browser.value(said, gutter));
    assertTrue(browser.value(said, fold).toString().contains("main"), "the fold has a name");
    assertTrue(fold.isDisplayed() && gutter.isDisplayed(), "folded");
    browser.find("#LostUpdate > .all summary").click();
    assertFalse(fold.isDisplayed(), "the fold is open");
    assertTrue(gutter.isDisplayed(), "and the gutter is there");
  }

  @Test
  void whoLooksCloserAtATimelineSeesFinerMarks() {
    browser.open(site.resolve(NOTE));
    browser.find("#Forced .predict summary").click();
    assertEquals(0, browser.all("#Forced .tl .fine").size());
    for (int i = 0; i < 2; i++) browser.find("#Forced [data-z='2']").click();
    int lines = browser.all("#Forced .tl line.fine").size();
    assertTrue(lines > 5, lines + " marks");
    var display = "getComputedStyle(document.querySelector('#Forced .tl .fine')).display";
    assertEquals("inline", browser.value(display));
    assertEquals(lines, browser.all("#Forced .tl text.fine").size());
    assertTrue(
        browser.is(
            """
            [...document.querySelectorAll('#Forced .tl .at')].map(t => [parseFloat(t.getAttribute('x')),
              parseFloat(t.textContent.replaceAll(',', ''))]).sort((a, b) => a[0] - b[0])
              .every(([x, at], i, all) => i == 0 || x > all[i - 1][0] && at > all[i - 1][1])
            """),
        "times grow to the right, and none is marked twice");
    browser.find("#Forced [data-z='0']").click();
    assertEquals("none", browser.value(display));
  }
}
