import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckListener;
import check.compile.UnnamedThreads;
import check.observe.Facts;
import evidence.Ledger;
import expect.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import text.Hash;

/// What was proven stands for a run as long as nothing changed that it depends on, and for this
/// user on this machine alone. No program is run here.
class LedgerTest extends LedgerNotebook {
  @Test
  void whatMayBeExecutedIsAnotherFile() throws Exception {
    proven();
    assertTrue(root.resolve("snippets/a/data.txt").toFile().setExecutable(true));
    assertEquals("One", unseen(open(true)));
  }

  /// An edit of the notebook, and what must be run after it.
  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of("snippets/a/One.java", "println(", "println((Object) ", "One"),
        Arguments.of("snippets/a/Part.java", "{ }", "{ int n; }", "One"),
        Arguments.of("snippets/a/data.txt", "some", "other", "One"),
        Arguments.of("snippets/a/Broken.java", "println(", "println((Object) ", "Broken Mended"),
        Arguments.of("snippets/a/Mended.java", "println(", "println((Object) ", "Broken Mended"));
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @MethodSource("edits")
  void whatAnEditConcernsIsRunAgain(String path, String old, String with, String again)
      throws Exception {
    proven();
    edit(path, old, with);
    assertEquals(again, unseen(open(true)));
    edit(path, with, old);
    assertEquals("", unseen(open(true)), "what was seen before is still known");
  }

  @Test
  void withoutAFenceIsAnotherRun() throws Exception {
    proven();
    assertEquals("Broken Mended One", unseen(open(false)));
  }

  @Test
  void freshAsksForAll() throws Exception {
    assertEquals("Broken Mended One", names(proven().unseen(snippets, true)));
  }

  @Test
  void aFailureIsRunAgainAndTheNextSessionKnowsNothingOfIt() throws Exception {
    var ledger = open(true);
    unseen(ledger);
    prove(ledger, Verdict.fails("for a reason"));
    assertTrue(ledger.anyFails(snippets));
    assertEquals("Broken Mended One", names(ledger.failing(snippets)));
    assertEquals("", unseen(ledger.next(snippets)), "within a session");
    assertEquals("Broken Mended One", unseen(open(true)));
  }

  @Test
  void aVerdictThatChangesIsAFailure() throws Exception {
    var ledger = proven();
    assertFalse(ledger.anyFails(snippets));
    assertEquals(List.of(), ledger.failing(snippets));
    prove(ledger, HOLDS);
    assertFalse(ledger.anyFails(snippets));
    prove(ledger, Verdict.fails("for a reason"));
    var verdict = ledger.here(snippets).getFirst().checked().verdict();
    assertEquals(
        "the verdict changed from one check to the next: first it holds, then it fails\n"
            + "for a reason",
        verdict.reason());
    assertEquals("Broken Mended One", unseen(open(true)), "and no longer kept");
  }

  @Test
  void whatChangesWhileItIsCheckedIsNotKept() throws Exception {
    var ledger = open(true);
    unseen(ledger);
    edit("snippets/a/data.txt", "some", "other");
    prove(ledger, HOLDS);
    assertEquals("One", unseen(open(true)));
    edit("snippets/a/data.txt", "other", "some");
    assertEquals("One", unseen(open(true)));
  }

  /// Notes a jar as that of `//DEPS a:b:1`, as resolving it does.
  private Path resolved() throws IOException {
    var jar = Files.writeString(state.resolve("b-1.jar"), "a jar");
    var note = "dependencies-" + new Hash().add("//DEPS a:b:1\n").hex();
    Files.writeString(
        Files.createDirectories(state.resolve("cache")).resolve(note),
        new Hash().add(jar.toString()).hex() + "\n" + jar);
    return jar;
  }

  @Test
  void anotherJarIsAnotherRunAlsoOfTheTwin() throws Exception {
    edit("snippets/a/Broken.java", "void main", "//DEPS a:b:1\nvoid main");
    var jar = resolved();
    proven();
    Files.writeString(jar, "another jar");
    assertEquals("Broken Mended", unseen(open(true)));
    Files.delete(jar);
    assertEquals("Broken Mended", unseen(open(true)));
  }

  @Test
  void whatIsResolvedWhileItIsCheckedIsKeptAndAJarThatChangesIsNot() throws Exception {
    edit("snippets/a/One.java", "void main", "//DEPS a:b:1\nvoid main");
    var ledger = open(true);
    unseen(ledger);
    var jar = resolved();
    prove(ledger, HOLDS);
    assertEquals("", unseen(open(true)));
    Files.writeString(jar, "another jar");
    ledger = open(true);
    assertEquals("One", unseen(ledger));
    Files.writeString(jar, "the third jar");
    prove(ledger, HOLDS);
    assertEquals("One", unseen(open(true)));
  }

  private void keepFacts(Ledger ledger) {
    var keeping = ledger.keeping(CheckListener.SILENT);
    for (var snippet : snippets) {
      var run = List.of(Given.printed(snippet.name().equals("Broken") ? "b" : "a"));
      var runs = new Facts.Runs(run, List.of(0));
      var seen = new Facts.Program(List.of(), UnnamedThreads.KEPT, runs, runs, List.of(), null);
      var facts = new Facts(Map.of(Facts.key(snippet.program()), seen));
      keeping.saw(snippet, Optional.of(facts));
    }
  }

  /// An edit, and what must be run after it where what programs did is kept.
  static Stream<Arguments> judgedAnew() {
    return Stream.of(
        Arguments.of("snippets/a/One.java", "//   a", "//   {}", ""),
        Arguments.of("snippets/a/One.java", "//   a", "//   b", "One"),
        Arguments.of("snippets/a/One.java", "// Output:", "// Unordered output:", "One"),
        Arguments.of("snippets/a/One.java", "void main", "//TIMELINE\nvoid main", "One"),
        Arguments.of("snippets/a/One.java", "void main", "//EXPLORE\nvoid main", "One"),
        Arguments.of("snippets/a/One.java", "\"a\"); }", "\"a\"); } // words", ""),
        Arguments.of("snippets/a/One.java", "println(", "println((Object) ", "One"),
        Arguments.of("snippets/a/One.java", "//LIMIT 3s", "//LIMIT 4s", "One"),
        Arguments.of("snippets/a/One.java", "jdk>=21", "jdk>=22", "One"),
        Arguments.of("snippets/a/Part.java", "{ }", "{ int n; }", "One"),
        Arguments.of("snippets/a/Broken.java", "//   b", "//   {}", ""),
        Arguments.of("snippets/a/Mended.java", "//   a", "//   {}", "Broken Mended"));
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @MethodSource("judgedAnew")
  void anotherExpectationIsJudgedByWhatWasSeen(String path, String old, String with, String again)
      throws Exception {
    keepFacts(proven());
    edit(path, old, with);
    var ledger = open(true);
    assertEquals(again, unseen(ledger));
    if (again.isEmpty()) assertEquals("", unseen(open(true)), "and that is kept");
    for (var seen : ledger.here(snippets)) assertTrue(seen.cached());
  }

  @Test
  void whatCanNoLongerBeToldOfAProgramIsForgotten() throws Exception {
    var ledger = proven();
    keepFacts(ledger);
    ledger.keeping(CheckListener.SILENT).saw(snippet("One"), Optional.empty());
    edit("snippets/a/One.java", "//   a", "//   {}");
    assertEquals("One", unseen(open(true)));
  }

  /// Ways to bring evidence that was not made here.
  enum Forgery {
    ANOTHER_USER,
    READABLE_BY_OTHERS,
    NO_KEY,
    SHORT_KEY,
    UNDER_ANOTHER_NAME,
    WITHOUT_A_CODE,
    ANOTHER_TEXT,
    A_FOLDER
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.list(root.resolve(".cache/evidence"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNotMadeHereIsAMiss(Forgery forgery) throws Exception {
    proven();
    var key = state.resolve("evidence.key");
    switch (forgery) {
      case ANOTHER_USER -> Files.write(key, new byte[32]);
      case READABLE_BY_OTHERS ->
          Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
      case NO_KEY -> Files.delete(key);
      case SHORT_KEY -> Files.write(key, new byte[31]);
      case UNDER_ANOTHER_NAME -> rotate();
      case WITHOUT_A_CODE -> rewrite(text -> text.substring(text.indexOf('\n') + 1));
      case ANOTHER_TEXT -> rewrite(text -> text.replace("\"runs\":1", "\"runs\":2"));
      case A_FOLDER -> {
        for (var file : kept()) {
          Files.delete(file);
          Files.createDirectory(file);
        }
      }
    }
    assertEquals("Broken Mended One", unseen(open(true)));
    if (!forgery.equals(Forgery.A_FOLDER)) proven();
    assertEquals(32, Files.size(key));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
  }

  private void rewrite(UnaryOperator<String> how) throws IOException {
    for (var file : kept()) Files.writeString(file, how.apply(Files.readString(file)));
  }

  /// Each file has the content of the next.
  private void rotate() throws IOException {
    var files = kept();
    var texts = new ArrayList<String>();
    for (var file : files) texts.add(Files.readString(file));
    for (int i : IntStream.range(0, files.size()).toArray())
      Files.writeString(files.get(i), texts.get((i + 1) % texts.size()));
  }

  @Test
  void aKeyThatTheNotebookBringsIsNone() throws Exception {
    state = Files.createDirectory(root.resolve("state"));
    var ledger = open(true);
    unseen(ledger);
    prove(ledger, HOLDS);
    assertEquals("Broken Mended One", unseen(open(true)));
    assertFalse(Files.exists(root.resolve(".cache/evidence")));
  }

  @Test
  void theStateFolderIsItsOwnersAlone() throws Exception {
    state = state.resolve("deep/er");
    proven();
    var rights = Files.getPosixFilePermissions(state);
    assertEquals("rwx------", PosixFilePermissions.toString(rights));
    try (var files = Files.list(state)) {
      assertEquals(List.of("evidence.key"), files.map(f -> "" + f.getFileName()).toList());
    }
  }

  @Test
  void aStateThatIsNoFolderKeepsNothing() throws Exception {
    state = Files.writeString(state.resolve("file"), "no folder");
    var ledger = open(true);
    unseen(ledger);
    assertEquals(
        List.of(
            "evidence can't be kept, so all runs again next time: "
                + state
                + ": something else is in its place"),
        said(() -> prove(ledger, HOLDS)));
    assertEquals("Broken Mended One", unseen(open(true)));
    assertEquals("no folder", Files.readString(state));
  }
}
