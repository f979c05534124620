import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// What a page's buttons copy, in a browser. Skipped where there is none, unless
/// `INTERLEAVE_BROWSER=required`.
class CopyBrowserTest extends InBrowser {
  private static final String NOTE = "races/lost-update.html";

  @Test
  void copiesTheCommand() {
    browser.open(site.resolve(NOTE));
    browser.driver.executeScript(
        """
        new MutationObserver(all => window.said ??= all[0].target.textContent)
          .observe(document.querySelector("#LostUpdate .cmd .copy"), { childList: true });
        """); // what it says is gone after two seconds
    browser.find("#LostUpdate .cmd .copy").click();
    browser.until("window.said");
    browser.find("[type=search]").sendKeys(Keys.chord(Keys.CONTROL, "v"));
    boolean copied = browser.is("window.said == 'Copied'");
    var pasted = browser.find("[type=search]").getDomProperty("value");
    var got = copied ? pasted : browser.value("getSelection() + ''");
    assertEquals("jbang snippets/races/LostUpdate.java", got);
  }

  @Test
  void copiesAllLinesThoughSomeAreFolded() {
    browser.open(site.resolve(NOTE));
    browser.driver.executeScript(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText(t) { window.got = t } }"
            + " })");
    browser.find("#LostUpdate header .copy").click();
    browser.until("window.got");
    assertTrue(browser.value("window.got").toString().contains("void main()"), "it is folded");
  }

  @Test
  void copiesTheWholeFileWhereItCanBeFetched() throws IOException {
    browser.open(site.resolve(NOTE));
    var name = "files/snippets/races/LostUpdate.java";
    browser.driver.executeScript(
        """
        Object.defineProperty(navigator, "clipboard", { value: { writeText(t) { window.got = t } } });
        window.fetch = async url => url.endsWith(arguments[0]) ? new Response(arguments[1]) : Response.error();
        """,
        name,
        Files.readString(site.resolve(name)));
    browser.find("#LostUpdate header .copy").click();
    browser.until("window.got");
    assertEquals(Files.readString(site.resolve(name)), browser.value("window.got"));
  }
}
