import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/// What axe finds in the page that is open, or a part of it: by all its rules as it is; by the ones
/// of colours where only these are others; by those of sizes where only the width is another.
///
/// Our pages have no frames, so it is asked in what it calls legacy mode: there it need not open a
/// second page, to put together what it found in each frame.
///
/// @param part a selector
record Axe(Browser browser, String part) {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  List<String> all() {
    return violations(new AxeBuilder().withTags(TAGS));
  }

  List<String> colours() {
    return violations(new AxeBuilder().withOnlyRules(List.of("color-contrast")));
  }

  List<String> sizes() {
    return violations(
        new AxeBuilder().withOnlyRules(List.of("target-size", "scrollable-region-focusable")));
  }

  private List<String> violations(AxeBuilder axe) {
    axe.setLegacyMode();
    return axe.include(part).analyze(browser.driver).getViolations().stream()
        .map(Axe::words)
        .toList();
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
  }
}
