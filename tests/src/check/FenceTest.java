import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import check.child.FenceSearch;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each program in tests/fence tries what a program may not, and must hold behind each fence, as
/// this user and, where this is root, as an ordinary one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FenceTest {
  private static final Path ATTACKS = Path.of("tests", "fence");
  private static final String NOBODY = "65534";
  private static final String LEFT = "left-by-a-fenced-program";

  /// What is said of each attack, by way and name; or why it could not be tried.
  private final Map<Way, Map<String, String>> said = new HashMap<>();
  private final Map<Way, String> skipped = new HashMap<>();

  @TempDir static Path temporary;

  /// How the attacks are tried.
  private record Way(String fence, boolean ordinary) {}

  private static List<Way> ways() {
    return Stream.of("bubblewrap", "unshare")
        .flatMap(fence -> Stream.of(new Way(fence, false), new Way(fence, true)))
        .toList();
  }

  @BeforeAll
  void tryAll() throws Exception {
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
    for (var way : ways()) {
      var why = cannot(way);
      if (!why.isEmpty()) skipped.put(way, why);
      else said.put(way, way.ordinary ? asNobody(way) : asThisUser(way));
    }
  }

  private static String cannot(Way way) throws IOException {
    if (way.ordinary && (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") != 0)
      return "this user is an ordinary one";
    try {
      FenceSearch.of(way.fence);
      return "";
    } catch (IOException e) {
      return e.getMessage();
    }
  }

  private static Map<String, String> asThisUser(Way way) throws Exception {
    var notebook = notebook(way);
    var report = notebook.resolve("report.json");
    var told =
        Builder.run(
            "check",
            "--root",
            notebook.toString(),
            "--fence",
            way.fence,
            "--report",
            report.toString());
    return verdicts(report, told.text());
  }

  /// A builder of its own, whose jars that user may read.
  private static Map<String, String> asNobody(Way way) throws Exception {
    var notebook = notebook(way);
    var home = Files.createDirectories(notebook.resolve("home"));
    var jars = Files.createDirectories(notebook.resolve("jars"));
    var classPath = new ArrayList<String>();
    for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (part.contains("selenium")) continue; // large, and no part of the builder
      var jar = jars.resolve(classPath.size() + ".jar");
      Files.copy(Path.of(part), jar);
      classPath.add(jar.toString());
    }
    var report = notebook.resolve("report.json");
    var words = new ArrayList<>(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY));
    words.add("--clear-groups");
    words.addAll(java(home));
    words.add("-Duser.home=" + home);
    words.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), "build", "check"));
    words.addAll(List.of("--root", notebook.toString(), "--fence", way.fence));
    words.addAll(List.of("--report", report.toString()));
    run("chown", "-R", NOBODY, notebook.toString());
    var log = temporary.resolve("log");
    var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("HOME", home.toString());
    builder.start().waitFor();
    return verdicts(report, Files.readString(log));
  }

  private static Path notebook(Way way) throws IOException {
    var notebook = temporary.resolve(way.fence + (way.ordinary ? "-ordinary" : ""));
    Builder.copy(ATTACKS, notebook.resolve("snippets").resolve("fence"));
    return notebook;
  }

  private static void run(String... words) throws Exception {
    assertEquals(0, new ProcessBuilder(words).inheritIO().start().waitFor());
  }

  private static Map<String, String> verdicts(Path report, String told) throws IOException {
    var verdicts = new HashMap<String, String>();
    assertEquals(true, Files.exists(report), told);
    JsonParser.parseString(Files.readString(report))
        .getAsJsonObject()
        .getAsJsonArray("snippets")
        .forEach(
            each -> {
              var snippet = each.getAsJsonObject();
              verdicts.put(
                  snippet.get("name").getAsString(),
                  snippet.get("verdict").getAsString() + snippet.get("reason").getAsString());
            });
    return verdicts;
  }

  static Stream<Arguments> attacks() throws IOException {
    try (var files = Files.list(ATTACKS)) {
      var names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .sorted()
              .toList();
      return ways().stream().flatMap(way -> names.stream().map(name -> Arguments.of(way, name)));
    }
  }

  @ParameterizedTest(name = "{1} behind {0}")
  @MethodSource("attacks")
  void isHeldOff(Way way, String name) {
    assumeTrue(said.containsKey(way), () -> "open here: " + skipped.get(way));
    assertEquals("holds", said.get(way).get(name));
  }

  /// A builder that is killed can end nothing: its programs die with it, or the next one ends them,
  /// and removes its folder.
  @ParameterizedTest(name = "nothing is left of a killed builder, fence: {0}")
  @ValueSource(strings = {"bubblewrap", "unshare", "off"})
  void nothingIsLeftOfAKilledBuilder(String fence) throws Exception {
    var why = fence.equals("off") ? "" : cannot(new Way(fence, false));
    assumeTrue(why.isEmpty(), () -> "open here: " + why);
    assumeTrue(Files.exists(Path.of("/proc/self/cmdline")), "no /proc to look into");
    var killed = Files.createDirectories(temporary.resolve("killed-" + fence));
    var name = "DiesWithItsBuilder" + fence;
    program(
        killed, name, "//LIMIT 100s\nvoid main() throws Exception { Thread.sleep(100_000); }\n");
    var builder = builder(killed, fence);
    Wait.until(() -> runs(name), is -> is);
    builder.destroyForcibly().waitFor();
    if (!fence.equals("off")) Wait.until(() -> runs(name), is -> !is);
    var next = Files.createDirectories(temporary.resolve("next-" + fence));
    program(next, "Next", "void main() { }\n");
    assertEquals(0, builder(next, fence).waitFor());
    Wait.until(() -> runs(name), is -> !is);
    try (var left = Files.list(temporary.resolve("tmp-" + fence))) {
      assertEquals(
          List.of(),
          left.filter(f -> f.getFileName().toString().startsWith("interleave")).toList());
    }
  }

  private static void program(Path notebook, String name, String text) throws IOException {
    Files.createDirectories(notebook.resolve("snippets"));
    Files.writeString(notebook.resolve("snippets").resolve(name + ".java"), text);
  }

  private static Process builder(Path notebook, String fence) throws IOException {
    var words = new ArrayList<>(java(Files.createDirectories(temporary.resolve("tmp-" + fence))));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "build", "check"));
    words.addAll(List.of("--root", notebook.toString(), "--fence", fence));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(notebook.resolve("log").toFile())
        .start();
  }

  /// Is there a process whose last word is this program's name?
  private static boolean runs(String name) {
    return ProcessHandle.allProcesses()
        .anyMatch(
            process -> {
              try {
                return Files.readString(Path.of("/proc", process.pid() + "", "cmdline"))
                    .endsWith("\0" + name + "\0");
              } catch (IOException e) {
                return false; // it has just gone
              }
            });
  }

  /// The words that start a JVM of the builder.
  private static List<String> java(Path temporaryFiles) {
    var words =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    words.addAll(List.of("-Xmx400m", "-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporaryFiles));
    for (var part : List.of("parser", "util", "file"))
      words.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED");
    return words;
  }

  /// What asks for more of the machine runs behind a fence that shows it, but for who asks for its
  /// users: that runs without one, which is said, and where one is required not at all.
  @ParameterizedTest(name = "{0}: {1} of a program that needs machine={2}")
  @CsvSource({
    "auto,     holds,          pids",
    "auto,     holds,          network",
    "auto,     not fenced,     users",
    "required, holds,          pids",
    "required, holds,          network",
    "required, not applicable, users",
    "off,      not fenced,     pids",
    "off,      not fenced,     users",
  })
  void whatAsksForMore(String fence, String what, String part) throws Exception {
    assumeTrue(FenceSearch.of("auto").holds(), "open here: there is no fence");
    var notebook = Files.createDirectories(temporary.resolve(part + "-" + fence));
    var text =
        "//NEEDS os=linux, machine=%s\nvoid main() { IO.println(1); }\n\n// Output:\n//   1\n";
    program(notebook, "Asks", text.formatted(part));
    var file = notebook.resolve("report.json");
    var words =
        List.of("--root", notebook.toString(), "--fence", fence, "--report", file.toString());
    var said =
        Builder.run(Stream.concat(Stream.of("check"), words.stream()).toArray(String[]::new));
    var snippet =
        JsonParser.parseString(Files.readString(file))
            .getAsJsonObject()
            .getAsJsonArray("snippets")
            .get(0)
            .getAsJsonObject();
    boolean inside = what.equals("holds");
    assertEquals(inside, snippet.get("fenced").getAsBoolean());
    assertEquals(
        what.equals("not applicable") ? what : "holds", snippet.get("verdict").getAsString());
    assertEquals(what.equals("not fenced"), said.text().contains("not fenced"), said.text());
    if (what.equals("not applicable"))
      assertEquals(
          "needs machine=users, so it can't be fenced in, and a fence is required",
          snippet.get("reason").getAsString());
  }

  static Stream<Way> allWays() {
    return ways().stream();
  }

  @ParameterizedTest(name = "nothing is left behind {0}")
  @MethodSource("allWays")
  void nothingIsLeft(Way way) {
    assumeTrue(said.containsKey(way), () -> "open here: " + skipped.get(way));
    for (var folder : List.of("/tmp", "/dev/shm", System.getProperty("user.home")))
      assertFalse(Files.exists(Path.of(folder, LEFT)), folder);
    assertFalse(
        ProcessHandle.allProcesses()
            .anyMatch(p -> p.info().command().orElse("").contains("fenceddaemon")));
  }
}
