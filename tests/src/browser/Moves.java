import java.util.List;
import java.util.Map;

/// What moves on a page after its text has come whole: what its scripts, pictures or fonts push
/// aside. While text still comes, a browser shows what it has, as slow as the line and the machine
/// are; so what stands then is no measure, and Chromium's own layout shifts, which count it, are
/// not asked.
///
/// @param browser every page that it opens from now on is watched
record Moves(Browser browser) {
  private static final String WATCH =
      """
      const at = e => { const { x, y } = e.getBoundingClientRect(); return [x + scrollX, y + scrollY]; };
      const stand = () => {
        window.stood = [...document.body.querySelectorAll("*")]
          .filter(e => e.getClientRects().length).map(e => [e, ...at(e)]);
      };
      window.moved = () => stood.filter(([e]) => e.getClientRects().length)
        .map(([e, x, y]) => [e, x, y, ...at(e)])
        .filter(([, x, y, u, v]) => Math.abs(u - x) > 0.5 || Math.abs(v - y) > 0.5)
        .map(([e, x, y, u, v]) => `moved from ${x},${y} to ${u},${v}: ` + e.outerHTML.slice(0, 120));
      document.addEventListener("readystatechange", () => {
        if (document.readyState != "interactive") return;
        const links = [...document.querySelectorAll("link[rel=stylesheet]")];
        const late = links.find(link => !link.sheet);
        if (late) late.addEventListener("load", stand); else stand();
      });
      """;

  private static final String FOUND =
      """
      const done = arguments[0];
      requestAnimationFrame(() => requestAnimationFrame(() => done(moved().slice(0, 3))));
      """;

  Moves {
    browser.driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", "{" + WATCH + "}"));
  }

  /// What has moved on the page that is open; the first few.
  List<String> found() {
    return ((List<?>) browser.driver.executeAsyncScript(FOUND))
        .stream().map(Object::toString).toList();
  }
}
