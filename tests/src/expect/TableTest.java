import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import expect.Expectation;
import expect.ExpectationBlock.Outcomes;
import expect.Grade;
import expect.Judgement;
import expect.Judgement.Counted;
import expect.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import run.Run;

/// Outcome tables: the first row that fits counts, required ones are seen, forbidden ones are not.
class TableTest {
  /// Rows and runs are parted by `;`; of a row `~` stands for the bar, and `/` parts lines that
  /// were printed.
  static Stream<Arguments> tables() {
    return Given.rows(
        """
        1 ~ required                      ¦ 1 ; 1              ¦ yes ¦ 1=2
        1 ~ required                      ¦ 1 ; 2              ¦ no  ¦ 1=1 2=1!
        1 ~ required                      ¦ 2                  ¦ no  ¦ 1=0 2=1!
        1 ~ required ; 2 ~ acceptable     ¦ 1 ; 2 ; 2          ¦ yes ¦ 1=1 2=2
        1 ~ required ; 2 ~ acceptable     ¦ 2                  ¦ no  ¦ 1=0 2=1
        1 ~ required ; 2 ~ interesting    ¦ 1                  ¦ yes ¦ 1=1 2=0
        1 ~ required ; 2 ~ required       ¦ 1                  ¦ no  ¦ 1=1 2=0
        1 ~ acceptable                    ¦ 1                  ¦ yes ¦ 1=1
        1 ~ required ; 0 ~ forbidden      ¦ 1 ; 1              ¦ yes ¦ 1=2 0=0
        1 ~ required ; 0 ~ forbidden      ¦ 1 ; 0 ; 1          ¦ no  ¦ 1=2 0=1
        1 ~ required ; * ~ acceptable     ¦ 1 ; 7 ; 8          ¦ yes ¦ 1=1 *=2
        1 ~ required ; * ~ forbidden      ¦ 1 ; 7              ¦ no  ¦ 1=1 *=1
        1 ~ required ; * ~ required       ¦ 1                  ¦ no  ¦ 1=1 *=0
        1 ~ acceptable ; {} ~ required    ¦ 1 ; 2              ¦ yes ¦ 1=1 {}=1
        1 ~ acceptable ; {} ~ required    ¦ 1 ; 1              ¦ no  ¦ 1=2 {}=0
        a\\nb ~ required                  ¦ a/b                ¦ yes ¦ a\\nb=1
        a\\nb ~ required                  ¦ b/a                ¦ no  ¦ a\\nb=0 b\\na=1!
        a\\nb ~ required                  ¦ a                  ¦ no  ¦ a\\nb=0 a=1!
        a\\n...\\nb ~ required            ¦ a/b ; a/c/b        ¦ yes ¦ a\\n...\\nb=2
        ∅ ~ required                      ¦ ∅                  ¦ yes ¦ =1
        ∅ ~ required                      ¦ /                  ¦ no  ¦ =0 \\n=1!
        {x}\\n{x} ~ required ; * ~ acceptable ¦ a/a ; a/b      ¦ yes ¦ {x}\\n{x}=1 *=1
        \\* ~ required                    ¦ *                  ¦ yes ¦ \\*=1
        \\* ~ required                    ¦ x                  ¦ no  ¦ \\*=0 x=1!
        1 ~ required                      ¦ 1 -> 3             ¦ no  ¦ 1=0 1, Exit 3=1!
        1 ~ required ; * ~ acceptable     ¦ 1 ; 1 -> 3         ¦ no  ¦ 1=1 *=0 1, Exit 3=1!
        1 ~ required ; * ~ acceptable     ¦ 1 ; 1 -> signal 9  ¦ no  ¦ 1=1 *=0 1, Exit 137=1!
        1 ~ required ; * ~ acceptable     ¦ 1 ; x -> limit     ¦ no  ¦ 1=1 *=0 x, Never ends=1!
        1 ~ required ; * ~ acceptable     ¦ 1 ; -> a,b         ¦ no  ¦ 1=1 *=0 , Deadlocks=1!
        1 ~ required ; * ~ acceptable     ¦ 1 ; x -> p.Bad     ¦ no  ¦ 1=1 *=0 x, Throws p.Bad=1!
        1, Exit 3 ~ required              ¦ 1 -> 3             ¦ yes ¦ 1, Exit 3=1
        1, Exit 3 ~ required              ¦ 1                  ¦ no  ¦ 1, Exit 3=0 1=1!
        1, Exit 0 ~ required              ¦ 1                  ¦ yes ¦ 1, Exit 0=1
        1, Throws Bad ~ required          ¦ 1 -> p.Bad: why    ¦ yes ¦ 1, Throws Bad=1
        1, Throws Bad: {n:int} ~ required ¦ 1 -> Bad: 3        ¦ yes ¦ 1, Throws Bad: {n:int}=1
        1, Throws Bad: {n:int} ~ required ¦ 1 -> Bad: x        ¦ no  ¦ 1, Throws Bad: {n:int}=0 1, Throws Bad=1!
        {n:int}, Throws Bad: {n:int} ~ required ¦ 1 -> Bad: 1  ¦ yes ¦ {n:int}, Throws Bad: {n:int}=1
        , Deadlocks ~ required            ¦ -> a,b ; -> x,y,z  ¦ yes ¦ , Deadlocks=2
        , Deadlocks ~ required            ¦ -> limit           ¦ no  ¦ , Deadlocks=0 , Never ends=1!
        , Never ends ~ required           ¦ -> limit ; -> a,b  ¦ yes ¦ , Never ends=2
        *, Exit 3 ~ required              ¦ x -> 3 ; y -> 3    ¦ yes ¦ *, Exit 3=2
        *, Exit 3 ~ required              ¦ x -> 3 ; y         ¦ no  ¦ *, Exit 3=1 y=1!
        """);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
  @MethodSource("tables")
  void gradesRuns(String rows, String runs, String holds, String counts) {
    var all = Stream.of(runs.split(";", -1)).map(String::strip).map(Given::run).toList();
    var judged = table("Outcomes of " + all.size() + " runs:", rows).judge(all, Given.CONDITIONS);
    assertEquals(
        holds.equals("yes"),
        judged.verdict() instanceof Verdict.Holds,
        () -> judged.verdict().reason());
    assertEquals(counts, counts(judged));
  }

  private static Expectation table(String header, String rows) {
    return Given.expected(
        header,
        Stream.of(rows.split(";", -1))
            .map(row -> row.strip().replace('~', '|'))
            .toArray(String[]::new));
  }

  /// `outcome=count`, with a `!` where no row names it.
  private static String counts(Judgement judged) {
    return judged.outcomes().stream()
        .map(o -> o.outcome() + "=" + o.count() + (o.why().equals("no row allows it") ? "!" : ""))
        .collect(Collectors.joining(" "));
  }

  static Stream<Arguments> lines() {
    return Given.rows(
        """
        a ~ required                     ¦ a/a     ¦ yes ¦ a=2
        a ~ required                     ¦ a/b     ¦ no  ¦ a=1 b=1!
        a ~ required ; b ~ acceptable    ¦ b/a/b   ¦ yes ¦ a=1 b=2
        a ~ required ; b ~ acceptable    ¦ b       ¦ no  ¦ a=0 b=1
        a ~ required ; b ~ forbidden     ¦ a/b     ¦ no  ¦ a=1 b=1
        {n:int} ~ required ; * ~ acceptable ¦ 1/x/2 ¦ yes ¦ {n:int}=2 *=1
        {x} {x} ~ required ; * ~ acceptable ¦ a a/b b/a b ¦ yes ¦ {x} {x}=2 *=1
        * ~ acceptable                   ¦ ∅       ¦ no  ¦ *=0
        a ~ required                     ¦ a -> 3  ¦ no  ¦ a=1
        a ~ required                     ¦ a -> limit ¦ no ¦ a=1
        """);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
  @MethodSource("lines")
  void gradesLines(String rows, String run, String holds, String counts) {
    var judged = Given.judge(table("Outcomes of each line:", rows), Given.run(run));
    assertEquals(
        holds.equals("yes"),
        judged.verdict() instanceof Verdict.Holds,
        () -> judged.verdict().reason());
    assertEquals(counts, counts(judged));
  }

  @Test
  void aFailedTableSaysWhyAndShowsAllCounts() {
    var expectation =
        Given.expected(
            "Outcomes of 4 runs:",
            "1 | required | lost",
            "0 | forbidden | impossible",
            "2 | required",
            "* | acceptable");
    assertEquals(
        """
        `0` is forbidden, yet seen in 1 of 4 runs (impossible)
        `2` is required, yet never seen in 4 runs
        `x, Exit 3` was seen in 1 of 4 runs, and no row allows it
        counts:
                  1  required    1
                  1  forbidden   0
                  0  required    2
                  1  acceptable  *
                  1  forbidden   x, Exit 3
                  1  of `*` are  7
          if it may happen, add a row: //   x, Exit 3 | acceptable | why\
        """,
        Given.verdict(
            Given.judge(
                expectation, Given.run("1"), Given.run("0"), Given.run("7"), Given.run("x -> 3"))));
    assertEquals(
        """
        it printed no line, and nothing seen is nothing shown
        `1` is required, yet never seen in 0 lines (lost)
        counts:
                  0  required    1\
        """,
        Given.verdict(
            Given.judge(
                Given.expected("Outcomes of each line:", "1 | required | lost"), Given.printed())));
    assertTrue(
        Given.verdict(
                Given.judge(
                    Given.expected("Outcomes of each line:", "1 | required"), Given.run("2/2/3")))
            .contains(
                "never seen in 3 lines\n`2` was seen in 2 of 3 lines, and no row allows it\n"));
    assertEquals(
        """
        expected that it completes, but it exited with code 3
        counts:
                  1  required    1\
        """,
        Given.verdict(
            Given.judge(
                Given.expected("Outcomes of each line:", "1 | required | lost"),
                Given.run("1 -> 3"))));
  }

  static Stream<String> printed() {
    return Stream.of(
        "a", "{x}", "a|b", "a\\{b", "*", "...", "\\...", "a\\nb", "a\\", "\\\\", "<", "{", "a\\|",
        "\\*", "a/b", "a/.../b", "*/*");
  }

  /// The row that a failed table suggests means just what was seen.
  @ParameterizedTest(name = "{0}")
  @MethodSource("printed")
  void theSuggestedRowFitsWhatWasSeen(String lines) {
    var seen = Given.run(lines);
    var told =
        Given.verdict(Given.judge(Given.expected("Outcomes of 2 runs:", "1 | acceptable"), seen));
    var row =
        told.substring(told.indexOf("add a row: //   ") + "add a row: //   ".length())
            .replace("acceptable | why", "required");
    assertTrue(Given.holds(Given.expected("Outcomes of 2 runs:", row), seen), row);
    assertFalse(
        Given.holds(Given.expected("Outcomes of 2 runs:", row), Given.run(lines + "x")), row);
  }

  @Test
  void moreUnlistedOutcomesThanFortyAreCountedTogether() {
    var runs = new ArrayList<Run>();
    for (int i = 0; i < 50; i++) runs.add(Given.printed("r" + i));
    runs.add(Given.printed("r0"));
    var judged =
        Given.expected("Outcomes of 51 runs:", "1 | acceptable").judge(runs, Given.CONDITIONS);
    assertEquals(1 + 40 + 1, judged.outcomes().size());
    assertEquals(
        new Counted("(others)", Grade.FORBIDDEN, 10, "no row allows it"),
        judged.outcomes().getLast());
    assertEquals(2, judged.outcomes().get(1).count());
  }

  @Test
  void conditionsOfATableAreOfEachRunOrLine() {
    var table =
        "// Outcomes of each line:\n"
            + "//   {t} {n:int} | required\n"
            + "//   * | acceptable\n"
            + "// where n > 1\n";
    assertEquals(
        "holds", Given.verdict(Given.judge(Given.expected(table), Given.run("a 2/x/b 3"))));
    assertEquals(
        "n=2,3 t=a,b", Given.values(Given.judge(Given.expected(table), Given.run("a 2/x/b 3"))));
    var failed = Given.judge(Given.expected(table), Given.run("a 2/b 1/c 0"));
    assertEquals(
        """
        where n > 1 is false of n = 1
        counts:
                  3  required    {t} {n:int}
                  0  acceptable  *\
        """,
        Given.verdict(failed));
    assertTrue(((Verdict.Fails) failed.verdict()).onlyWhere());
    var both = Given.judge(Given.expected(table), Given.run("a 1 -> 3"));
    assertFalse(((Verdict.Fails) both.verdict()).onlyWhere());
    assertEquals(
        "where n > 1: no run gave its names a value",
        Given.verdict(
                Given.judge(
                    Given.expected(
                        "// Outcomes of 2 runs:\n"
                            + "//   {n:int} | interesting\n"
                            + "//   * | acceptable\n"
                            + "// where n > 1\n"),
                    Given.run("x")))
            .lines()
            .findFirst()
            .orElse(""));
  }

  @Test
  void aSplitThatTheConditionAcceptsIsFoundBeforeTheRowIsGivenUp() {
    var expectation =
        Given.expected("// Outcomes of 1 runs:\n//   {a}:{b} | required\n// where b == 3\n");
    var judged = Given.judge(expectation, Given.run("1:2:3"));
    assertEquals("holds", Given.verdict(judged));
    assertEquals("a=1:2 b=3", Given.values(judged));
  }

  @Test
  void anOutcomeThatCantBeSplitInTimeSaysSo() {
    var row = "{a}{b}{c}{d}{e}!{a}{c}{e}";
    var judged =
        Given.judge(
            Given.expected("Outcomes of 1 runs:", row + " | acceptable", "* | acceptable"),
            Given.run("xy".repeat(100) + "!z"));
    assertTrue(
        Given.verdict(judged)
            .startsWith("row `" + row + "`: the holes can be filled in too many ways"),
        Given.verdict(judged));
  }

  @Test
  void aRunThatWasCutCountsAndFails() {
    var cut = new Run(List.of(), new Ending.Completed(), "", true, List.of(), "", 1);
    for (var header : List.of("Outcomes of 1 runs:", "Outcomes of each line:"))
      assertTrue(
          Given.verdict(Given.judge(Given.expected(header, "* | acceptable"), cut))
              .startsWith("it printed more than is kept (16 MB)"));
  }

  @Test
  void upToStopsOnceAllRequiredWereSeen() {
    var table =
        Given.expected(
                "Outcomes of up to 9 runs:", "1 | required", "2 | required", "* | acceptable")
            .table()
            .orElseThrow();
    assertEquals(Outcomes.Unit.UP_TO, table.unit());
    assertFalse(table.settled(counted(table, 1, 0, 9)));
    assertFalse(table.settled(counted(table, 0, 1, 9)));
    assertTrue(table.settled(counted(table, 1, 1, 0)));
    var none = Given.expected("Outcomes of 9 runs:", "1 | acceptable").table().orElseThrow();
    assertFalse(none.settled(counted(none, 5)));
  }

  private static List<Counted> counted(Outcomes table, long... counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(
            i ->
                new Counted(
                    table.rows().get(i).shown(), table.rows().get(i).grade(), counts[i], ""))
        .toList();
  }

  @Test
  void ofOneRunNothingIsRequired() {
    var table =
        Given.expected(
                "Outcomes of 9 runs:",
                "1 | required weak | why",
                "2 | forbidden",
                "3 | interesting")
            .table()
            .orElseThrow();
    var one = table.ofOneRun();
    assertEquals(1, one.budget());
    assertEquals(
        List.of(Grade.ACCEPTABLE, Grade.FORBIDDEN, Grade.INTERESTING),
        one.rows().stream().map(r -> r.grade()).toList());
    assertEquals(
        "1|why|true|4",
        one.rows().stream()
            .map(r -> r.shown() + "|" + r.why() + "|" + r.weak() + "|" + (r.place().line() - 1))
            .findFirst()
            .orElseThrow());
    var expectation = Given.expected("Outcomes of 9 runs:", "1 | required", "2 | forbidden");
    var ofOne = expectation.withTable(expectation.table().orElseThrow().ofOneRun());
    assertTrue(Given.holds(ofOne, Given.printed("1")));
    assertFalse(Given.holds(ofOne, Given.printed("2")));
    assertEquals(1, ofOne.runs());
    assertEquals(9, expectation.runs());
    assertEquals(expectation.place(), ofOne.place());
  }

  @Test
  void theOrderOfRunsDoesNotMatter() {
    var runs = new ArrayList<>(Stream.of("1", "2", "x -> 3", "0").map(Given::run).toList());
    var expectation =
        Given.expected("Outcomes of 4 runs:", "1 | required", "0 | forbidden", "* | acceptable");
    var counts = counts(expectation.judge(runs, Given.CONDITIONS));
    Collections.reverse(runs);
    assertEquals(counts, counts(expectation.judge(runs, Given.CONDITIONS)));
  }
}
