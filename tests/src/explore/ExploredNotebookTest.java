import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An explored program from its file to the report, the evidence, the terminal and the page.
class ExploredNotebookTest {
  private static final String RACE =
      """
      int n = 0;

      void main() throws InterruptedException {
          var a = new Thread(() -> n++);
          a.start();
          n++;
          a.join();
          IO.println(n);
      }

      """;

  private static final String RESTING =
      """
      import java.util.concurrent.ConcurrentHashMap;

      final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
      boolean done;

      void main() throws InterruptedException {
          var a = new Thread(this::add);
          a.start();
          map.merge("a", 1, Integer::sum);
          synchronized (this) {
              while (!done) wait();
          }
          IO.println(map.size() / 2 + 1);
      }

      void add() {
          map.merge("b", 1, Integer::sum);
          synchronized (this) {
              done = true;
              notify();
          }
      }

      """;

  @TempDir Path root;

  @BeforeEach
  void notebook() throws IOException {
    write("site/a/index.md", "---\ntitle: A\n---\n");
    write("site/a/one.md", "---\ntitle: One\n---\n[Race](../../snippets/a/Race.java)\n");
    write("snippets/a/Race.java", RACE + "// Schedules:\n//   2 | 2\n//   1 | 4\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private Builder.Said run(String... words) throws Exception {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--root", root.toString()));
    return Builder.run(all.toArray(String[]::new));
  }

  private JsonObject report(String... words) throws Exception {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--report", root.resolve("report.json").toString()));
    run(all.toArray(String[]::new));
    return JsonParser.parseString(Files.readString(root.resolve("report.json")))
        .getAsJsonObject()
        .getAsJsonArray("snippets")
        .get(0)
        .getAsJsonObject();
  }

  @Test
  void isReportedKeptAndShown() throws Exception {
    var first = report("build");
    var schedules =
        "{'all':6,'outcomes':[{'outcome':'1','count':4},{'outcome':'2','count':2}]}"
            .replace('\'', '"');
    assertEquals("holds", first.get("verdict").getAsString(), first::toString);
    assertEquals(schedules, first.get("schedules").toString());
    assertEquals(10, first.get("runs").getAsInt(), "what is explored is also run");
    var page = Files.readString(root.resolve("_site/a/one.html"));
    assertTrue(page.contains("data-board=\"Race\"") && page.contains("schedules/Race."), page);
    var again = report("build", "--record", "desk");
    assertTrue(again.get("cached").getAsBoolean());
    assertEquals(schedules, again.get("schedules").toString());
    assertEquals(
        page, Files.readString(root.resolve("_site/a/one.html")), "kept whole, graph and all");
    var record = Files.readString(root.resolve("site/evidence/desk.json"));
    assertTrue(record.contains("\"schedules\":6"), record);
    assertTrue(record.contains("\"graph\":\"\""), "a record has no graph");
  }

  /// What the classes promise of calls, and what was left out, stand beside the verdict.
  @Test
  void theVerdictTellsWhatItRestsOn() throws Exception {
    write("snippets/a/Race.java", RESTING + "// Schedules:\n//   2 | 8\n");
    var said = run("check").text();
    var rests =
        "by all schedules"
            + " (calls of ConcurrentHashMap are one step each; spurious wake-ups left out)";
    assertTrue(said.contains("✓ holds Race  " + rests + ", "), said);
    write("snippets/a/Race.java", RESTING + "// Schedules:\n//   2 | 7\n");
    assertFalse(run("check").text().contains("by all schedules"), "a verdict that says no");
  }

  @Test
  void aWrongCountIsMendedByWhatTheMessageSays() throws Exception {
    write("snippets/a/Race.java", RACE + "// Schedules:\n//   2 | 2\n//   1 | 5 | lost\n");
    var said = run("check");
    assertEquals(1, said.exitCode());
    assertTrue(said.text().contains("write //   1 | 4 | lost"), said::text);
    write("snippets/a/Race.java", RACE + "// Schedules:\n//   2 | 2\n//   1 | 4 | lost\n");
    assertEquals(0, run("check").exitCode());
  }

  @Test
  void runExploresWhatDoesNotAskForIt() throws Exception {
    write("snippets/a/Race.java", RACE + "// Output:\n//   {n:int}\n");
    var said = run("run", "Race", "--explore");
    assertEquals(0, said.exitCode(), said::text);
    assertTrue(said.text().contains("**Race**: all 6 schedules"), said::text);
    assertTrue(said.text().contains("| 1      |         4 |"), said::text);
    assertTrue(said.text().contains("The shortest way to `1`"), said::text);
    assertTrue(said.text().contains("- n: 5, 7") || said.text().contains("- n: 4, 6"), said::text);
    assertFalse(report("check").has("schedules"), "it was not asked for");
  }

  @Test
  void aFenceThatIsOnlyCompiledIsNotPassedOver() throws Exception {
    write(
        "site/a/one.md",
        "---\ntitle: One\n---\n[Race](../../snippets/a/Race.java)\n\n"
            + "```java norun\n//EXPLORE\nint n;\n```\n");
    var said = run("check");
    assertEquals(1, said.exitCode());
    assertTrue(said.text().contains("a `norun` fence is only compiled"), said::text);
  }

  @Test
  void linesOfAFenceAreThoseOfTheNote() throws Exception {
    write(
        "site/a/one.md",
        """
        ---
        title: One
        ---
        [Race](../../snippets/a/Race.java)

        ```java
        //EXPLORE
        IO.println("a");
        IO.println(System.nanoTime());

        // Output:
        //   a
        //   {t:int}
        ```
        """);
    var said = run("check");
    assertTrue(said.text().contains("site/a/one.md:9:1: not all schedules"), said::text);
  }
}
