import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.CheckListener;
import check.Checked;
import check.child.FenceSearch;
import expect.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problems;
import text.Root;
import text.Source;

/// What the builder keeps in its user's cache folder: made when it is first needed, and whole.
class ChildJarTest {
  private static final String MAIN = "void main() { IO.println(1); }\n\n";
  private static final String RUN = MAIN + "// Unordered output:\n//   1\n";
  private static final CheckListener SILENT =
      new CheckListener() {
        @Override
        public void begins(String name) {}

        @Override
        public void ends(Checked checked) {}
      };

  @TempDir Path root;

  /// The explorer is trained while other runs end; they must not take it for what they left.
  @Test
  void onlyWhoExploresPaysForTheExplorer() throws Exception {
    check(RUN);
    assertEquals(Set.of("child.aot", "child.jar"), kept());
    check(MAIN + "// Schedules:\n//   1 | 1\n", RUN);
    assertEquals(Set.of("child.aot", "child.jar", "explorer.aot", "explorer.jar"), kept());
  }

  /// A program that is not fenced in could have put something else there.
  @Test
  void whatIsAnotherIsMadeAnew() throws Exception {
    check(RUN);
    for (var name : List.of("child.jar", "child.aot")) {
      var file = find(name);
      var before = Files.readAllBytes(file);
      var other = before.clone();
      other[other.length / 2] ^= 1;
      Files.write(file, other);
      check(RUN);
      assertFalse(Arrays.equals(other, Files.readAllBytes(file)), name);
      if (name.endsWith(".jar")) assertArrayEquals(before, Files.readAllBytes(file));
    }
  }

  private Path find(String name) throws IOException {
    try (var files = Files.walk(root.resolve("cache"))) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private void check(String... texts) throws Exception {
    var problems = new Problems();
    var snippets = new ArrayList<Snippet>();
    for (var text : texts) {
      var name = "Program" + snippets.size() + ".java";
      Files.writeString(root.resolve(name), text);
      snippets.add(SnippetParser.file(Source.of(name, text), problems));
    }
    problems.orThrow();
    var settings = new Check.Settings(2, root.resolve("cache"), FenceSearch.of("auto"));
    for (var checked : Check.run(new Root(root), snippets, settings, SILENT))
      assertTrue(checked.verdict() instanceof Verdict.Holds, checked.verdict()::reason);
  }

  private TreeSet<String> kept() throws IOException {
    try (var files = Files.walk(root.resolve("cache"))) {
      var names = new TreeSet<String>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("(child|explorer)\\..*"))
          .forEach(names::add);
      return names;
    }
  }
}
