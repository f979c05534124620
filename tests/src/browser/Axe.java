import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What axe finds in the page that is open, or a part of it: by all its rules as it is; by the ones
/// of colours where only these are others; by those of sizes where only the width is another.
///
/// Its script is called directly, once loaded in a page: `AxeBuilder` brings it anew with each
/// question, and has all that passes told, too, which takes as long as the looking does.
///
/// @param part a selector
record Axe(Browser browser, String part) {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String RUN =
      """
      const [part, only, done] = arguments;
      axe.run(part, { runOnly: only, resultTypes: ["violations"] }).then(
        found => done(found.violations.map(v =>
          v.id + ": " + v.nodes.slice(0, 3).map(n => n.html).join(", "))),
        error => done(["axe: " + error]));
      """;

  List<String> all() {
    return violations("tag", TAGS);
  }

  List<String> colours() {
    return violations("rule", List.of("color-contrast"));
  }

  List<String> sizes() {
    return violations("rule", List.of("target-size", "scrollable-region-focusable"));
  }

  private List<String> violations(String type, List<String> values) {
    if (!browser.is("window.axe")) browser.driver.executeScript(script());
    var only = Map.of("type", type, "values", values);
    return ((List<?>) browser.driver.executeAsyncScript(RUN, part, only))
        .stream().map(Object::toString).toList();
  }

  private static String script() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
