import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import expect.Expectation;
import expect.ReachableOutcome;
import expect.ScheduleJudgement;
import expect.ScheduleText;
import expect.Verdict;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import run.Explored;
import run.Explored.Outcome;
import run.Explored.Race;
import run.Explored.Step;
import run.MemoryModel;
import run.Run;

/// All schedules: whatever they reach must fit, and whatever was seen must be reached or be weak.
class ScheduleTest {
  /// Blocks are parted by `;`, the lines of one by `/`; of an explored program `n x output ->
  /// ending`.
  static Stream<Arguments> judged() {
    return Given.rows(
        """
        Schedules: / 2 ~ 2 / 1 ~ 4 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ yes
        Schedules: / 2 ~ 2 / 1 ~ 5 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ by 4 of 6 schedules, not by 5: write //   1 ~ 4
        Schedules: / 2 ~ 2 / 1 ~ 3 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ write //   1 ~ 4
        Schedules: / 2 ~ 2 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ add a row: //   1 ~ 4 ~ why
        Schedules: / 2 ~ 2 / 1 ~ 4 / 0 ~ 1 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ `0` is reached by no schedule: leave its row
        Schedules: / 2 ~ 2 / 1 ~ 4 / 0 ~ 0 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ yes
        Schedules: / {} ~ 6 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ yes
        Schedules: / {} ~ 5 ¦ 2 x 2 ; 4 x 1 ¦ ∅ ¦ `{}` is reached by 6 of 6
        Schedules: / 1 ~ ∞ ¦ 1 x 1 ¦ ∅ ¦ malformed
        Schedules: / 1 ~ 7 ¦ ∞ x 1 ¦ ∅ ¦ infinitely many schedules
        Schedules: / 1 ~ 1 ¦ 1 x 1 ; ∞ x 2 ¦ ∅ ¦ no number can be stated
        Schedules: / ok ~ 2 / , Deadlocks ~ 2 ¦ 2 x ok ; 2 x  -> a,b ¦ ∅ ¦ yes
        Schedules: / ok ~ 2 ¦ 2 x ok ; 2 x  -> a,b ¦ ∅ ¦ add a row: //   , Deadlocks ~ 2
        Schedules: / , Never ends ~ 3 ¦ 2 x  -> limit ; 1 x  -> a,b ¦ ∅ ¦ yes
        Schedules: / , Deadlocks ~ 3 ¦ 2 x  -> limit ; 1 x  -> a,b ¦ ∅ ¦ `, Deadlocks` is reached by 1 of 3
        Schedules: / x, Exit 3 ~ 1 ¦ 1 x x -> 3 ¦ ∅ ¦ yes
        Schedules: / x ~ 1 ¦ 1 x x -> 3 ¦ ∅ ¦ `x, Exit 3` is reached by 1 of 1 schedule
        Schedules: / x, Throws Bad ~ 1 ¦ 1 x x -> p.Bad ¦ ∅ ¦ yes
        Schedules: / 18446744073709551616 ~ 1 ; Output: / 2 ¦ 1 x 2 ¦ 2 ¦ add a row: //   2 ~ 1
        Schedules: / 1 ~ 18446744073709551616 ¦ 18446744073709551617 x 1 ¦ ∅ ¦ ~ 18446744073709551617
        Schedules: / 1 ~ 18446744073709551616 ¦ 18446744073709551616 x 1 ¦ ∅ ¦ yes
        Output: / 2 ¦ 6 x 2 ¦ 2 ¦ yes
        Output: / 2 ¦ 2 x 2 ; 4 x 1 ¦ 2 ¦ `1` doesn't fit, and is reached by 4 of 6 schedules
        Output: / {n:int} ¦ 2 x 2 ; 4 x 1 ¦ 2 ¦ yes
        Output: / {n:int} ; where n > 1 ¦ 2 x 2 ; 4 x 1 ¦ 2 ¦ where n > 1 is false of n = 1
        Unordered output: / a / b ¦ 1 x a/b ; 1 x b/a ¦ a/b ¦ yes
        Unordered output: / a / b ¦ 1 x a/b ; 1 x b ¦ a/b ¦ missing: a
        Order: / a < b ¦ 1 x a/b ; 1 x b/a ¦ a/b ¦ order: `a` must come before `b`
        Output: / 2 ¦ 6 x 2 ; 1 x 2 -> a,b ¦ 2 ¦ expected that it completes, but it deadlocked
        Deadlocks: / a -> b -> a ¦ 1 x  -> b,a ¦ -> a,b ¦ yes
        Deadlocks: / a -> b -> a ¦ 1 x  -> b,a ; 1 x ¦ -> a,b ¦ is reached by 1 of 2 schedules
        Never ends: ¦ ∞ x  -> limit ¦ -> limit ¦ yes
        Exit: 3 ¦ 1 x  -> 3 ¦ -> 3 ¦ yes
        Table: / 1 ~ required / 2 ~ acceptable ¦ 2 x 2 ; 4 x 1 ¦ 1 ¦ yes
        Table: / 1 ~ forbidden / 2 ~ required ¦ 2 x 2 ; 4 x 1 ¦ 2 ¦ `1` is forbidden, yet is reached by 4 of 6
        Table: / 2 ~ required ¦ 2 x 2 ; 4 x 1 ¦ 2 ¦ `1`, which no row allows, is reached by 4 of 6
        Table: / 1 ~ required / 2 ~ acceptable ¦ 2 x 2 ¦ 1 ¦ `1` is required, yet no schedule reaches it
        Table: / 1 ~ required weak / 2 ~ acceptable ¦ 2 x 2 ¦ 1 ¦ yes
        Table: / 1 ~ required weak / 2 ~ acceptable ¦ 2 x 2 ; 4 x 1 ¦ 1 ¦ is called weak, yet is reached by 4
        Table: / 1 ~ interesting weak / * ~ acceptable ¦ 2 x 2 ¦ 2 ¦ yes
        Table: / 1 ~ acceptable / 2 ~ acceptable ¦ 2 x 2 ¦ 1 ¦ `1` was seen by running, and no schedule
        Table: / 2 ~ acceptable ¦ 2 x 2 ¦ 2 -> limit ¦ `2, Never ends` was seen by running
        Table: / 2 ~ required / 2, Deadlocks ~ acceptable ¦ 2 x 2 ; 1 x 2 -> a,b ¦ 2 ¦ yes
        Lines: / a ~ required / b ~ acceptable ¦ 1 x a/b ; 1 x b/a ¦ a/b ¦ yes
        Lines: / a ~ required / b ~ forbidden ¦ 1 x a ; 1 x a/b ¦ a ¦ `b` is forbidden, yet is reached by 1 of 2
        Lines: / a ~ required / b ~ required ¦ 1 x a ¦ a ¦ `b` is required, yet no schedule reaches it
        Races: ¦ 6 x 1 ¦ ∅ ¦ yes
        Races: ¦ 6 x 1 ; race n 1 2 ¦ ∅ ¦ no race is stated, yet `n: 1, 2`: add a row: //   n: 1, 2
        Races: / n: 1, 2 ¦ 6 x 1 ; race n 1 2 ¦ ∅ ¦ yes
        Races: / n: 2, 1 ¦ 6 x 1 ; race n 1 2 ¦ ∅ ¦ yes
        Races: / n: 1, 1 ¦ 6 x 1 ; race n 1 2 ¦ ∅ ¦ `n: 1, 1` is no race: leave its row out
        Races: / n: 1, 2 ¦ 6 x 1 ¦ ∅ ¦ `n: 1, 2` is no race
        Races: / n: 1, 2 ¦ 1 x 1 ; race n 1 2 ; race a[] 2 2 ¦ ∅ ¦ a race is not stated: `a[]: 2, 2`
        Races: ¦ 6 x 1 -> a,b ¦ ∅ ¦ expected that it completes
        Schedules: / 1 ~ 6 ; Races: ¦ 6 x 1 ¦ ∅ ¦ yes
        Output: / 1 ¦ 6 x 1 ¦ 2 ¦ `2` was seen by running
        Schedules: / 1 ~ 6 ¦ refused java.io ¦ ∅ ¦ not all schedules could be explored: java.io
        Table: / 1 ~ required / 0 ~ forbidden ¦ refused states ¦ 1 ¦ not all schedules could be explored: states
        Output: / 1 ¦ refused clock ¦ 1 ¦ snippets/part/Some.java:2:1: not all schedules
        """);
  }

  @ParameterizedTest(name = "{0}, explored {1}, seen {2}: {3}")
  @MethodSource("judged")
  void judges(String stated, String explored, String seen, String says) {
    if (says.equals("malformed")) {
      assertFalse(Given.problems(Given.PROGRAM + comment(stated)).isEmpty());
      return;
    }
    var judged = judge(Given.expected(comment(stated)), explored(explored), seen);
    var verdict = judged.with(new Verdict.Holds());
    if (says.equals("yes")) assertEquals("", verdict.reason());
    else
      assertTrue(
          verdict.reason().contains(says.replace('~', '|')), () -> "`" + verdict.reason() + "`");
  }

  /// An outcome beyond `tso` is due to compilers where plain accesses race; where none do, x86 has
  /// no excuse, and other machines may show more.
  @ParameterizedTest(name = "{0} under sc, {1} under tso: {2}")
  @CsvSource({
    "2 x 2, 3 x 2, x86 may not",
    "2 x 2 ; race n 1 2, 3 x 2, yes",
    "2 x 2, 3 x 2 ; 1 x 1, yes",
    "2 x 2, '', yes"
  })
  void weakBeyondStoreBuffers(String sc, String tso, String may) {
    var stated = Given.expected("Outcomes of 1 runs:", "2 | required", "1 | interesting weak");
    var under = tso.isEmpty() ? List.<Explored>of() : List.of(explored(tso).in(MemoryModel.TSO));
    var reason = judge(stated, explored(sc).with(under), "1").with(new Verdict.Holds()).reason();
    boolean x86 = List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    var says = may.equals("yes") || !x86 ? "" : "no memory model explains it: no two plain";
    assertEquals(says.isEmpty(), reason.isEmpty(), reason);
    assertTrue(reason.contains(says), reason);
  }

  /// What could not be explored speaks neither for nor against: a break is not rejected by it.
  @Test
  void refusalRejectsNothing() {
    var judged =
        judge(
            Given.expected("Output:", "1"),
            new Explored(
                false,
                "too many states",
                0,
                BigInteger.TWO,
                9,
                1,
                explored("2 x 2").outcomes(),
                List.of(),
                List.of(),
                List.of(),
                ""),
            "1");
    assertFalse(judged.rejects());
    assertTrue(judged.notAll().isPresent());
  }

  static Stream<Arguments> twins() {
    return Given.rows(
        """
        Table: / 2 ~ required / 1 ~ forbidden ¦ 2 x 2 ; 4 x 1 ¦ yes
        Table: / 2 ~ required / 1 ~ acceptable ¦ 4 x 1 ¦ no
        Schedules: / 2 ~ 2 ¦ 2 x 2 ; 4 x 1 ¦ yes
        Schedules: / 2 ~ 3 ¦ 2 x 2 ¦ no
        Races: ¦ 1 x 1 ; race n 1 2 ¦ yes
        Races: / n: 1, 1 ¦ 1 x 1 ; race n 1 2 ¦ no
        Output: / 2 ¦ 2 x 2 ; 4 x 1 ¦ yes
        Output: / 2 ¦ refused all ¦ no
        """);
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @MethodSource("twins")
  void brokenTwinIsRejected(String stated, String broken, String rejected) {
    var against = Given.expected(comment(stated)).against(explored(broken), Given.CONDITIONS);
    assertEquals(rejected.equals("yes"), against.isPresent(), against::toString);
  }

  @Test
  void messageShowsBothSidesAndTheShortestSchedule() {
    var one =
        new Outcome(
            List.of("1"),
            new Ending.Completed(),
            BigInteger.valueOf(4),
            1,
            List.of(
                new Step("0.1", "A", 1, "reads n = 0"),
                new Step("0.2", "B", 2, "reads n = 0"),
                new Step("0", "main", 2, "reads n = 1")));
    var two = new Outcome(List.of("2"), new Ending.Completed(), BigInteger.TWO, 0, List.of());
    var all =
        new Explored(
            true,
            "",
            0,
            BigInteger.valueOf(6),
            16,
            1,
            List.of(two, one),
            List.of(),
            List.of(),
            List.of(),
            "");
    var stated = Given.expected("Schedules:", "2 | 2 | in turn", "0 | 1");
    assertEquals(
        """
        `0` is reached by no schedule: leave its row out
        `1` is reached by 4 of 6 schedules, and no row states it: add a row: //   1 | 4 | why
          the shortest of them:
             main         A            B
          1               reads n = 0               │ 1
          2                            reads n = 0  │ 2
          3  reads n = 1                            │ 2
        schedules:
            stated | explored | ends with
                 2 |        2 | 2
          >      1 |        - | 0
          >      - |        4 | 1\
        """,
        judge(stated, all, "").with(new Verdict.Holds()).reason());
  }

  @Test
  void rowsTellWhatIsReached() {
    var table = Given.expected("Outcomes of 1 runs:", "1 | required", "* | acceptable");
    var reached =
        ReachableOutcome.of(java.util.Optional.of(table), explored("2 x 2 ; 4 x 1 ; 1 x 3"));
    assertEquals(
        "1=4 *=3",
        reached.stream()
            .map(r -> r.shown() + "=" + r.schedules())
            .collect(Collectors.joining(" ")));
    assertEquals(List.of("1", "*"), ReachableOutcome.named(table));
    var lines = Given.expected("Outcomes of each line:", "1 | required", "2 | acceptable");
    assertEquals(
        List.of("1\\n2", "2"),
        ReachableOutcome.of(java.util.Optional.of(lines), explored("1 x 1/2 ; 1 x 2")).stream()
            .map(ReachableOutcome::shown)
            .toList());
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    ", 6, infinitely many schedules",
    "1, , 1 schedule",
    "2, , 2 schedules",
    "1, 1, 1 of 1 schedule",
    "1, 2, 1 of 2 schedules",
    "1720, 2000, '1,720 of 2,000 schedules'"
  })
  void schedulesAreCounted(BigInteger some, BigInteger all, String words) {
    assertEquals(words, ScheduleText.count(some, all));
  }

  /// Of a long schedule the first twenty steps are shown, and the last twenty.
  @ParameterizedTest(name = "{0} steps")
  @CsvSource({"40, 41, ''", "41, 42, '  … 1 more steps'", "100, 42, '  … 60 more steps'"})
  void aLongScheduleIsShownInPart(int count, int lines, String left) {
    var steps =
        IntStream.range(0, count).mapToObj(i -> new Step("0", "main", i, "step " + i)).toList();
    var text = ScheduleText.lines(steps, line -> line == 2 ? "  two  " : "");
    assertEquals(lines, text.size());
    assertEquals("     main", text.getFirst());
    assertEquals("  1  step 0", text.get(1), "no line of the program");
    assertEquals("  2  step 1    │ 1", text.get(2));
    assertEquals("  3  step 2    │ 2: two", text.get(3));
    assertEquals(" 20  step 19   │ 19", text.get(20));
    assertEquals(left.isEmpty() ? " 21  step 20   │ 20" : left, text.get(21));
    int last = count - 1;
    assertEquals("%3d  step %d   │ %d".formatted(count, last, last), text.getLast());
    int twentieth = count - 20;
    assertEquals(
        "%3d  step %d   │ %d".formatted(twentieth + 1, twentieth, twentieth), text.get(lines - 20));
  }

  private static String comment(String blocks) {
    return Stream.of(blocks.split(";"))
        .map(String::strip)
        .map(b -> b.replace("Table:", "Outcomes of 1 runs:"))
        .map(b -> b.replace("Lines:", "Outcomes of each line:"))
        .map(
            block -> {
              if (block.startsWith("where ")) return "// " + block + "\n";
              var lines = Stream.of(block.split(" / ")).map(l -> l.replace('~', '|')).toList();
              return Given.block(
                  lines.getFirst(), lines.subList(1, lines.size()).toArray(String[]::new));
            })
        .collect(Collectors.joining());
  }

  private static ScheduleJudgement judge(Expectation expectation, Explored explored, String seen) {
    var runs = seen.isEmpty() ? List.<Run>of() : List.of(Given.run(seen));
    return expectation.judge(explored, runs, Given.CONDITIONS);
  }

  static Explored explored(String text) {
    if (text.startsWith("refused "))
      return new Explored(
          false, text.substring(8), 2, null, 0, 1, List.of(), List.of(), List.of(), List.of(), "");
    var parts = Arrays.stream(text.split(";")).map(String::stripLeading).toList();
    var races =
        parts.stream()
            .filter(p -> p.startsWith("race "))
            .map(p -> p.strip().split(" "))
            .map(w -> new Race(w[1], Integer.parseInt(w[2]), Integer.parseInt(w[3])))
            .toList();
    var notes =
        parts.stream().filter(p -> p.startsWith("note ")).map(p -> p.substring(5).strip()).toList();
    var outcomes = parts.stream().filter(p -> p.contains(" x")).map(ScheduleTest::outcome).toList();
    boolean endless = outcomes.stream().anyMatch(o -> o.schedules() == null);
    var all =
        endless
            ? null
            : outcomes.stream().map(Outcome::schedules).reduce(BigInteger.ZERO, BigInteger::add);
    boolean complete = parts.stream().map(String::strip).noneMatch("bounded"::equals);
    return new Explored(complete, "", 0, all, 9, 1, outcomes, races, notes, List.of(), "");
  }

  private static Outcome outcome(String text) {
    int x = text.indexOf(" x");
    var count = text.substring(0, x).equals("∞") ? null : new BigInteger(text.substring(0, x));
    var run = Given.run(text.substring(Math.min(text.length(), x + 3)));
    return new Outcome(run.lines(), run.ending(), count, 0, List.of());
  }
}
