import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Plays boards by their buttons.
///
/// @param wrong what is wrong with where that leads
/// @param ends  how many were reached
record BoardPlay(List<String> wrong, int ends) {
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
        for (const value of box.querySelectorAll('.memo td:nth-child(2)'))
          if (/, (un)?locks /.test(value.textContent)) wrong.push('no value: ' + value.textContent);
        if (!/not moved yet/.test(said()) && !/the fewest to this end: (\\d+)\\.$/.test(said())) wrong.push('fewest? ' + said());
        const [, n, best] = said().match(/(\\d+) switch.*: (\\d+)\\.$/) ?? [];
        if (n != best) wrong.push(end + ': ' + said());
        ends.push(end);
      }
      return { wrong, ends: ends.length };
      """;

  /// Plays the board that has begun, under each model of memory, by turns and by single steps; and
  /// each of its edits and twins by turns.
  static BoardPlay all(Browser browser, String page) {
    var all = models(browser, page);
    browser.find(".tools input").click();
    all = all.and(models(browser, page));
    browser.find(".tools input").click();
    for (int i = 1; i < browser.all(buttons("Program")).size(); i++) {
      another(browser, "Program", i);
      all = all.and(models(browser, page));
    }
    return all;
  }

  private static String buttons(String choice) {
    return ".choice [data-of='" + choice + "'] button";
  }

  private BoardPlay and(BoardPlay more) {
    wrong.addAll(more.wrong);
    return new BoardPlay(wrong, ends + more.ends);
  }

  /// Plays what is chosen, under each model of memory.
  @SuppressWarnings("unchecked")
  private static BoardPlay models(Browser browser, String page) {
    var wrong = new ArrayList<String>();
    int ends = 0;
    int models = browser.all(buttons("Memory")).size();
    for (int i = 0; i < Math.max(1, models); i++) {
      if (models > 0) another(browser, "Memory", i);
      var played = (Map<String, Object>) browser.driver.executeScript(PLAY, "[data-board]");
      ((List<String>) played.get("wrong")).forEach(w -> wrong.add(page + ": " + w));
      ends += ((Number) played.get("ends")).intValue();
    }
    return new BoardPlay(wrong, ends);
  }

  static List<String> boards(Path site) throws Exception {
    var boards = new ArrayList<String>();
    for (var page : BuiltSite.pages(site))
      if (page.startsWith("programs/")
          && Files.readString(site.resolve(page)).contains("data-board")) boards.add(page);
    return boards;
  }

  static void begin(Browser browser, Path page, String box) {
    browser.open(page);
    browser.find(box + " button").click();
    browser.until("document.querySelector(\"" + box + " .cols button\")");
  }

  /// Another program or memory.
  static void another(Browser browser, String choice, int i) {
    var css = buttons(choice);
    browser.driver.executeScript("document.querySelectorAll(arguments[0])[" + i + "].click()", css);
    browser.until(
        "document.querySelectorAll(\""
            + css
            + "\")["
            + i
            + "].getAttribute('aria-pressed') == 'true'");
  }
}
