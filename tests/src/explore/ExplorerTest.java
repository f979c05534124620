import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import explore.Explore;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each program in tests/explore has exactly the schedules, the races or the refusal of its last
/// comment.
class ExplorerTest {
  /// So many schedules are run one by one too.
  private static final BigInteger ONE_BY_ONE_MAX = BigInteger.valueOf(2_000);
  private static final int SECONDS_MAX = 120;
  private static final List<String> FOLDERS =
      List.of(
          "tests/explore",
          "tests/explore/loops",
          "tests/explore/names",
          "tests/explore/objects",
          "tests/explore/reads",
          "tests/explore/waits");
  private static final String DEEP =
      """
      int n;

      void add(int left) {
        n++;
        if (left > 1) add(left - 1);
      }

      void main() throws InterruptedException {
        var t = new Thread(() -> add(20));
        t.start();
        add(20);
        t.join();
        IO.println(n);
      }
      """;

  @TempDir Path folder;

  static List<Path> programs() throws IOException {
    var programs = new ArrayList<Path>();
    for (var folder : FOLDERS) {
      var found = Reachable.programs(folder);
      assertTrue(found.size() > 5, "no programs in " + folder);
      programs.addAll(found);
    }
    return programs;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void hasItsSchedules(Path program) throws Exception {
    var text = Files.readString(program);
    var classes = compile(program);
    var seen = explore(program, classes, "graph");
    var refused = body(text, "Refused");
    if (refused != null) {
      assertEquals(
          refused, rows(seen.get("line").getAsInt() + ": " + seen.get("refusal").getAsString()));
      return;
    }
    assertTrue(
        body(text, "Schedules") != null
            || body(text, "Races") != null
            || body(text, "Objects") != null
            || body(text, "Reads") != null,
        "it says nothing of itself");
    assertEquals("", seen.get("refusal").getAsString());
    if (body(text, "Objects") != null) assertEquals(body(text, "Objects"), objects(seen));
    if (body(text, "Reads") != null) assertEquals(body(text, "Reads"), GraphReads.rows(seen));
    assertTrue(seen.get("complete").getAsBoolean());
    if (body(text, "Schedules") != null) assertEquals(body(text, "Schedules"), outcomes(seen));
    if (body(text, "Races") != null) assertEquals(body(text, "Races"), races(seen));
    if (seen.get("schedules").isJsonNull()
        || seen.get("schedules").getAsBigInteger().compareTo(ONE_BY_ONE_MAX) > 0) return;
    var oneByOne = explore(program, classes, "full");
    assertEquals(outcomes(seen), outcomes(oneByOne));
    assertEquals(races(seen), races(oneByOne), "by vector clocks");
    assertEquals(names(outcomes(seen)), names(outcomes(explore(program, classes, "sleep"))));
  }

  /// A recursion is no loop: what makes the program large is told by the line of most steps.
  @Test
  void whatIsTooLargeWithoutALoopIsNamedByItsLine() throws Exception {
    var program = folder.resolve("Deep.java");
    Files.writeString(program, DEEP);
    var seen = explore(program, compile(program), "graph", "--states", "1000");
    assertEquals(4, seen.get("line").getAsInt());
    var why = seen.get("refusal").getAsString();
    assertTrue(why.contains(": 80 of them at line 4; make it come there less often"), why);
  }

  @Test
  void anAdditionCanBeAStep() throws Exception {
    var program = Path.of("tests/explore/LostUpdate.java");
    var seen = explore(program, compile(program), "graph", "--grain", "op");
    assertEquals(rows("1 | 18", "2 | 2"), outcomes(seen));
  }

  @Test
  void tooManyStatesAreSaidToBe() throws Exception {
    var program = Path.of("tests/explore/Latch.java");
    var seen = explore(program, compile(program), "graph", "--states", "500");
    assertEquals(false, seen.get("complete").getAsBoolean());
    assertEquals(
        "not exhaustive: 191,810 schedules were counted, and there are more, as there are more than"
            + " 500 states: a schedule has 40 steps (4 of main, 12 of Thread-0, 12 of Thread-1, 12"
            + " of Thread-2)",
        seen.get("refusal").getAsString());
  }

  /// The names of all objects that a thread holds or waits for.
  private static TreeSet<String> objects(JsonObject seen) {
    var names = new TreeSet<String>();
    for (var object : seen.getAsJsonObject("graph").getAsJsonArray("objects"))
      names.add(object.getAsJsonArray().get(0).getAsString());
    return names;
  }

  private static TreeSet<String> rows(String... rows) {
    return new TreeSet<>(List.of(rows));
  }

  /// The rows below a header, without their whys; null if it isn't there.
  private static TreeSet<String> body(String text, String header) {
    if (!text.contains("\n// " + header + ":\n")) return null;
    var body = text.substring(text.indexOf("\n// " + header + ":\n") + header.length() + 6);
    return body.lines()
        .takeWhile(line -> line.startsWith("//   "))
        .map(line -> line.substring(5).strip())
        .map(row -> header.equals("Schedules") ? withoutWhy(row) : row)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutWhy(String row) {
    var cells = row.split(" ?\\| ", -1);
    return cells[0] + " | " + cells[1].strip();
  }

  private static TreeSet<String> names(TreeSet<String> rows) {
    return rows.stream()
        .map(row -> row.replaceAll(" \\| .*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TreeSet<String> outcomes(JsonObject explored) {
    var rows = new TreeSet<String>();
    for (var outcome : explored.getAsJsonArray("outcomes"))
      rows.add(row(outcome.getAsJsonObject()));
    return rows;
  }

  private static String row(JsonObject outcome) {
    var output =
        outcome.getAsJsonArray("output").asList().stream()
            .map(JsonElement::getAsString)
            .collect(Collectors.joining("\\n"));
    var ending =
        switch (outcome.getAsJsonObject("ending").get("is").getAsString()) {
          case "Completed" -> "";
          case "Deadlocked" -> ", Deadlocks";
          case "StillRunning" -> ", Never ends";
          case String other -> ", " + other;
        };
    var schedules = outcome.get("schedules");
    return output
        + ending
        + " | "
        + (schedules.isJsonNull() ? "infinite" : schedules.getAsString());
  }

  private static TreeSet<String> races(JsonObject explored) {
    var rows = new TreeSet<String>();
    for (var race : explored.getAsJsonArray("races")) {
      var lines = race.getAsJsonObject();
      rows.add(
          lines.get("field").getAsString()
              + ": "
              + lines.get("first")
              + ", "
              + lines.get("second"));
    }
    return rows;
  }

  private Path compile(Path program) {
    var classes = folder.resolve("classes");
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-g", "-d", classes.toString(), program.toString());
    assertEquals(0, failed, program + " does not compile");
    return classes;
  }

  private JsonObject explore(Path program, Path classes, String mode, String... more)
      throws Exception {
    var own = Path.of(Explore.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var out = folder.resolve("explored.json");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.function=ALL-UNNAMED",
                "--add-opens=java.base/java.util.stream=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "-cp",
                own.toString(),
                Explore.class.getName(),
                "--classpath",
                classes.toString(),
                "--main",
                program.getFileName().toString().replace(".java", ""),
                "--out",
                out.toString(),
                "--mode",
                mode));
    Stream.of(more).forEach(command::add);
    var process = new ProcessBuilder(command).inheritIO().start();
    assertTrue(process.waitFor(SECONDS_MAX, TimeUnit.SECONDS), "took too long");
    assertEquals(0, process.exitValue());
    return JsonParser.parseString(Files.readString(out)).getAsJsonObject();
  }
}
