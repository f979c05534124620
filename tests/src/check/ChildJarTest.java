import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.CheckListener;
import check.Checked;
import check.child.ChildFiles;
import check.child.FenceSearch;
import expect.Verdict;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  private static final String EXPLORED = MAIN + "// Schedules:\n//   1 | 1\n";

  /// Who checks one program waits for no cache that only later checks gain by.
  @Test
  void aSmallCheckTrainsNothing() throws Exception {
    check(RUN);
    assertEquals(Set.of("child.jar"), kept());
    check(EXPLORED, RUN);
    assertEquals(Set.of("child.jar", "explorer.jar"), kept());
  }

  /// The explorer is trained while other runs end; they must not take it for what they left.
  @Test
  void aLargeCheckTrainsWhatItNeeds() throws Exception {
    check(Collections.nCopies(21, RUN));
    assertEquals(Set.of("child.aot", "child.jar"), kept());
    check(List.of(EXPLORED, EXPLORED, EXPLORED, EXPLORED, EXPLORED, RUN));
    assertEquals(Set.of("child.aot", "child.jar", "explorer.aot", "explorer.jar"), kept());
  }

  /// A builder in the background may be training, and nobody waits for it.
  @Test
  void nobodyWaitsForAnotherToTrain() throws Exception {
    check(RUN);
    try (var lock =
            FileChannel.open(
                find("child.jar").resolveSibling("training"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var _ = lock.lock()) {
      assertNull(train().aot());
    }
    assertNotNull(train().aot());
  }

  @Test
  void whatAKilledBuilderLeftIsSweptAway() throws Exception {
    check(RUN);
    var left = Files.writeString(find("child.jar").resolveSibling("child.aot.0123abcd.part"), "");
    train();
    assertFalse(Files.exists(left));
  }

  private ChildFiles train() throws IOException {
    return ChildFiles.in(root.resolve("cache"), root.resolve("temporary"), true);
  }

  /// A program that is not fenced in could have put something else there.
  @Test
  void whatIsAnotherIsMadeAnew() throws Exception {
    train();
    for (var name : List.of("child.jar", "child.aot")) {
      var file = find(name);
      var before = Files.readAllBytes(file);
      var other = before.clone();
      other[other.length / 2] ^= 1;
      Files.write(file, other);
      check(RUN); // which takes neither
      train();
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
    check(List.of(texts));
  }

  private void check(List<String> texts) throws Exception {
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
