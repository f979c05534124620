import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Checked;
import check.Checked.BreakTried;
import evidence.Evidence;
import evidence.Machine;
import expect.Verdict;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Notebook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import page.Site;
import run.Ending;
import run.Explored;
import run.Explored.Outcome;
import run.Explored.Race;
import run.Explored.Step;
import run.OutputLine;
import run.Run;
import text.Problems;

/// What a page shows of schedules, with evidence made by hand.
class SchedulePageTest {
  private static final String PROGRAM =
      """
      /// Two threads.
      int n = 0;
      void main() throws Exception {
          var a = new Thread(() -> n++);
          a.start();
          n++;
          a.join();
          IO.println(n);
      }

      """;
  /// Two threads that each take one step, then print: 2 schedules, 5 states.
  private static final String GRAPH =
      """
      {"format":1,"root":0,"texts":["","0\\tmain\\tready\\t6\\twrites n\\n0.1\\ta\\tready\\t4\\twrites n",
       "writes n = 1","writes n = <2>","n\\t1","2\\n",
       "0\\tmain\\tblocked\\t7\\tjoins a\\n0.1\\ta\\tfinished\\t0\\t"],
       "nodes":[{"v":0,"t":1,"o":0,"e":[["0",1,6,2],["0.1",2,4,3]]},
        {"v":4,"t":1,"o":0,"e":[["0.1",3,4,3]]},{"v":4,"t":1,"o":0,"e":[["0",4,6,2]]},
        {"v":4,"t":6,"o":5,"end":0},{"v":4,"t":6,"o":0,"end":1}]}
      """;

  @TempDir Path root;
  private final Map<String, List<Evidence>> evidence = new HashMap<>();

  @BeforeEach
  void notebook() throws IOException {
    write("site/a/index.md", "---\ntitle: First\n---\n");
    write(
        "site/a/one.md",
        """
        ---
        title: All
        question: How many of {Bare.schedules}?
        ---
        Of {Bare.schedules} schedules {Bare.schedules(2)} give 2; of {Table.schedules} there is 1.

        [Bare](../../snippets/a/Bare.java)

        [Table](../../snippets/a/Table.java)

        [Refused](../../snippets/a/Refused.java)
        """);
    write("snippets/a/Bare.java", PROGRAM + "// Schedules:\n//   2 | 1 | <in> turn\n//   , Deadlocks | 1\n");
    write(
        "snippets/a/Table.java",
        "//EXPLORE\n//BREAK n = 0 => n = 1\n" + PROGRAM
            + "// Outcomes of 9 runs:\n//   2 | required\n//   1 | interesting weak | reordered\n");
    write("snippets/a/Refused.java", "//EXPLORE\n" + PROGRAM + "// Output:\n//   2\n");
    var first =
        new Outcome(
            List.of("2"),
            new Ending.Completed(),
            BigInteger.ONE,
            0,
            List.of(new Step("0", "main", 6, "writes n = 1"), new Step("0.1", "a", 4, "writes n = <2>")));
    var second =
        new Outcome(
            List.of(),
            new Ending.Deadlocked(List.of("main", "a")),
            BigInteger.ONE,
            1,
            List.of(new Step("0.1", "a", 4, "writes n = <2>"), new Step("0", "main", 6, "writes n = 1")));
    var races = List.of(new Race("n", 4, 6));
    evidence("Bare", new Explored(true, "", 0, BigInteger.TWO, 5, 1, List.of(first, second), races,
        List.of("Random is one step"), GRAPH));
    var many = new BigInteger("1832624140942590534");
    var big = new Outcome(List.of("2"), new Ending.Completed(), many, 0, first.witness());
    evidence("Table", new Explored(true, "", 0, many, 200, 1, List.of(big), List.of(), List.of(), ""));
    evidence("Refused", new Explored(false, "a clock", 3, null, 0, 1, List.of(), List.of(), List.of(), ""));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private void evidence(String name, Explored explored) {
    boolean table = name.equals("Table");
    var line = new OutputLine("2", "main", 1);
    var run = new Run(List.of(line), new Ending.Completed(), "", false, List.of(), "", 1);
    var outcomes =
        table
            ? Given.judge(Given.expected("Outcomes of 1 runs:", "2 | required", "1 | interesting weak"), run)
                .outcomes()
            : List.<expect.Judgement.Counted>of();
    var breaks =
        table
            ? List.of(new BreakTried("n = 0 => n = 1", true, "why", List.of(), null, "exploring",
                explored))
            : List.<BreakTried>of();
    var verdict = explored.complete() ? new Verdict.Holds() : Verdict.fails("a clock");
    var checked =
        new Checked(name, verdict, true, table ? 1 : 0, 1, 1, outcomes, Map.of(), table ? run : null,
            breaks, null, Map.of(), null, explored);
    var machine = new Machine("here", "x86_64", "Linux 6.18", 2, "JDK 25");
    evidence.put(
        name, List.of(new Evidence("k-h", LocalDate.of(2026, 11, 24), machine, checked, false)));
  }

  private Map<String, byte[]> files() throws IOException {
    var problems = new Problems();
    var notebook = Notebook.read(root, problems);
    assertEquals("", Given.shown(problems.errors()));
    return Site.of(notebook, evidence, Optional.empty(), PageTest.TEMPLATES).files();
  }

  private Document page() throws IOException {
    return Jsoup.parse(new String(files().get("a/one.html"), StandardCharsets.UTF_8));
  }

  @Test
  void proseQuotesSchedules() throws IOException {
    assertEquals(
        "Of 2 schedules 1 give 2; of 1.8 × 10¹⁸ there is 1.",
        page().selectFirst("p:has(.seen):not(.ask)").text());
    assertEquals("How many of 2?", page().selectFirst(".ask").text());
  }

  @Test
  void whatIsNotExploredCantBeQuoted() throws IOException {
    write("snippets/a/Plain.java", "void main() { IO.println(1); }\n\n// Output:\n//   1\n");
    var quotes = "{Plain.schedules} {Bare.schedules(7)} {Refused.schedules(2)}";
    write("site/a/two.md", "---\ntitle: T\n---\n" + quotes + "\n");
    var problems = new Problems();
    Notebook.read(root, problems);
    assertEquals(
        """
        1:1 `Plain` is not explored, so its schedules are not counted | add `//EXPLORE` or \
        `// Schedules:` to it
        1:19 `Bare` states no outcome `7` | its rows are: 2 · , Deadlocks
        1:39 `Refused` states no outcome `2` | `schedules(…)` quotes a row of `// Schedules:` or \
        of a table""",
        Given.shown(problems.errors()));
  }

  @Test
  void rowsOfSchedules() throws IOException {
    var table = page().selectFirst("#Bare .scheds table");
    assertEquals("How all its schedules end", table.selectFirst("caption").text());
    assertEquals("2 <in> turn 1 Deadlocks 1", table.selectFirst("tbody").text());
    assertEquals("schedules of 2", table.selectFirst(".w").text());
  }

  @Test
  void countsStandBesideRunsExactly() throws IOException {
    var table = page().selectFirst("#Table table");
    assertEquals(
        List.of("schedules of 1.8 × 10¹⁸", "1.8 × 10¹⁸", "0"),
        table.select(".w").eachText());
    assertEquals("1,832,624,140,942,590,534", table.selectFirst("td.w").attr("title"));
    assertTrue(page().selectFirst("#Table .scheds").text().contains("(exactly 1,832,624,140,942,590,534)"));
  }

  @Test
  void shortestWaysAreTablesOfThreads() throws IOException {
    var trace = page().select("#Bare .lanes").get(1);
    assertEquals("The shortest way to Deadlocks", trace.selectFirst("caption").text());
    assertEquals("step ■ main ● a line", trace.selectFirst("thead").text());
    assertEquals(
        List.of("1", "", "writes n = <2>", "4 var a = new Thread(() -> n++);"),
        trace.select("tbody tr").first().children().eachText().isEmpty()
            ? List.of()
            : trace.select("tbody tr").first().children().stream().map(e -> e.text()).toList());
    assertEquals("#Bare-4", trace.selectFirst("tbody a").attr("href"));
    assertEquals("t-a", trace.selectFirst("tbody .act").classNames().stream().filter(c -> c.startsWith("t-"))
        .findFirst().orElse(""));
    assertEquals(List.of("It deadlocked: main -> a -> main."), page().select("#Bare .ended").eachText());
    assertTrue(page().selectFirst("#Bare .scheds dl").text().contains("waits at line 7: joins a"));
  }

  @Test
  void everyOrderAndEveryStateWhereTheyAreFew() throws IOException {
    assertEquals(
        List.of("main, a: ■● 2", "a, main: ●■ Deadlocks"), page().select("#Bare .moves li").eachText());
    var states = page().selectFirst("#Bare svg.states");
    assertEquals(5, states.select("[data-state]").size());
    assertEquals(4, states.select("path").size());
    assertEquals("img", states.attr("role"));
    assertEquals(0, page().select("#Table .moves, #Table .states").size());
  }

  @Test
  void saysWhatCountsAreNot() throws IOException {
    for (var name : List.of("Bare", "Table")) {
      var said = page().selectFirst("#" + name + " .scheds .proof").text();
      assertTrue(said.contains("Sequential consistency only, and a count is no probability"), said);
    }
    assertEquals(0, page().select("#Bare .scheds .proof a").size(), "no note explains it");
    write("site/races/index.md", "---\ntitle: R\n---\n");
    write("site/races/all-interleavings.md", "---\ntitle: I\n---\nText.\n");
    assertEquals("../races/all-interleavings.html", page().select("#Bare .scheds .proof a").attr("href"));
  }

  @Test
  void races() throws IOException {
    assertTrue(page().select("#Bare .scheds dl").last().text().startsWith("n 4 var a"));
    assertTrue(page().selectFirst("#Table .scheds").text().contains("No two accesses race."));
    assertTrue(page().selectFirst("#Bare .scheds").text().contains("Random is one step."));
  }

  @Test
  void theSchedulersGraphIsAScriptOfItsOwn() throws IOException {
    var box = page().selectFirst("#Bare [data-scheduler]");
    var file = box.attr("data-scheduler");
    assertTrue(file.matches("schedules/Bare\\.[0-9a-f]{8}\\.js"), file);
    var script = new String(files().get(file), StandardCharsets.UTF_8);
    assertTrue(script.startsWith("(window.graphs??={})["), script);
    assertFalse(script.contains("<2>"), "nothing of a program is markup");
    var end = "'0':{'text':'2','count':'1','ended':'','way':['0','0.1']}".replace('\'', '"');
    assertTrue(script.contains(end), script);
    assertEquals(0, page().select("#Table [data-scheduler], #Refused [data-scheduler]").size());
    assertEquals(1, page().select("script").size(), "nothing more is loaded than before");
  }

  @Test
  void breaksSayByWhatTheyAreRejected() throws IOException {
    var say = page().selectFirst("#Table .if .say").text();
    assertTrue(say.startsWith("The check rejects this edit by exploring, as it must"), say);
    assertEquals("2 1.8 × 10¹⁸ 1 0", page().selectFirst("#Table .if table tbody").text());
  }

  @Test
  void whatCouldNotBeExploredIsNotShownAsAll() throws IOException {
    assertEquals(0, page().select("#Refused .scheds").size());
    assertTrue(page().selectFirst("#Refused .trouble").text().contains("a clock"));
  }
}
