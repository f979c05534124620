import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckListener;
import check.Checked;
import check.observe.Facts;
import evidence.Evidence;
import evidence.Folders;
import evidence.Ledger;
import evidence.Machine;
import evidence.Records;
import expect.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import note.Notebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import snippet.Snippet;
import text.Hash;
import text.Problem;
import text.Problems;
import text.Root;

/// What was proven stands for a run as long as nothing changed that it depends on, and for this
/// user on this machine alone. No program is run here.
class LedgerTest {
  private static final String OUTPUT = "\n// Output:\n//   a\n";

  @TempDir Path root;
  @TempDir Path state;
  private List<Snippet> snippets;

  @BeforeEach
  void aNotebook() throws IOException {
    write("snippets/a/Broken.java", "void main() { IO.println(\"b\"); }\n\n// Output:\n//   b\n");
    write(
        "snippets/a/Mended.java", "//FIXES Broken\nvoid main() { IO.println(\"a\"); }\n" + OUTPUT);
    write("snippets/a/Part.java", "class Part { }\n");
    write("snippets/a/data.txt", "some");
    write(
        "snippets/a/One.java",
        "//SOURCES Part.java\n"
            + "//FILES data.txt\n"
            + "//LIMIT 3s\n"
            + "//NEEDS jdk>=21\n"
            + "void main() { IO.println(\"a\"); }\n"
            + OUTPUT);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private void edit(String path, String old, String with) throws IOException {
    var text = Files.readString(root.resolve(path));
    assertTrue(text.contains(old), path);
    write(path, text.replace(old, with));
  }

  private Ledger open(boolean fenced) throws IOException {
    var problems = new Problems();
    var notebook = Notebook.read(root, problems);
    assertEquals(List.of(), problems.errors().stream().map(Problem::render).toList());
    snippets = notebook.snippets();
    return Ledger.open(
        new Root(root), snippets, new Folders(state.resolve("cache"), state), fenced);
  }

  private Snippet snippet(String name) {
    return snippets.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  /// The names of those that must be run.
  private String unseen(Ledger ledger) throws InterruptedException {
    return names(ledger.unseen(snippets, false));
  }

  private static String names(List<Snippet> some) {
    return some.stream().map(Snippet::name).sorted().collect(Collectors.joining(" "));
  }

  private static Checked checked(String name, Verdict verdict) {
    return Results.checked(
        name, verdict, true, 1, 1, 1, List.of(), Map.of(), null, List.of(), null);
  }

  private static final Verdict HOLDS = new Verdict.Holds();

  private void prove(Ledger ledger, Verdict verdict) {
    var keeping = ledger.keeping(CheckListener.SILENT);
    for (var snippet : snippets) keeping.proves(checked(snippet.name(), verdict));
  }

  private Ledger proven() throws Exception {
    var ledger = open(true);
    assertEquals("Broken Mended One", unseen(ledger));
    prove(ledger, HOLDS);
    assertEquals("", unseen(ledger));
    assertEquals("", unseen(open(true)), "what is kept is found");
    return ledger;
  }

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
      var seen = new Facts.Program(List.of(), runs, runs, List.of(), null);
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

  /// A record of another machine is shown as its own, while the content is the same.
  @Test
  void recordsAreShownWhereTheContentIsTheSame() throws Exception {
    var ledger = proven();
    var file = ledger.record("there");
    assertEquals(root.resolve("site/evidence/there.json"), file);
    assertEquals("here", machines(ledger, "One"), "it is this machine");
    edit("site/evidence/there.json", "\"cores\":", "\"cores\":1");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    assertEquals("here there", machines(ledger, "One"), "read again once it changes");
    ledger = open(true);
    assertEquals("", unseen(ledger));
    assertEquals("here there", machines(ledger, "One"));
    assertEquals("there", machines(open(true), "One"), "a ledger that was asked nothing");
    edit("snippets/a/data.txt", "some", "other");
    assertEquals("", machines(open(true), "One"));
    assertEquals("there", machines(open(true), "Broken"));
    assertEquals("there", machines(open(true), "Mended"));
    edit("snippets/a/Broken.java", "println(", "println((Object) ");
    assertEquals("", machines(open(true), "Mended"), "its broken twin is another");
  }

  private static String machines(Ledger ledger, String name) {
    return ledger.all().get(name).stream()
        .map(evidence -> evidence.machine().name())
        .collect(Collectors.joining(" "));
  }

  /// What a record has of contents that are no longer there goes when it is written again.
  @Test
  void aRecordForgetsOtherContents() throws Exception {
    var ledger = open(true);
    unseen(ledger);
    prove(ledger, Verdict.fails("for a reason"));
    assertEquals(0, recorded(ledger.record("there")), "failures are not recorded");
    write("site/evidence/there.json", "no JSON at all");
    Files.delete(root.resolve("site/evidence/there.json"));
    ledger = open(true);
    unseen(ledger);
    prove(ledger, HOLDS);
    assertEquals(3, recorded(ledger.record("there")));
    assertEquals(3, recorded(open(true).record("there")), "what nobody saw since stays");
    edit("snippets/a/One.java", "println(", "println((Object) ");
    ledger = open(true);
    unseen(ledger);
    assertEquals(2, recorded(ledger.record("there")));
  }

  private static long recorded(Path file) throws IOException {
    return Files.readString(file).lines().filter(line -> line.contains("\"key\"")).count();
  }

  /// A file that is no record counts as none.
  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[1", "{\"evidence\":3}"})
  void whatIsNoRecordIsPassedOver(String text) throws Exception {
    var ledger = proven();
    write("site/evidence/odd.json", text);
    assertEquals("here", machines(ledger, "One"));
  }

  /// The lines on standard error.
  private static List<String> said(Executable doing) throws Exception {
    var before = System.err;
    var said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true));
    try {
      assertDoesNotThrow(doing);
    } finally {
      System.setErr(before);
    }
    return said.toString().lines().toList();
  }

  @Test
  void aRecordThatCannotBeReadIsNamed() throws Exception {
    var ledger = proven();
    ledger.record("there");
    edit("site/evidence/there.json", "\"cores\":", "\"cores\":1");
    write("site/evidence/broken.json", "[1");
    Files.createSymbolicLink(root.resolve("site/evidence/gone.json"), root.resolve("none"));
    Files.createSymbolicLink(
        root.resolve("site/evidence/out.json"), Files.writeString(state.resolve("out"), "{}"));
    var said = said(() -> assertEquals("here there", machines(ledger, "One")));
    assertEquals(
        List.of("site/evidence/broken.json", "site/evidence/gone.json", "site/evidence/out.json"),
        said.stream()
            .filter(line -> line.contains(": no record of evidence, passed over: "))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList());
  }

  @Test
  void ofTwoRecordsOfOneContentTheLaterCounts() {
    var machine = new Machine("m", "x86_64", "Linux 6", 1, "JDK 25", true, "");
    var checked = checked("One", HOLDS);
    var days =
        Stream.of(1, 2)
            .map(
                day ->
                    List.of(
                        new Evidence("k-h", LocalDate.of(2026, 11, day), machine, checked, false)))
            .toList();
    assertEquals(days.getLast(), Records.merge(days.getFirst(), days.getLast()));
    assertEquals(days.getLast(), Records.merge(days.getLast(), days.getFirst()));
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

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mergingKnowsNoOrder(long seed) {
    var random = new Random(seed);
    List<Evidence> a = some(random), b = some(random), c = some(random);
    assertEquals(Records.merge(a, b), Records.merge(b, a), "commutative");
    assertEquals(Records.merge(a, a), Records.merge(a, List.of()), "idempotent");
    assertEquals(
        Records.merge(Records.merge(a, b), c),
        Records.merge(a, Records.merge(b, c)),
        "associative");
    assertEquals(Records.merge(a, b), Records.merge(Records.merge(a, b), b), "absorbing");
  }

  private static List<Evidence> some(Random random) {
    var all = new ArrayList<Evidence>();
    for (int i = random.nextInt(8); i > 0; i--) {
      var machine =
          new Machine(
              "m" + random.nextInt(2),
              "x86_64",
              "Linux 6",
              1 + random.nextInt(2),
              "JDK 25",
              true,
              "");
      var checked =
          Results.checked(
              "S" + random.nextInt(3),
              new Verdict.Holds(),
              true,
              random.nextInt(5),
              1,
              random.nextInt(9),
              List.of(),
              Map.of("n", String.valueOf(random.nextInt(3))),
              null,
              List.of(),
              null);
      all.add(
          new Evidence(
              "k" + random.nextInt(2) + "-h",
              LocalDate.of(2026, 11, 1 + random.nextInt(3)),
              machine,
              checked,
              false));
    }
    return all;
  }
}
