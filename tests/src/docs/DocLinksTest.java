import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Links of the documents lead to what is there, and decisions are numbered.
class DocLinksTest {
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)*[A-Z]\\w*[a-z]\\w*)[`.]");

  private static List<Path> markdown(String folder) throws IOException {
    try (var files = Files.walk(Path.of("docs", folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  static Stream<String> texts() throws IOException {
    var all = new ArrayList<>(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"));
    markdown("").forEach(file -> all.add(file.toString().replace('\\', '/')));
    return all.stream();
  }

  /// Two that were begun at once would else share a number, and a reference to it would say
  /// nothing.
  @Test
  void decisionsAreNumbered() throws IOException {
    var expected = new ArrayList<String>();
    var seen = new ArrayList<String>();
    for (var file : markdown("decisions")) {
      expected.add("%04d: # %1$d.".formatted(expected.size() + 1));
      var heading = Files.readAllLines(file).getFirst();
      var number = file.getFileName().toString().replaceAll("-.*", "");
      seen.add(number + ": " + heading.replaceAll(" [^#\\d].*", ""));
    }
    assertEquals(String.join("\n", expected), String.join("\n", seen));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void leadsSomewhere(String doc) throws IOException {
    for (var node : Fence.tree(doc).getDescendants()) {
      if (!(node instanceof InlineLinkNode link) || link.getUrl().toString().matches("[a-z]+:.*"))
        continue;
      var parts = link.getUrl().toString().split("#", 2);
      var file =
          parts[0].isEmpty() ? Path.of(doc) : Path.of(doc).resolveSibling(parts[0]).normalize();
      assertTrue(Files.exists(file), () -> doc + " links " + file + ", which isn't there");
      boolean said = !(link instanceof Image) || !link.getText().isBlank();
      assertTrue(said, () -> doc + ": an image without a text: " + file);
      boolean there = parts.length == 1 || headings(file.toString()).contains(parts[1]);
      assertTrue(there, () -> doc + " links #" + parts[1] + ", which isn't there");
    }
  }

  /// A class that was renamed is renamed in the architecture, too.
  @Test
  void theArchitectureNamesClassesThatAreThere() throws IOException {
    var known = new TreeSet<String>();
    for (var folder : List.of("builder", "tests/src"))
      try (var files = Files.walk(Path.of(folder))) {
        files
            .map(file -> Path.of(folder).relativize(file).toString().replace('\\', '/'))
            .forEach(file -> known.add("/" + file));
      }
    var names =
        CLASS
            .matcher(Files.readString(Path.of("docs/architecture.md")))
            .results()
            .map(match -> "/" + match.group(1).replace('.', '/') + ".java")
            .toList();
    assertTrue(names.size() > 50, "a table was lost");
    for (var name : names)
      assertTrue(known.stream().anyMatch(file -> file.endsWith(name)), () -> "no class " + name);
  }

  /// Ids of headings, as GitHub gives them.
  private static Set<String> headings(String doc) throws IOException {
    var ids = new TreeSet<String>();
    for (var node : Fence.tree(doc).getDescendants())
      if (node instanceof Heading heading)
        ids.add(
            heading
                .getText()
                .toString()
                .toLowerCase()
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-'));
    return ids;
  }
}
