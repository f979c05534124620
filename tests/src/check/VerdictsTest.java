import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each program in tests/verdicts must get the verdict of its folder, for the reasons in the `.txt`
/// beside it.
class VerdictsTest {
  private static final Path DATA = Path.of("tests", "verdicts");
  private static final Map<String, JsonObject> REPORTED = new HashMap<>();
  private static String malformedText = "";
  private static int malformedExit;

  @TempDir static Path temporary;

  @BeforeAll
  static void checkAll() throws Exception {
    var together = temporary.resolve("together");
    for (var folder : List.of("holds", "fails", "not-applicable"))
      copyInto(DATA.resolve(folder), together);
    report(together);
    for (var pair : folders(DATA.resolve("pairs"))) {
      var notebook = temporary.resolve(pair.getFileName());
      copyInto(pair, notebook);
      report(notebook);
    }
    var malformed = temporary.resolve("malformed");
    copyInto(DATA.resolve("malformed"), malformed);
    var said = Builder.run("check", "--root", malformed.toString());
    malformedText = said.text();
    malformedExit = said.exitCode();
  }

  private static void copyInto(Path folder, Path notebook) throws IOException {
    Builder.copy(folder, notebook.resolve("snippets").resolve(folder.getFileName()));
  }

  private static void report(Path notebook) throws Exception {
    var file = notebook.resolve("report.json");
    var said = Builder.run("check", "--root", notebook.toString(), "--report", file.toString());
    var report = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertTrue(report.getAsJsonArray("errors").isEmpty(), () -> "malformed: " + said.text());
    report
        .getAsJsonArray("snippets")
        .forEach(
            s -> REPORTED.put(s.getAsJsonObject().get("name").getAsString(), s.getAsJsonObject()));
  }

  private static List<Path> folders(Path below) throws IOException {
    try (var all = Files.list(below)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Stream<String> names(String folder, String ending) throws IOException {
    try (var all = Files.list(DATA.resolve(folder))) {
      return all
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .map(name -> name.substring(0, name.length() - ending.length()))
          .toList()
          .stream();
    }
  }

  static Stream<String> holding() throws IOException {
    return names("holds", ".java")
        .filter(REPORTED::containsKey); // what has no main is named by another's //SOURCES
  }

  @ParameterizedTest(name = "{0} holds")
  @MethodSource("holding")
  void holds(String name) {
    assertEquals("holds", verdict(name), () -> reason(name));
  }

  static Stream<Arguments> rejected() throws IOException {
    return Stream.concat(
        names("fails", ".txt").map(name -> Arguments.of(name, "fails")),
        names("not-applicable", ".txt").map(name -> Arguments.of(name, "not applicable")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rejected")
  void isRejectedForItsReason(String name, String verdict) throws IOException {
    assertEquals(verdict, verdict(name), () -> reason(name));
    var folder = DATA.resolve(verdict.replace(' ', '-'));
    contains(name, Files.readAllLines(folder.resolve(name + ".txt")));
  }

  static Stream<String> pairs() throws IOException {
    var lines = new java.util.ArrayList<String>();
    for (var pair : folders(DATA.resolve("pairs")))
      Files.readAllLines(pair.resolve("verdicts.txt")).stream()
          .filter(line -> !line.isBlank())
          .forEach(lines::add);
    return lines.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void getsItsVerdictBesideOthers(String line) {
    var words = line.split(" ", 3);
    assertEquals(words[1].replace('-', ' '), verdict(words[0]), () -> reason(words[0]));
    if (words.length > 2) contains(words[0], List.of(words[2]));
  }

  @Test
  void nothingThatAJvmWasAskedByStaysBehind() {
    var reported = REPORTED.get("HostileGoneAndStopped");
    assumeFalse(verdict("HostileGoneAndStopped").equals("not applicable"));
    var pid = reported.getAsJsonObject("values").get("pid").getAsString();
    for (var file : List.of(".attach_pid", ".java_pid"))
      assertTrue(Files.notExists(Path.of("/tmp", file + pid)), file + pid);
  }

  static Stream<String> malformed() throws IOException {
    return names("malformed", ".txt");
  }

  @ParameterizedTest(name = "{0} is malformed")
  @MethodSource("malformed")
  void isToldWhereAndWhy(String name) throws IOException {
    assertEquals(2, malformedExit);
    for (var line : Files.readAllLines(DATA.resolve("malformed").resolve(name + ".txt"))) {
      if (line.isBlank()) continue;
      int blank = line.indexOf(' ');
      var place =
          "snippets/malformed/"
              + name
              + ".java:"
              + (blank < 0 ? line : line.substring(0, blank)).replaceFirst(":$", "")
              + ":";
      var fragment = blank < 0 ? "" : line.substring(blank + 1);
      assertTrue(
          told().anyMatch(problem -> problem.startsWith(place) && problem.contains(fragment)),
          () ->
              "expected `"
                  + line
                  + "`, told was\n"
                  + String.join(
                      "\n\n", told().filter(p -> p.contains("/" + name + ".java")).toList()));
    }
  }

  /// The problems told, each with its source line and its remedy.
  private static Stream<String> told() {
    return Stream.of(malformedText.split("\n\n")).map(String::strip);
  }

  private static void contains(String name, List<String> fragments) {
    var whole = reason(name) + "\n" + REPORTED.get(name).get("path").getAsString();
    for (var fragment : fragments)
      assertTrue(
          whole.contains(fragment),
          () -> "`" + fragment + "` is not in the reason of " + name + ":\n" + whole);
  }

  private static String verdict(String name) {
    var reported = REPORTED.get(name);
    return reported == null ? "not reported" : reported.get("verdict").getAsString();
  }

  private static String reason(String name) {
    var reported = REPORTED.get(name);
    return reported == null ? "" : reported.get("reason").getAsString();
  }
}
