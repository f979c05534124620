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
import check.child.ExplorerFiles;
import check.child.FenceSearch;
import check.child.TraceFiles;
import check.compile.Dependencies;
import expect.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Hash;
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
  @TempDir static Path shared;

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
                find(root, "child.jar").resolveSibling("training"),
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
    var left =
        Files.writeString(find(root, "child.jar").resolveSibling("child.aot.0123abcd.part"), "");
    train();
    assertFalse(Files.exists(left));
  }

  private ChildFiles train() throws IOException {
    return ChildFiles.in(root.resolve("cache"), root.resolve("temporary"), true);
  }

  /// A program that is not fenced in could have put something else there. An archive, which is
  /// another each time, is known by its hash.
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "child.jar,     changed",
    "child.jar,     cut",
    "child.aot,     changed",
    "child.aot,     cut",
    "explorer.jar,  changed",
    "explorer.jar,  cut",
    "explorer.aot,  cut",
    "trace.jar,     changed",
    "trace.jar,     cut",
    "woven,         changed",
    "woven,         cut",
    "sum-child.aot, changed",
    "sum-woven,     cut",
  })
  void whatIsAnotherIsMadeAnew(String name, String how) throws Exception {
    make(name);
    var file = find(shared, name);
    var before = Files.readAllBytes(file);
    var other = how.equals("cut") ? Arrays.copyOf(before, before.length / 2) : before.clone();
    if (how.equals("changed")) other[other.length / 2] ^= 1;
    Files.write(file, other);
    make(name);
    var after = Files.readAllBytes(file);
    assertFalse(Arrays.equals(other, after));
    if (!name.endsWith(".aot")) assertArrayEquals(before, after);
  }

  /// Makes or finds that file.
  private static void make(String name) throws IOException {
    var temporary = shared.resolve("temporary");
    if (name.contains("child")) ChildFiles.in(shared, temporary, true);
    else if (name.contains("explorer")) ExplorerFiles.in(shared, temporary, true);
    else TraceFiles.in(shared, temporary);
  }

  /// A note that is not whole is as good as none.
  @ParameterizedTest
  @ValueSource(strings = {"whole", "changed", "cut", "empty", "without its hash"})
  void dependenciesAreNotedWhole(String how) throws Exception {
    var jars = List.of(root.resolve("a.jar"), root.resolve("b.jar"));
    for (var jar : jars) Files.createFile(jar);
    var problems = new Problems();
    var source = Source.of("Program.java", "//DEPS a:b:1\n" + MAIN);
    var directives = SnippetParser.file(source, problems).directives();
    problems.orThrow();
    var classPath = jars.getFirst() + File.pathSeparator + jars.getLast() + "\n";
    var note = new Hash().add(classPath).hex() + "\n" + classPath;
    var content =
        switch (how) {
          case "changed" -> note.replace("b.jar", "a.jar");
          case "cut" -> note.substring(0, note.lastIndexOf(File.pathSeparator));
          case "empty" -> "";
          case "without its hash" -> classPath;
          default -> note;
        };
    Files.writeString(
        root.resolve("dependencies-" + new Hash().add("//DEPS a:b:1\n").hex()), content);
    var noted = Dependencies.noted(root, directives);
    assertEquals(how.equals("whole") ? Optional.of(jars) : Optional.empty(), noted);
  }

  private static Path find(Path folder, String name) throws IOException {
    try (var files = Files.walk(folder)) {
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
    var settings = new Check.Settings(2, root.resolve("cache"), FenceSearch.of("auto"), false);
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
