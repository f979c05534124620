import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every snippet of this notebook is compiled, run and checked here: this is where the examples
/// stay correct. What was proven in this clone, for the same bytes, on this machine, isn't proven
/// again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotebookTest {
  @TempDir static Path temporary;
  private JsonObject report;

  private Stream<JsonElement> reported(String what) throws Exception {
    if (report == null) {
      var file = temporary.resolve("report.json");
      Builder.run("check", "--report", file.toString());
      report = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }
    return report.getAsJsonArray(what).asList().stream();
  }

  private Stream<JsonObject> checked() throws Exception {
    return reported("snippets").map(JsonElement::getAsJsonObject);
  }

  Stream<String> snippets() throws Exception {
    return checked().map(s -> s.get("name").getAsString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void holdsOrIsNotApplicable(String name) throws Exception {
    var snippet =
        checked().filter(s -> s.get("name").getAsString().equals(name)).findFirst().orElseThrow();
    assertTrue(
        List.of("holds", "not applicable").contains(snippet.get("verdict").getAsString()),
        () -> snippet.get("reason").getAsString());
  }

  @Test
  void somethingIsThereToHold() throws Exception {
    assertTrue(snippets().count() >= 22);
  }

  @Test
  void warnsOfNothingButClaimsThatAwaitTheirNotes() throws Exception {
    assertEquals(
        List.of(),
        reported("warnings")
            .map(JsonElement::getAsString)
            .filter(warning -> !warning.matches("site/claims.md:.* not settled by any note: .*"))
            .toList());
  }

  /// What `jbang FILE` shows a reader is what the page shows.
  @ParameterizedTest(name = "jbang {0}")
  @ValueSource(
      strings = {
        "snippets/processes/Hello.java",
        "snippets/races/Forced.java",
        "snippets/races/LetterOrders.java"
      })
  void jbangShowsTheSame(String path) throws Exception {
    var process =
        new ProcessBuilder("./jbang", path)
            .redirectErrorStream(false)
            .redirectError(temporary.resolve("errors").toFile())
            .start();
    var printed =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> printed);
    var lines = Files.readAllLines(Path.of(path));
    var expected =
        lines.subList(lines.indexOf("// Output:") + 1, lines.size()).stream()
            .map(line -> line.replaceFirst("^// {0,3}", ""))
            .toList();
    assertEquals(expected, printed.lines().toList());
  }
}
