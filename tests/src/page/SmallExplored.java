import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.io.TempDir;
import page.site.Site;
import run.Ending;
import run.Explored;
import run.Explored.Outcome;
import run.Explored.Race;
import run.Explored.Step;
import run.MemoryModel;
import run.OutputLine;
import run.Run;
import text.Problems;

/// A notebook of explored programs, with evidence made by hand.
class SmallExplored {
  static final String PROGRAM =
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
  static final String GRAPH =
      """
      {"format":1,"root":0,"texts":["","0\\tmain\\tready\\t6\\twrites n\\n0.1\\ta\\tready\\t4\\twrites n",
       "writes n = 1","writes n = <2>","n\\t1","2\\n",
       "0\\tmain\\tblocked\\t7\\tjoins a\\n0.1\\ta\\tfinished\\t0\\t"],
       "nodes":[{"v":0,"t":1,"o":0,"e":[["0",1,6,2],["0.1",2,4,3]]},
        {"v":4,"t":1,"o":0,"e":[["0.1",3,4,3]]},{"v":4,"t":1,"o":0,"e":[["0",4,6,2]]},
        {"v":4,"t":6,"o":5,"end":0},{"v":4,"t":6,"o":0,"end":1}]}
      """;

  @TempDir Path root;
  final Map<String, List<Evidence>> evidence = new HashMap<>();

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
    write(
        "snippets/a/Bare.java",
        PROGRAM + "// Schedules:\n//   2 | 1 | <in> turn\n//   , Deadlocks | 1\n");
    write(
        "snippets/a/Table.java",
        "//EXPLORE\n//BREAK n = 0 => n = 1\n"
            + PROGRAM
            + "// Outcomes of 9 runs:\n//   2 | required\n//   1 | interesting weak | reordered\n"
            + "//   , Deadlocks | interesting\n");
    write("snippets/a/Refused.java", "//EXPLORE\n" + PROGRAM + "// Output:\n//   2\n");
    var first =
        new Outcome(
            List.of("2"),
            new Ending.Completed(),
            BigInteger.ONE,
            0,
            List.of(
                new Step("0", "main", 6, "writes n = 1"),
                new Step("0.1", "a", 4, "writes n = <2>")));
    var second =
        new Outcome(
            List.of(),
            new Ending.Deadlocked(List.of(List.of("main", "a"))),
            BigInteger.ONE,
            1,
            List.of(
                new Step("0.1", "a", 4, "writes n = <2>"),
                new Step("0", "main", 6, "writes n = 1")));
    var races = List.of(new Race("n", 4, 6));
    evidence(
        "Bare",
        new Explored(
                true,
                "",
                0,
                BigInteger.TWO,
                5,
                1,
                List.of(first, second),
                races,
                List.of("Random is one step"),
                List.of("calls of Random are one step each"),
                GRAPH)
            .with(List.of(late(first))));
    var many = new BigInteger("1832624140942590534");
    var big = new Outcome(List.of("2"), new Ending.Completed(), many, 0, first.witness());
    evidence(
        "Table",
        new Explored(true, "", 0, many, 200, 1, List.of(big), List.of(), List.of(), List.of(), ""));
    evidence(
        "Refused",
        new Explored(
            false, "a clock", 3, null, 0, 1, List.of(), List.of(), List.of(), List.of(), ""));
  }

  /// What store buffers let it print, too.
  private static Explored late(Outcome first) {
    var steps =
        List.of(
            new Step("0", "main", 6, "writes n = 1"),
            new Step("0~", "main", 6, "n = 1 reaches memory"));
    var more = new Outcome(List.of("0"), new Ending.Completed(), BigInteger.valueOf(18), 0, steps);
    return new Explored(
            true,
            "",
            0,
            BigInteger.valueOf(80),
            34,
            1,
            List.of(more, first),
            List.of(),
            List.of(),
            List.of(),
            "")
        .in(MemoryModel.TSO);
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  void evidence(String name, Explored explored) {
    evidence(name, explored, new OutputLine("2", "main", 1));
  }

  void evidence(String name, Explored explored, OutputLine line) {
    boolean table = name.equals("Table");
    var run = new Run(List.of(line), new Ending.Completed(), "", false, List.of(), "", 1);
    var outcomes =
        table
            ? Given.judge(
                    Given.expected(
                        "Outcomes of 1 runs:",
                        "2 | required",
                        "1 | interesting weak",
                        ", Deadlocks | interesting"),
                    run)
                .outcomes()
            : List.<expect.Judgement.Counted>of();
    var breaks =
        table
            ? List.of(
                new BreakTried(
                    "n = 0 => n = 1", true, "why", List.of(), null, "exploring", explored, null))
            : List.<BreakTried>of();
    var verdict = explored.complete() ? new Verdict.Holds() : Verdict.fails("a clock");
    var checked =
        Results.checked(
            name,
            verdict,
            true,
            table ? 1 : 0,
            1,
            1,
            outcomes,
            Map.of(),
            table ? run : null,
            breaks,
            null,
            Map.of(),
            null,
            explored);
    var machine = new Machine("here", "x86_64", "Linux 6.18", 2, "JDK 25", true, "");
    evidence.put(
        name, List.of(new Evidence("k-h", LocalDate.of(2026, 11, 24), machine, checked, false)));
  }

  Map<String, byte[]> files() throws IOException {
    return files(Optional.empty());
  }

  Map<String, byte[]> files(Optional<String> base) throws IOException {
    var problems = new Problems();
    var notebook = Notebook.read(root, problems);
    assertEquals("", Given.shown(problems.errors()));
    return Site.of(notebook, evidence, base, PageTest.TEMPLATES).files();
  }

  Document page() throws IOException {
    return page("a/one.html");
  }

  Document page(String path) throws IOException {
    return Jsoup.parse(new String(files().get(path), StandardCharsets.UTF_8));
  }
}
