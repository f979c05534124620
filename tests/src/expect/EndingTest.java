import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import expect.Expectation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import run.Run;
import run.ThreadSeen;

/// How a run ended against how it must end.
class EndingTest {
  static Stream<Arguments> endings() {
    return Given.rows(
        """
        Output:                  ¦ ∅                             ¦ holds
        Output:                  ¦ 3                             ¦ expected that it completes, but it exited \
        with code 3
        Output:                  ¦ signal 9                      ¦ expected that it completes, but it was \
        killed by signal 9
        Output:                  ¦ limit                         ¦ expected that it completes, but it was \
        still running at its limit
        Output:                  ¦ a,b                           ¦ expected that it completes, but it \
        deadlocked: a -> b -> a
        Output:                  ¦ p.BadException                ¦ expected that it completes, but it threw \
        p.BadException
        Output:                  ¦ p.BadException: m             ¦ expected that it completes, but it threw \
        p.BadException: m
        Exit: 3                  ¦ 3                             ¦ holds
        Exit: 3                  ¦ 4                             ¦ expected `Exit: 3`, but it exited with code 4
        Exit: 3                  ¦ ∅                             ¦ expected `Exit: 3`, but it completed
        Exit: 0                  ¦ ∅                             ¦ holds
        Exit: 0                  ¦ 1                             ¦ expected `Exit: 0`, but it exited with code 1
        Exit: 1                  ¦ p.BadException                ¦ expected `Exit: 1`, but it threw \
        p.BadException
        Exit: 137                ¦ signal 9                      ¦ holds
        Exit: 137                ¦ 137                           ¦ holds
        Exit: 9                  ¦ signal 9                      ¦ expected `Exit: 9`, but it was killed by \
        signal 9
        Exit: 0                  ¦ limit                         ¦ expected `Exit: 0`, but it was still \
        running at its limit
        Exit: 0                  ¦ a,b                           ¦ expected `Exit: 0`, but it deadlocked: a \
        -> b -> a
        Throws: BadException     ¦ p.BadException                ¦ holds
        Throws: p.BadException   ¦ p.BadException                ¦ holds
        Throws: q.BadException   ¦ p.BadException                ¦ expected `Throws: q.BadException`, but it \
        threw p.BadException
        Throws: BadException     ¦ p.WorseException              ¦ expected `Throws: BadException`, but it \
        threw p.WorseException
        Throws: Exception        ¦ p.BadException                ¦ expected `Throws: Exception`, but it threw \
        p.BadException
        Throws: BadException     ¦ Some$BadException             ¦ holds
        Throws: Some.BadException ¦ Some$BadException            ¦ holds
        Throws: Some$BadException ¦ Some$BadException            ¦ holds
        Throws: p.Some.BadException ¦ p.Some$BadException        ¦ holds
        Throws: Other.BadException ¦ Some$BadException           ¦ expected `Throws: Other.BadException`, but \
        it threw Some$BadException
        Throws: BadException     ¦ Some$1BadException            ¦ holds
        Throws: BadException     ¦ ∅                             ¦ expected `Throws: BadException`, but it \
        completed
        Throws: BadException     ¦ 1                             ¦ expected `Throws: BadException`, but it \
        exited with code 1
        Throws: BadException     ¦ p.BadException: whatever      ¦ holds
        Throws: BadException: m  ¦ p.BadException: m             ¦ holds
        Throws: BadException: m  ¦ p.BadException: mm            ¦ expected `Throws: BadException: m`, but it \
        threw p.BadException: mm
        Throws: BadException: m  ¦ p.BadException                ¦ expected `Throws: BadException: m`, but it \
        threw p.BadException
        Throws: BadException: {} ¦ p.BadException: a⏎b           ¦ holds
        Throws: BadException: at {n:int} ¦ p.BadException: at 12 ¦ holds
        Throws: BadException: at {n:int} ¦ p.BadException: at x  ¦ expected `Throws: BadException: at \
        {n:int}`, but it threw p.BadException: at x
        Deadlocks: a -> b -> a   ¦ a,b                           ¦ holds
        Deadlocks: a -> b -> a   ¦ b,a                           ¦ holds
        Deadlocks: a -> b -> c -> a ¦ a,b,c                      ¦ holds
        Deadlocks: a -> b -> c -> a ¦ b,c,a                      ¦ holds
        Deadlocks: a -> b -> c -> a ¦ c,a,b                      ¦ holds
        Deadlocks: a -> b -> c -> a ¦ a,c,b                      ¦ expected `Deadlocks`: a -> b -> c -> a, \
        but it deadlocked: a -> c -> b -> a
        Deadlocks: a -> b -> a   ¦ a,c                           ¦ expected `Deadlocks`: a -> b -> a, but it \
        deadlocked: a -> c -> a
        Deadlocks: a -> b -> a   ¦ a,b,c                         ¦ expected `Deadlocks`: a -> b -> a, but it \
        deadlocked: a -> b -> c -> a
        Deadlocks: a -> b -> c -> a ¦ a,b                        ¦ expected `Deadlocks`: a -> b -> c -> a, \
        but it deadlocked: a -> b -> a
        Deadlocks: a -> b -> a   ¦ ∅                             ¦ expected `Deadlocks`: a -> b -> a, but it \
        completed
        Deadlocks: a -> b -> a   ¦ limit                         ¦ expected `Deadlocks`: a -> b -> a, but it \
        was still running at its limit⏎  no cycle of owners was seen: a semaphore, a latch or a read lock has \
        no owner; `// Never ends:` says that it waits
        Deadlocks: a -> b -> a   ¦ a,a                           ¦ expected `Deadlocks`: a -> b -> a, but it \
        deadlocked: a -> a -> a⏎  threads of one name can't be told apart in a cycle: name each of them
        Deadlocks: a -> b -> a/c -> d -> c ¦ a,b;c,d             ¦ holds
        Deadlocks: a -> b -> a/c -> d -> c ¦ d,c;b,a             ¦ holds
        Deadlocks: a -> b -> a/a -> b -> a ¦ a,b;a,b             ¦ holds
        Deadlocks: a -> b -> a/a -> b -> a ¦ a,b;c,d             ¦ expected `Deadlocks`: a -> b -> a, and a -> b \
        -> a, but it deadlocked: a -> b -> a, and c -> d -> c
        Deadlocks: a -> b -> a   ¦ a,b;c,d                       ¦ expected `Deadlocks`: a -> b -> a, but it \
        deadlocked: a -> b -> a, and c -> d -> c
        Deadlocks: a -> b -> a/c -> d -> c ¦ a,b                 ¦ expected `Deadlocks`: a -> b -> a, and c -> d \
        -> c, but it deadlocked: a -> b -> a
        Never ends:              ¦ limit                         ¦ holds
        Never ends:              ¦ a,b                           ¦ holds
        Never ends:              ¦ ∅                             ¦ expected `Never ends`, but it completed
        Never ends:              ¦ 3                             ¦ expected `Never ends`, but it exited with \
        code 3
        Never ends:              ¦ p.BadException                ¦ expected `Never ends`, but it threw \
        p.BadException
        """);
  }

  @ParameterizedTest(name = "`{0}` of `{1}`: {2}")
  @MethodSource("endings")
  void judgesEndings(String expected, String ending, String verdict) {
    assertEquals(
        verdict, Given.verdict(Given.judge(of(expected), Given.ended(Given.ending(ending)))));
  }

  private static Expectation of(String expected) {
    return expected.startsWith("Deadlocks: ")
        ? Given.expected("Deadlocks:", expected.substring("Deadlocks: ".length()).split("/"))
        : Given.expected(expected);
  }

  private static Run stuck(ThreadSeen... threads) {
    return new Run(List.of(), new Ending.StillRunning(), "", false, List.of(threads), "", 1);
  }

  private static ThreadSeen thread(String name, Thread.State state) {
    return new ThreadSeen(name, state, false, "", "", "", List.of());
  }

  @Test
  void whatTheBuilderEndedFitsNoEnding() {
    for (var header : List.of("Exit: 137", "Never ends:")) {
      var killed =
          new Run(List.of(), new Ending.Died(9), "", false, List.of(), "too much memory", 0);
      var said = Given.verdict(Given.judge(Given.expected(header), killed));
      assertTrue(said.contains("but it was killed: too much memory"), said);
    }
  }

  @Test
  void theNamedThreadsMustBeInTheirStates() {
    var expectation = Given.expected("Never ends:", "main WAITING", "my worker BLOCKED");
    var main = thread("main", Thread.State.WAITING);
    assertEquals(
        "holds",
        Given.verdict(
            Given.judge(expectation, stuck(main, thread("my worker", Thread.State.BLOCKED)))));
    assertEquals(
        "holds",
        Given.verdict(
            Given.judge(
                expectation,
                stuck(
                    thread("my worker", Thread.State.BLOCKED),
                    thread("my worker", Thread.State.BLOCKED),
                    main))));
    assertEquals(
        """
        expected that my worker is BLOCKED, but it was RUNNABLE and BLOCKED: threads of one name are \
        all meant\
        """,
        Given.verdict(
            Given.judge(
                expectation,
                stuck(
                    thread("my worker", Thread.State.RUNNABLE),
                    thread("my worker", Thread.State.BLOCKED),
                    main))));
    assertEquals(
        """
        expected that my worker is BLOCKED, but it was RUNNABLE\
        """,
        Given.verdict(
            Given.judge(expectation, stuck(main, thread("my worker", Thread.State.RUNNABLE)))));
    assertEquals(
        """
        expected that my worker is BLOCKED, but it is not there; there is main\
        """,
        Given.verdict(Given.judge(expectation, stuck(main))));
  }

  private static Run waits(String... names) {
    var threads = Arrays.stream(names).map(n -> thread(n, Thread.State.TIMED_WAITING)).toList();
    return new Run(List.of(), new Ending.StillRunning(List.of(names)), "", false, threads, "", 1);
  }

  @Test
  void whatOnlyWaitsForATimeMustSaySo() {
    var why =
        "expected `Never ends`, but it was still running at its limit\n"
            + "  it waits for a time to come, and what it does then was not seen: %s. Should it"
            + " wait for ever, wait without a time; for a time again and again, give it a `//LIMIT`"
            + " of two such times";
    var any = Given.expected("Never ends:");
    assertEquals(
        why.formatted("main") + "; is it meant so, say it: //   main TIMED_WAITING",
        Given.verdict(Given.judge(any, waits("main"))));
    var said = Given.expected("Never ends:", "main TIMED_WAITING");
    assertEquals("holds", Given.verdict(Given.judge(said, waits("main"))));
    assertEquals("holds", Given.verdict(Given.judge(said, waits("main", "main"))));
    assertEquals(
        why.formatted("a, b") + "; is it meant so, say it: //   a TIMED_WAITING",
        Given.verdict(Given.judge(said, waits("main", "b", "a", "b"))));
    assertEquals(
        why.formatted("1, 2, 3, 4, 5, 6 …") + "; is it meant so, say it: //   1 TIMED_WAITING",
        Given.verdict(Given.judge(any, waits("1", "2", "3", "4", "5", "6", "7"))));
  }

  @Test
  void noRowAllowsARunThatOnlyWaitsForATime() {
    var table =
        Given.expected("Outcomes of 2 runs:", ", Never ends | acceptable", "* | acceptable");
    assertEquals("holds", Given.verdict(Given.judge(table, stuck())));
    var said = Given.verdict(Given.judge(table, waits("main")));
    assertTrue(
        said.startsWith("it waits for a time to come, and what it does then was not seen: main."),
        said);
    assertTrue(said.contains("1  forbidden   , still waiting for a time at its limit"), said);
    assertFalse(said.contains("add a row"), said);
  }

  @Test
  void whatWasWrittenToStandardErrorIsShown() {
    var text = String.join("\n", java.util.Collections.nCopies(9, "at line"));
    var threw =
        new Run(List.of(), new Ending.Died(9), text, false, List.of(), "too many threads", 1);
    assertEquals(
        "expected that it completes, but it was killed: too many threads"
            + "\n  | at line".repeat(6),
        Given.verdict(Given.judge(Given.expected("Output:"), threw)));
    assertEquals(
        "expected `Exit: 2`, but it was killed: too many threads" + "\n  | at line".repeat(6),
        Given.verdict(Given.judge(Given.expected("Exit: 2"), threw)));
  }

  @Test
  void theOutputOfARunThatWasCutCantBeJudgedUnlessItNeverEnds() {
    var cut = new Run(List.of(), new Ending.Completed(), "", true, List.of(), "", 1);
    var cutAndRunning = new Run(List.of(), new Ending.StillRunning(), "", true, List.of(), "", 1);
    var why = "it printed more than is kept (16 MB), and what was cut can't be judged";
    assertEquals(why, Given.verdict(Given.judge(Given.expected("Output:", "..."), cut)));
    assertEquals("holds", Given.verdict(Given.judge(Given.expected("Never ends:"), cutAndRunning)));
    assertEquals(
        "expected `Never ends`, but it completed",
        Given.verdict(Given.judge(Given.expected("Never ends:"), cut)));
  }

  @Test
  void aMessageBindsNamesToo() {
    var expectation =
        Given.expected(
            """
            // Output:
            //   {n:int}
            // Throws: BadException: {n:int} of {m:int}
            // where m > 1
            """);
    assertEquals(
        "m=2 n=7", Given.values(Given.judge(expectation, Given.run("7 -> BadException: 7 of 2"))));
    assertEquals(
        "holds", Given.verdict(Given.judge(expectation, Given.run("7 -> BadException: 7 of 2"))));
    assertEquals(
        "where m > 1 is false of m = 1",
        Given.verdict(Given.judge(expectation, Given.run("7 -> BadException: 7 of 1"))));
    assertEquals(
        "expected `Throws: BadException: {n:int} of {m:int}`, but it threw BadException: 8 of 2",
        Given.verdict(Given.judge(expectation, Given.run("7 -> BadException: 8 of 2"))));
  }

  @Test
  void aConditionIsAskedOfEveryEnding() {
    for (var ending :
        List.of("Throws: X -> X", "Exit: 3 -> 3", "Never ends: -> limit", "Exit: 0 ->")) {
      var expectation =
          Given.expected(
              "// Output:\n//   {n:int}\n// "
                  + ending.substring(0, ending.indexOf(" ->"))
                  + "\n// where n > 1\n");
      var ended = Given.ending(ending.substring(ending.indexOf("->") + 2).strip());
      assertEquals("holds", Given.verdict(Given.judge(expectation, Given.ended(ended, "2"))));
      assertEquals(
          "where n > 1 is false of n = 1",
          Given.verdict(Given.judge(expectation, Given.ended(ended, "1"))));
    }
  }

  private static Ending refused(String... errors) {
    return new Ending.Refused(
        Arrays.stream(errors)
            .map(e -> e.split("\\|"))
            .map(e -> new Ending.Refusal("", Integer.parseInt(e[0]), 1, e[1], e[2]))
            .toList());
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(List.of("3: compiler.err.a"), refused("3|compiler.err.a|first"), "holds"),
        Arguments.of(List.of("3: first"), refused("3|compiler.err.a|first"), "holds"),
        Arguments.of(
            List.of("3: first at a b"), refused("3|compiler.err.a|first at a\n   b\n"), "holds"),
        Arguments.of(
            List.of("3: no String here"),
            refused("3|compiler.err.a|no java.lang.String here"),
            "holds"),
        Arguments.of(
            List.of("3: fir"),
            refused("3|compiler.err.a|first"),
            """
            expected at line 3: fir; not among what javac said
            javac also says at line 3: first [compiler.err.a]\
            """),
        Arguments.of(
            List.of("4: compiler.err.a"),
            refused("3|compiler.err.a|first"),
            """
            expected at line 4: compiler.err.a; not among what javac said
            javac also says at line 3: first [compiler.err.a]\
            """),
        Arguments.of(
            List.of("3: compiler.err.a"),
            refused("3|compiler.err.a|first", "5|compiler.err.b|second"),
            "javac also says at line 5: second [compiler.err.b]"),
        Arguments.of(
            List.of("3: compiler.err.a", "3: compiler.err.a"),
            refused("3|compiler.err.a|first"),
            "expected at line 3: compiler.err.a; not among what javac said"),
        Arguments.of(
            List.of("3: compiler.err.a"),
            refused("3|compiler.err.a|first", "3|compiler.err.a|first"),
            "javac also says at line 3: first [compiler.err.a]"),
        Arguments.of(
            List.of("5: second", "3: compiler.err.a"),
            refused("3|compiler.err.a|first", "5|compiler.err.b|second"),
            "holds"),
        Arguments.of(
            List.of("3: compiler.err.a", "3: first"),
            refused("3|compiler.err.a|first", "3|compiler.err.a|other"),
            "holds"),
        Arguments.of(
            List.of("3: compiler.err.a"),
            new Ending.Completed(),
            "expected javac to refuse it, but it compiled; expected were\n"
                + "  line 3: compiler.err.a"),
        Arguments.of(
            List.of("3: compiler.err.a"), refused(), "javac refused it and did not say why"));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("refusals")
  void judgesWhatJavacSaid(List<String> expected, Ending seen, String verdict) {
    var judged =
        Given.judge(
            Given.expected("Does not compile:", expected.toArray(String[]::new)),
            Given.ended(seen));
    assertEquals(verdict, Given.verdict(judged));
    assertEquals(Map.of(), judged.values());
  }

  @Test
  void whatShouldCompileAndDoesNotSaysWhatJavacSays() {
    var seen = Given.ended(refused("3|compiler.err.a|first", "5|compiler.err.b|second\n more\n"));
    for (var expectation :
        List.of(
            Given.expected("Output:", "a"), Given.expected("Outcomes of 2 runs:", "a | required")))
      for (var runs : List.of(List.of(seen), List.of(Given.printed("a"), seen)))
        assertEquals(
            "line 3: javac says: first [compiler.err.a]\nline 5: javac says: second\n more "
                + "[compiler.err.b]",
            Given.verdict(expectation.judge(runs, Given.CONDITIONS)));
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(new Ending.Completed(), "completed", true),
        Arguments.of(Given.ending("a.B: m"), "threw a.B: m", false),
        Arguments.of(Given.ending("a.B"), "threw a.B", false),
        Arguments.of(Given.ending("3"), "exited with code 3", false),
        Arguments.of(Given.ending("signal 9"), "was killed by signal 9", false),
        Arguments.of(Given.ending("a,b"), "deadlocked: a -> b -> a", false),
        Arguments.of(Given.ending("limit"), "was still running at its limit", false),
        Arguments.of(
            refused("3|compiler.err.a|first\nmore"), "was refused by javac, line 3: first", false),
        Arguments.of(refused("3|compiler.err.a|" + "\n"), "was refused by javac, line 3: ", false));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("words")
  void anEndingHasWords(Ending ending, String words, boolean ordinary) {
    assertEquals(words, ending.words());
    assertEquals(ordinary, ending.ordinary());
  }

  @Test
  void onlyAnEndingIsAnEnding() {
    var expectation = new Expectation(null, List.of(), List.of());
    assertEquals(List.of(), expectation.templates());
    assertEquals(
        "nothing was run", expectation.judge(List.of(), Given.CONDITIONS).verdict().reason());
    assertThrows(NullPointerException.class, () -> expectation.judge(null, Given.CONDITIONS));
  }
}
