import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `run NAME` draws a timeline of any snippet, in 80 columns, and writes it for other tools.
class RunTest {
  @TempDir Path root;

  /// One thread holds the lock that the other waits for as long again as all before took: whatever
  /// the load, nearly half of the picture, or more.
  @BeforeEach
  void aNotebook() throws IOException {
    Builder.copy(Path.of("tests", "notebooks", "Minimal"), root);
    Files.writeString(
        root.resolve("snippets/a/Two.java"),
        """
        void main() throws Exception {
            long start = System.nanoTime();
            var lock = new Object();
            var other = new Thread(() -> {
                synchronized (lock) {
                    IO.println("other");
                }
            }, "other");
            synchronized (lock) {
                other.start();
                while (other.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
                long blocked = System.nanoTime();
                while (System.nanoTime() - blocked < blocked - start) Thread.onSpinWait();
                IO.println("main");
            }
            other.join();
        }

        // Output:
        //   main
        //   other
        """);
  }

  private String run(String... more) throws Exception {
    var words = new java.util.ArrayList<>(List.of("run", "--root", root.toString(), "Two"));
    words.addAll(List.of(more));
    var said = Builder.run(words.toArray(String[]::new));
    assertEquals(0, said.exitCode(), said.text());
    return said.text();
  }

  private static List<String> lines(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).toList();
  }

  @Test
  void isDrawnInPlainCharactersWhereThereIsNoTerminal() throws Exception {
    var text = run();
    assertFalse(text.contains("\u001b"), text);
    var lanes = text.lines().filter(line -> line.matches("(■ main|● other) .*")).toList();
    assertEquals(2, lanes.size(), text);
    for (var lane : lanes)
      assertTrue(lane.length() <= 80 && lane.substring(9).matches("[ #ox~._12-]+"), lane);
    assertTrue(lanes.get(1).contains("xxx") && lanes.getFirst().contains("###"), text);
    assertEquals(1, lines(text, "# running").size(), text);
    assertEquals(1, lines(text, "on lock, which ■ main holds").size(), text);
    assertEquals(1, lines(text, "2 │ other").size(), text);
    assertEquals(1, lines(text, "the tracer took").size(), text);
    try (var kept = Files.walk(root.resolve(".cache/evidence"))) {
      var evidence =
          kept.filter(file -> Files.isRegularFile(file) && has(file, "\"Two\"")).toList();
      assertEquals(1, evidence.size());
      assertFalse(has(evidence.getFirst(), "\"timeline\""), "no //TIMELINE, so none is kept");
    }
  }

  private static boolean has(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void isColouredAndWrittenForOtherTools() throws Exception {
    var file = root.resolve("trace.json");
    var text = run("--color", "always", "--trace", file.toString());
    assertTrue(text.contains("\u001b[34m● other\u001b[0m") && text.contains("▒▒▒"), text);
    assertTrue(text.contains("written: " + file), text);
    var json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    var phases =
        json.getAsJsonArray("traceEvents").asList().stream()
            .map(e -> e.getAsJsonObject().get("ph").getAsString())
            .collect(Collectors.toSet());
    assertEquals(Set.of("M", "X", "i", "s", "f"), phases);
  }
}
