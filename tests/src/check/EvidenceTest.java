import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import evidence.Evidence;
import evidence.Machine;
import evidence.Records;
import expect.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    try (var files = Files.list(root.resolve(".cache/evidence"))) {
      return files.toList();
    }
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
        new Damage("other bytes", text -> "\u0000\uffff" + text));
  }

  record Damage(String name, java.util.function.UnaryOperator<String> how) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest(name = "evidence {0}")
  @MethodSource("damages")
  void damagedIsAMiss(Damage damage) throws Exception {
    check();
    for (var file : kept()) Files.writeString(file, damage.how().apply(Files.readString(file)));
    var again = check();
    assertFalse(again.get("cached").getAsBoolean());
    assertEquals("holds", again.get("verdict").getAsString());
    assertTrue(check().get("cached").getAsBoolean());
  }

  @Test
  void aFileInTheCachesPlaceIsNoError() throws Exception {
    Files.writeString(root.resolve(".cache"), "in the way");
    assertEquals("holds", check().get("verdict").getAsString());
  }

  @Test
  void twoBuildsAtOnceDoEachOtherNoHarm() throws Exception {
    var words = List.of("--root", root.toString(), "--out", root.resolve("_site").toString());
    var jvm = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Callable<String> build =
        () -> {
          var command = new ArrayList<>(List.of(jvm));
          command.addAll(
              java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
          command.addAll(List.of("-cp", System.getProperty("java.class.path"), "build", "build"));
          command.addAll(words);
          var process = new ProcessBuilder(command).redirectErrorStream(true).start();
          var said = new String(process.getInputStream().readAllBytes());
          return process.waitFor() == 0 ? "" : said;
        };
    try (var both = Executors.newFixedThreadPool(2)) {
      for (var said : both.invokeAll(List.of(build, build))) assertEquals("", said.get());
    }
    assertTrue(Files.readString(root.resolve("_site/index.html")).contains("</html>"));
    assertTrue(check().get("cached").getAsBoolean());
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
              "m" + random.nextInt(2), "x86_64", "Linux 6", 1 + random.nextInt(2), "JDK 25");
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
