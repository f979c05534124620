import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import evidence.Machine;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import text.Hash;

/// What was seen is kept by content: not run again, never believed when damaged, merged in any
/// order.
class EvidenceTest {
  @TempDir Path root;

  @BeforeEach
  void aNotebook() throws IOException {
    Builder.copy(Path.of("tests", "notebooks", "Minimal"), root);
  }

  private JsonObject check(String... more) throws Exception {
    var report = root.resolve("report.json");
    var words =
        new ArrayList<>(List.of("check", "--root", root.toString(), "--report", report.toString()));
    words.addAll(List.of(more));
    Builder.run(words.toArray(String[]::new));
    return JsonParser.parseString(Files.readString(report))
        .getAsJsonObject()
        .getAsJsonArray("snippets")
        .get(0)
        .getAsJsonObject();
  }

  private List<Path> kept() throws IOException {
    return kept("");
  }

  private List<Path> kept(String part) throws IOException {
    try (var files = Files.list(root.resolve(".cache/evidence"))) {
      return files.filter(file -> file.getFileName().toString().startsWith(part)).toList();
    }
  }

  private Path hello(UnaryOperator<String> how) throws IOException {
    var file = root.resolve("snippets/a/Hello.java");
    edit(file, how);
    return file;
  }

  @Test
  void whatHeldIsNotRunAgain() throws Exception {
    assertFalse(check().get("cached").getAsBoolean());
    var again = check();
    assertTrue(again.get("cached").getAsBoolean());
    assertEquals("holds", again.get("verdict").getAsString());
    assertEquals(1, again.get("runs").getAsInt());
    assertFalse(check("--fresh").get("cached").getAsBoolean());
  }

  @Test
  void nothingIsRecordedUnderTheNameOfWhicheverMachineBuilds() throws Exception {
    var said = Builder.run("check", "--root", root.toString(), "--record", Machine.HERE);
    assertEquals(2, said.exitCode());
    assertTrue(
        said.text().contains("--record here: that is whichever machine builds"), said.text());
    assertFalse(Files.exists(root.resolve("site/evidence/here.json")));
  }

  @Test
  void aNoteStandsForTheProgramsItShows() throws Exception {
    assertEquals("Hello", check("site/a/b.md").get("name").getAsString());
  }

  @Test
  void anotherTextIsAnotherProgram() throws Exception {
    check();
    var file = root.resolve("snippets/a/Hello.java");
    Files.writeString(
        file, Files.readString(file).replace("IO.println(", "IO.print(\"\"); IO.println("));
    assertFalse(check().get("cached").getAsBoolean());
  }

  @Test
  void whatFailsIsRunAgain() throws Exception {
    var file = root.resolve("snippets/a/Hello.java");
    Files.writeString(
        file, Files.readString(file).replace("// Output:\n//   ", "// Output:\n//   not "));
    assertEquals("fails", check().get("verdict").getAsString());
    assertFalse(check().get("cached").getAsBoolean());
  }

  /// Ways to damage what is kept.
  static List<Damage> damages() {
    return List.of(
        new Damage("cut short", text -> text.substring(0, text.length() / 2)),
        new Damage("empty", _ -> ""),
        new Damage("another verdict", text -> text.replace("\"Holds\"", "\"Fails\"")),
        new Damage("no JSON", text -> text.replace('{', '[')),
        new Damage("of another version", text -> text.replace("\"runs\":1", "\"turns\":1")),
        new Damage("of other facts", text -> text.replace("\"facts\"", "\"fiction\"")),
        new Damage("other bytes", text -> "\u0000\uffff" + text));
  }

  record Damage(String name, UnaryOperator<String> how) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "evidence {0}")
  @MethodSource("damages")
  void damagedIsAMiss(Damage damage) throws Exception {
    check();
    for (var file : kept()) {
      var text = Files.readString(file);
      var damaged = damage.how().apply(text);
      if (damaged.equals(text)) Files.delete(file); // it says nothing of the kind
      else Files.writeString(file, damaged);
    }
    var again = check();
    assertFalse(again.get("cached").getAsBoolean());
    assertEquals("holds", again.get("verdict").getAsString());
    assertTrue(check().get("cached").getAsBoolean());
  }

  private void holds(boolean cached) throws Exception {
    var said = check();
    assertEquals("holds", said.get("verdict").getAsString(), () -> said.toString());
    assertEquals(cached, said.get("cached").getAsBoolean(), () -> said.toString());
  }

  @Test
  void anotherExpectationRunsNothing() throws Exception {
    holds(false);
    hello(text -> text.replace("//   Hello", "//   {}"));
    holds(true);
    hello(
        text ->
            text.replace("// Output:", "// Unordered output:").replace("//   {}", "//   Hello"));
    holds(false); // which asks for more runs than one
    hello(text -> text.replace("// Unordered output:", "// Output:"));
    holds(true);
  }

  /// What was explored without spurious wake-ups says nothing of what they do.
  @Test
  void spuriousWakeUpsAreExploredAnew() throws Exception {
    hello(text -> "//EXPLORE\n" + text);
    holds(false);
    hello(text -> text.replace("//EXPLORE", "//EXPLORE spurious"));
    holds(false);
  }

  @Test
  void aCommentMoreRunsNothingAndALineMoreDoes() throws Exception {
    holds(false);
    hello(text -> text.replaceFirst("\\{", "{ // words"));
    holds(true);
    hello(text -> "\n" + text);
    holds(false); // stack traces have other lines
  }

  @Test
  void whatFailedIsJudgedByItsLatestRuns() throws Exception {
    hello(text -> text.replace("//   Hello", "//   Goodbye"));
    assertEquals("fails", check().get("verdict").getAsString());
    assertFalse(check().get("cached").getAsBoolean(), "what fails is run again");
    hello(text -> text.replace("//   Goodbye", "//   Hello"));
    holds(true);
  }

  @Test
  void kindsOfEndingsAreWatchedForInOtherWays() throws Exception {
    hello(text -> "//LIMIT 1s\n" + text.replaceAll("\n// Output:(?s:.*)", "\n"));
    holds(false);
    hello(text -> text + "// Never ends:\n");
    var said = check();
    assertEquals("fails", said.get("verdict").getAsString());
    assertFalse(said.get("cached").getAsBoolean());
  }

  @Test
  void aTableOfFewerRunsIsJudgedByThoseThatWereSeen() throws Exception {
    var table = "// Outcomes of 40 runs:\n//   {} | required\n//   *  | forbidden\n";
    hello(text -> text.replaceAll("(?s)// Output:.*", table));
    holds(false);
    hello(text -> text.replace("of 40 runs", "of 20 runs"));
    holds(true);
    assertEquals(20, check().get("runs").getAsInt());
    hello(text -> text.replace("of 20 runs", "of 41 runs"));
    holds(false);
  }

  @Test
  void aBreakMoreIsTried() throws Exception {
    hello(text -> "\n" + text);
    holds(false);
    hello(text -> "//BREAK Hello => Goodbye" + text);
    holds(false);
    hello(text -> text.replace("//   Hello", "//   {}"));
    assertEquals("fails", check().get("verdict").getAsString(), "the break is not rejected");
    hello(text -> text.replace("//   {}", "//   Hello"));
    holds(true);
  }

  @Test
  void whatAnInterruptedCheckHasProvenIsKept() throws Exception {
    Files.writeString(
        root.resolve("snippets/a/Long.java"),
        """
        //LIMIT 5m
        void main() throws Exception { new Semaphore(0).acquire(); }

        // Never ends:
        """);
    var process = command("check").start();
    try {
      Wait.until(() -> judged(), files -> !files.isEmpty());
    } finally {
      process.destroy(); // its JVMs go with it
      process.waitFor();
    }
    assertEquals(1, judged().size());
    assertTrue(check("Hello").get("cached").getAsBoolean());
  }

  private List<Path> judged() throws IOException {
    return Files.exists(root.resolve(".cache/evidence")) ? kept("judged") : List.of();
  }

  @Test
  void aFileInTheCachesPlaceIsNoError() throws Exception {
    Files.writeString(root.resolve(".cache"), "in the way");
    assertEquals("holds", check().get("verdict").getAsString());
  }

  /// Ways to bring evidence with a checkout.
  static List<Forgery> forgeries() {
    return List.of(
        new Forgery("of another user", _ -> {}),
        new Forgery("whose code is a hash that all can make", EvidenceTest::hashed),
        new Forgery("without a code", file -> edit(file, text -> text.substring(32))),
        new Forgery("with an empty code", file -> edit(file, text -> text.replaceFirst(".*", ""))));
  }

  private static void hashed(Path file) throws IOException {
    edit(
        file,
        text -> {
          var body = text.substring(text.indexOf('\n') + 1);
          return new Hash().add(body).hex() + "\n" + body;
        });
  }

  private static void edit(Path file, UnaryOperator<String> how) throws IOException {
    Files.writeString(file, how.apply(Files.readString(file)));
  }

  record Forgery(String name, Brought how) {
    interface Brought {
      void in(Path file) throws IOException;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "evidence {0}")
  @MethodSource("forgeries")
  void whatACheckoutBringsIsNoEvidence(Forgery forgery, @TempDir Path state) throws Exception {
    assertEquals("", elsewhere(state, "check").said());
    for (var file : kept()) forgery.how().in(file);
    assertFalse(check().get("cached").getAsBoolean());
  }

  @Test
  void evidenceOfAnotherProgramIsNone() throws Exception {
    check();
    var of = kept();
    hello(text -> "\n" + text);
    check();
    for (var other : kept()) {
      var kind = other.getFileName().toString().replaceFirst("-.*", "");
      if (of.contains(other)) continue;
      Files.copy(
          of.stream().filter(f -> f.getFileName().toString().startsWith(kind)).findFirst().get(),
          other,
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertFalse(check().get("cached").getAsBoolean());
  }

  @Test
  void theSecretIsItsOwners(@TempDir Path state) throws Exception {
    assertEquals("", elsewhere(state, "check").said());
    var secret = state.resolve("interleave/evidence.key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
    var first = Files.readAllBytes(secret);
    assertEquals("", elsewhere(state, "check").said());
    assertArrayEquals(first, Files.readAllBytes(secret), "it stays");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
    assertEquals("", elsewhere(state, "check").said());
    assertFalse(
        Arrays.equals(first, Files.readAllBytes(secret)), "one that others may read is none");
  }

  @Test
  void aSecretThatTheNotebookBringsIsNone() throws Exception {
    var said = elsewhere(root.resolve("state"), "check").text();
    assertTrue(said.contains("lies in the notebook"), said);
    assertFalse(Files.exists(root.resolve(".cache/evidence")));
  }

  @Test
  void strictRunsAll() throws Exception {
    check();
    assertFalse(check("--strict").get("cached").getAsBoolean());
  }

  /// A build in a JVM of its own.
  ///
  /// @param text what it said; `said` is the same where it failed, else empty
  private record Elsewhere(int exitCode, String text) {
    String said() {
      return exitCode == 0 ? "" : text;
    }
  }

  /// Lets another user build: with another state folder, and what else is told.
  private Elsewhere elsewhere(Path state, String command, String... variables) throws Exception {
    var builder = command(command);
    builder.environment().put("XDG_STATE_HOME", state.toString());
    for (int i = 0; i < variables.length; i += 2)
      builder.environment().put(variables[i], variables[i + 1]);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    return new Elsewhere(process.waitFor(), said);
  }

  private ProcessBuilder command(String command) {
    var jvm = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var words = new ArrayList<>(List.of(jvm));
    words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "build", command));
    words.addAll(List.of("--root", root.toString()));
    if (command.equals("build")) words.addAll(List.of("--out", root.resolve("_site").toString()));
    return new ProcessBuilder(words).redirectErrorStream(true);
  }

  @Test
  void anotherEnvironmentIsAnotherRun(@TempDir Path state) throws Exception {
    for (var user : List.of("ann", "ann", "bob")) elsewhere(state, "check", "USER", user);
    assertEquals(2, kept("seen").size(), "of ann, of ann again, and of bob");
    elsewhere(state, "check", "USER", "bob", "SOME_OTHER", "variable");
    assertEquals(2, kept("seen").size(), "a variable that no program is given");
  }

  @Test
  void anotherVersionOfACommandIsAnotherRun(@TempDir Path state, @TempDir Path commands)
      throws Exception {
    var file = root.resolve("snippets/a/Hello.java");
    Files.writeString(file, "//NEEDS command=a-tool\n" + Files.readString(file));
    var path = commands + File.pathSeparator + System.getenv("PATH");
    elsewhere(state, "check", "PATH", path);
    assertFalse(Files.exists(root.resolve(".cache/evidence")), "not applicable");
    var tool = commands.resolve("a-tool");
    for (var version : List.of("1", "1", "2")) {
      Files.writeString(tool, "#!/bin/sh\necho " + version + "\n");
      Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
      assertEquals("", elsewhere(state, "check", "PATH", path).said());
    }
    assertEquals(2, kept("seen").size(), "of version 1, of version 1 again, and of version 2");
    Files.delete(tool);
    assertTrue(elsewhere(state, "check", "PATH", path).text().contains("not applicable"));
  }

  @Test
  void twoBuildsAtOnceDoEachOtherNoHarm(@TempDir Path state) throws Exception {
    Callable<String> build = () -> elsewhere(state, "build").said();
    try (var both = Executors.newFixedThreadPool(2)) {
      for (var said : both.invokeAll(List.of(build, build))) assertEquals("", said.get());
    }
    assertTrue(Files.readString(root.resolve("_site/index.html")).contains("</html>"));
    var kept = Files.getLastModifiedTime(kept("judged").getFirst());
    assertEquals("", elsewhere(state, "check").said());
    assertEquals(
        kept, Files.getLastModifiedTime(kept("judged").getFirst()), "it was not run again");
  }

  @Test
  void recordedHereIsReadBack() throws Exception {
    check("--record", "a-machine");
    var file = root.resolve("site/evidence/a-machine.json");
    var first = Files.readString(file);
    assertTrue(first.contains("\"a-machine\""));
    check("--record", "a-machine");
    assertEquals(first, Files.readString(file), "recording the same again changes nothing");
  }

  @Test
  void aTimelineIsKeptAndReadBack() throws Exception {
    var file = root.resolve("snippets/a/Hello.java");
    Files.writeString(file, "//TIMELINE\n" + Files.readString(file));
    assertFalse(check("--record", "one").get("cached").getAsBoolean());
    assertTrue(check("--record", "two").get("cached").getAsBoolean());
    var one = timeline("one");
    assertEquals(
        "main", one.getAsJsonArray("lanes").get(0).getAsJsonObject().get("name").getAsString());
    assertTrue(one.getAsJsonArray("printed").size() > 0);
    assertEquals(one, timeline("two"), "what was kept is what was seen");
  }

  private JsonObject timeline(String record) throws IOException {
    return JsonParser.parseString(
            Files.readString(root.resolve("site/evidence/" + record + ".json")))
        .getAsJsonObject()
        .getAsJsonArray("evidence")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("checked")
        .getAsJsonObject("timeline");
  }
}
