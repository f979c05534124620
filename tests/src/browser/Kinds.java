import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The few pages in which everything occurs that a page of a site is made of: what axe finds in an
/// element hangs on what the element is and what it stands in, and most pages share a template.
final class Kinds {
  private Kinds() {}

  /// Pages that together have each element, by its name and classes, within each other that it is
  /// found in; a greedy cover, the pages of most kinds first.
  static List<String> covering(Path site, List<String> pages) throws IOException {
    var left = new LinkedHashMap<String, Set<String>>();
    for (var page : pages) left.put(page, of(site.resolve(page)));
    var seen = new HashSet<String>();
    var chosen = new ArrayList<String>();
    while (true) {
      left.values().forEach(kinds -> kinds.removeAll(seen));
      left.values().removeIf(Set::isEmpty);
      if (left.isEmpty()) return chosen;
      var most =
          left.entrySet().stream()
              .max(
                  Comparator.comparingInt(
                      (Map.Entry<String, Set<String>> e) -> e.getValue().size()))
              .orElseThrow();
      seen.addAll(most.getValue());
      chosen.add(most.getKey());
    }
  }

  /// Those of an element as it is shown now, scripts and all.
  static Set<String> shown(Browser browser, String css) {
    var found =
        (List<?>)
            browser.value(
                """
                (() => {
                  const kind = e => e.localName + "." + [...e.classList].join(".");
                  const all = document.querySelector(arguments[0]).querySelectorAll("*");
                  return [...new Set([...all].map(e => kind(e.parentElement) + " > " + kind(e)))];
                })()
                """,
                css);
    return found.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private static Set<String> of(Path page) throws IOException {
    var kinds = new HashSet<String>();
    for (var element : Jsoup.parse(page).getAllElements())
      if (element.parent() != null) kinds.add(kind(element.parent()) + " > " + kind(element));
    return kinds;
  }

  private static String kind(Element element) {
    return element.tagName() + "." + String.join(".", element.classNames());
  }
}
