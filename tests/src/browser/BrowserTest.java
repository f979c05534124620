import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.print.PrintOptions;

/// The pages as a reader has them, in a browser. Skipped where there is none, unless
/// `INTERLEAVE_BROWSER=required`.
class BrowserTest extends InBrowser {
  /// What a reader would take to a class.
  private static final int SHEETS_MAX = 12;

  private static final String NOTE = "races/lost-update.html";
  private static final String SAID = "document.querySelector('#LostUpdate .said').textContent";
  private static final String SEEN =
      """
      (() => { const b = arguments[0].getBoundingClientRect();
        return b.width > 0 && b.bottom > 0 && b.top < innerHeight && b.right > 0 })()
      """;
  private static final String AFTER =
      "(arguments[0].compareDocumentPosition(arguments[1]) & 4) > 0";

  private static final String PASSES_NO_OTHER =
      """
      [...document.querySelectorAll(".map path")].every(line => {
        const ends = [line.dataset.from, line.dataset.to], all = line.getTotalLength();
        const dots = [...document.querySelectorAll(".map svg a")].filter(a => !ends.includes(a.dataset.n))
          .map(a => a.querySelector("circle"));
        for (let at = 0; at <= all; at++) {
          const p = line.getPointAtLength(at);
          if (dots.some(d => Math.hypot(d.cx.baseVal.value - p.x, d.cy.baseVal.value - p.y) < 6)) return false;
        }
        return true;
      })
      """;

  @BeforeEach
  void nothingIsKept() {
    browser.open(site.resolve("404.html"));
    browser.driver.executeScript("localStorage.clear()");
  }

  @Test
  void readsWithoutScript() {
    browser.scripts(false);
    browser.open(site.resolve(NOTE));
    assertEquals(0, browser.shown(".find, .copy, .help"));
    var answer = browser.find("#LostUpdate .predict table");
    assertFalse(answer.isDisplayed(), "the answer is not given away");
    browser.find("#LostUpdate .predict input").click();
    browser.find("#LostUpdate .predict summary").click();
    assertTrue(answer.isDisplayed(), "opening shows it");
    browser.find(".next a[rel=prev]").click();
    assertNotEquals(site.resolve(NOTE).toUri().toString(), browser.driver.getCurrentUrl());
    browser.open(site.resolve("evidence.html"));
    int all = browser.shown(".group");
    browser.find(".filter li:nth-child(2) a").click();
    assertTrue(all > 1 && browser.shown(".group") == 1, "parts are chosen by their anchors");
  }

  @Test
  void predictsAndRemembers() {
    browser.open(site.resolve(NOTE));
    browser.find("#LostUpdate input[value='2']").click();
    browser.find("#LostUpdate input[value='3']").click();
    browser.find("#LostUpdate .predict summary").click();
    browser.until(SAID + ".startsWith('You were right about 2 of 4')");
    for (var why : browser.all("#LostUpdate label span"))
      assertTrue(why.getText().matches("[✓✗] .+: .+"), why.getText());
    browser.open(site.resolve(NOTE));
    assertTrue(browser.find("#LostUpdate input[value='3']").isSelected(), "ticks are kept");
    assertEquals(
        "…",
        browser.find(".toc [aria-current]").getDomAttribute("data-done"),
        "progress is marked");
    browser.find(".help").click();
    browser.find("dialog p button").click();
    assertEquals("0", browser.value("String(localStorage.length)"), "one button deletes all");
    assertFalse(browser.find("#LostUpdate input[value='3']").isSelected());
    assertTrue(browser.all("[data-done]").isEmpty());
  }

  @Test
  void explainsNothingWhereStorageIsForbidden() {
    browser.driver.executeCdpCommand("Page.enable", Map.of());
    var added =
        browser.driver.executeCdpCommand(
            "Page.addScriptToEvaluateOnNewDocument",
            Map.of(
                "source",
                "Object.defineProperty(window, 'localStorage', { get() { throw new"
                    + " Error('forbidden') } })"));
    try {
      browser.open(site.resolve(NOTE));
      browser.find("#LostUpdate input[value='1']").click();
      browser.find("#LostUpdate .predict summary").click();
      browser.until(SAID + ".startsWith('You were right')");
    } finally {
      browser.driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", added);
    }
  }

  @Test
  void searchesByKeyboard() {
    browser.open(site.resolve(NOTE));
    assertTrue(
        browser.all("script[src*='/search.']").isEmpty(),
        "the index is not loaded before it is needed");
    browser.press("/");
    browser.press("getStackTrace");
    browser.until("document.querySelector('.hits li mark')");
    assertTrue(browser.find("[role=status]").getText().matches("(The best \\d+ of )?\\d+ places?"));
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ARROW_UP);
    var href = browser.value("document.activeElement.href").toString();
    assertTrue(href.matches(".*#\\w+-\\d+"), href);
    browser.press(Keys.ENTER);
    browser.until("location.href == '" + href + "'");
    browser.until("document.querySelector(':target')");
    assertTrue(browser.find(":target").getText().contains("getStackTrace"), "the very line");
    browser.press("/");
    browser.press("no such thing at all zzz");
    browser.press(Keys.ESCAPE);
    assertEquals("", browser.find("[type=search]").getDomProperty("value"));
  }

  @Test
  void keysWorkUnlessSwitchedOff() {
    browser.open(site.resolve(NOTE));
    browser.press("o");
    assertTrue(browser.is("[...document.querySelectorAll('main details')].every(d => d.open)"));
    browser.press("p");
    browser.until("!location.href.endsWith('" + NOTE + "')");
    browser.press("n");
    browser.until("location.href.endsWith('" + NOTE + "')");
    browser.press("?");
    browser.find("dialog [name=keys]").click();
    browser.find("dialog form button").click();
    browser.press("o");
    assertFalse(browser.is("document.querySelector('main details').open"));
  }

  @Test
  void foldedLinesAreShownInPlaceWithoutScript() {
    browser.scripts(false);
    browser.open(site.resolve(NOTE));
    var folded = browser.find("#LostUpdate pre .f");
    assertFalse(folded.isDisplayed());
    browser.find("#LostUpdate .all summary").click();
    assertTrue(folded.isDisplayed());
  }

  @Test
  void focusGoesInTheOrderOfThePage() {
    browser.open(site.resolve(NOTE));
    int stops = 0;
    var before = Optional.<org.openqa.selenium.WebElement>empty();
    while (stops < 300) {
      browser.tab();
      var now = browser.driver.switchTo().activeElement();
      if (now.getTagName().equals("body")) break;
      if (stops == 0)
        assertEquals("#p.main", now.getDomAttribute("href"), "first the way to the text");
      assertTrue(browser.is(SEEN, now), () -> "out of sight: " + now.getDomProperty("outerHTML"));
      if (before.isPresent())
        assertTrue(browser.is(AFTER, before.get(), now), () -> "out of order: " + now.getText());
      before = Optional.of(now);
      stops++;
    }
    assertTrue(stops > 30 && stops < 300, stops + " stops");
  }

  @Test
  void codeIsAStopOnlyWhileItOverflows() {
    browser.open(site.resolve(NOTE));
    browser.width(1280);
    browser.until("!document.querySelector('#Forced pre').hasAttribute('tabindex')");
    browser.width(360);
    browser.until("document.querySelector('#Forced pre').getAttribute('tabindex') == '0'");
    assertEquals("group", browser.find("#Forced pre").getDomAttribute("role"));
    assertEquals("Source", browser.find("#Forced pre").getDomAttribute("aria-label"));
  }

  @Test
  void darkAndForcedColoursAreHonoured() {
    browser.open(site.resolve(NOTE));
    browser.media("", "prefers-color-scheme", "dark");
    var paper = "getComputedStyle(document.documentElement).backgroundColor";
    assertEquals("rgb(20, 23, 26)", browser.value(paper));
    browser.media("", "forced-colors", "active");
    assertTrue(browser.is("matchMedia('(forced-colors: active)').matches"));
    var edge = "getComputedStyle(document.querySelector('.card')).borderTopStyle";
    assertNotEquals("none", browser.value(edge));
    browser.media("", "prefers-reduced-motion", "no-preference");
    assertEquals(
        "smooth", browser.value("getComputedStyle(document.documentElement).scrollBehavior"));
    browser.media("", "prefers-reduced-motion", "reduce");
    assertEquals(
        "auto", browser.value("getComputedStyle(document.documentElement).scrollBehavior"));
  }

  @Test
  void printsAHandoutWithTheAnswersAtItsEnd() {
    browser.open(site.resolve(NOTE));
    browser.media("print", "", "");
    browser.driver.executeScript("dispatchEvent(new Event('beforeprint'))");
    assertEquals(0, browser.shown(".toc, .rail, .find, .copy, .next, .help, .skip"));
    assertFalse(browser.find("#LostUpdate .predict table").isDisplayed(), "answers are closed");
    assertTrue(browser.find("main > .answers:last-child table").isDisplayed(), "and at the end");
    var web = "getComputedStyle(document.querySelector('.prose a[href^=http]'), '::after').content";
    assertTrue(browser.value(web).toString().contains("http"), "addresses are written out");
    browser.driver.executeScript("dispatchEvent(new Event('afterprint'))");
    assertTrue(browser.all(".answers").isEmpty());
  }

  @Test
  void aNoteIsPrintedOnTwelveSheetsAtMost() {
    browser.open(site.resolve(NOTE));
    var pdf =
        new String(
            Base64.getDecoder().decode(browser.driver.print(new PrintOptions()).getContent()),
            StandardCharsets.ISO_8859_1);
    long sheets = Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    assertTrue(0 < sheets && sheets <= SHEETS_MAX, sheets + " sheets");
  }

  @Test
  void theRailFollowsALeap() {
    browser.open(site.resolve(NOTE));
    browser.until("document.querySelector('.rail [aria-current]')");
    browser.driver.executeScript(
        "document.querySelector('#a-hundred-thousand-times-each').scrollIntoView()");
    browser.until(
        "document.querySelector('.rail [aria-current]').hash == '#a-hundred-thousand-times-each'");
  }

  @Test
  void aNoteIsReadOnceItsEndWasSeenAndExercisesAreTicked() {
    browser.open(site.resolve(NOTE));
    browser.driver.executeScript("document.querySelector('.next').scrollIntoView()");
    browser.until("document.querySelector('.toc [aria-current]').dataset.done == '✓'");
    browser.open(site.resolve("index.html"));
    assertEquals(1, browser.all(".parts [data-done]").size());
    browser.open(site.resolve("exercises.html"));
    browser.find("[data-tick]").click();
    browser.open(site.resolve("exercises.html"));
    assertTrue(browser.find("[data-tick]").isSelected(), "ticks are kept");
    assertEquals(1, browser.all("[data-tick]:checked").size());
  }

  @Test
  void theMapLeadsToNotes() {
    browser.open(site.resolve("index.html"));
    var node = browser.find(".map a");
    browser.driver.executeScript("arguments[0].focus()", node);
    assertTrue(browser.find(".map a text").getText().startsWith("1 "), "a dot has a name");
    assertTrue(browser.is(PASSES_NO_OTHER), "a line passes a dot that it doesn't begin or end at");
    assertTrue(browser.all(".map details li a").size() > 1, "the same in words");
    browser.press(Keys.ENTER);
    browser.until("document.querySelector('main article')");
  }
}
