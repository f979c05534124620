import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import expect.Judgement;
import expect.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import run.Ending;
import run.OutputLine;
import run.Run;

/// What a failed check says: expected and seen side by side, and where they part.
class MessageTest {
  private static String told(String header, String body, String lines) {
    return Given.verdict(
        Given.judge(Given.expected(header, body.split("/", -1)), Given.run(lines)));
  }

  @Test
  void theFirstLineThatDiffersIsMarked() {
    assertEquals(
        """
        line 2 of the output differs: expected b, got x
            expected | seen
            a        | a
          > b        | x
            c        | c\
        """,
        told("Output:", "a/b/c", "a/x/c"));
    assertEquals(
        """
        line 1 of the output differs: expected a much longer line {n:int}, got an empty line
            expected                   | seen
          > a much longer line {n:int} |\s
            b                          | b\
        """,
        told("Output:", "a much longer line {n:int}/b", "/b"));
  }

  @Test
  void aLineTooManyOrTooFewIsSaid() {
    assertEquals(
        """
        line 2 of the output is one too many: got b
            expected | seen
            a        | a
          >          | b\
        """,
        told("Output:", "a", "a/b"));
    assertEquals(
        """
        the output ended, expected next: b
            expected | seen
            a        | a
          > b        |\s\
        """,
        told("Output:", "a/b", "a"));
    assertEquals(
        """
        the output ended, expected next: an empty line
            expected | seen
          >          |\s\
        """,
        told("Output:", "", ""));
  }

  @Test
  void behindDotsTheFurthestIsTold() {
    assertEquals(
        """
        line 2 of the output differs: expected c, got b
            expected | seen
            a        | a
            ...      | b
            c        |\s\
        """,
        told("Output:", "a/.../c", "a/b"));
    assertEquals(
        """
        line 2 of the output is one too many: got b
            expected | seen
            ...      | a
            a        | b\
        """,
        told("Output:", ".../a", "a/b"));
    assertTrue(
        told("Output:", "b/...", "a")
            .startsWith("line 1 of the output differs: expected b, got a"));
  }

  @Test
  void namesThatDisagreeAreTold() {
    assertEquals(
        """
        the lines don't fit together: a name stands for different texts
            expected | seen
            {a}      | x
            {a}      | y\
        """,
        told("Output:", "{a}/{a}", "x/y"));
    assertTrue(
        told("Unordered output:", "{a}/{a}", "x/y")
            .startsWith(
                "the lines don't fit together: a name stands for different texts\n    expected"));
    assertTrue(
        told("Unordered output:", "{a}/{a}/...", "x/y/z")
            .startsWith("the lines don't fit together: a name stands for different texts\n"));
  }

  @Test
  void missingAndStrayLinesAreTold() {
    assertEquals(
        """
        the lines differ, in whatever order
          missing: c
          not expected: d
            expected | seen
            {}       | a
            a        | b
            c        | d\
        """,
        told("Unordered output:", "{}/a/c", "a/b/d"));
    assertEquals(
        """
        the lines differ, in whatever order
          not expected: b
            expected | seen
            a        | b
                     | a\
        """,
        told("Unordered output:", "a", "b/a"));
    assertEquals(
        """
        the lines differ, in whatever order
          missing: a
            expected | seen
            a        | b
            ...      |\s\
        """,
        told("Unordered output:", "a/...", "b"));
  }

  @Test
  void dotsAreNeverMissing() {
    assertFalse(told("Unordered output:", "a/...", "").contains("missing: ..."));
  }

  @Test
  void longTextsAreCutAndManyLinesLeftOut() {
    var many = IntStream.range(0, 60).mapToObj(i -> "l" + i).toArray(String[]::new);
    var seen = many.clone();
    seen[40] = "x".repeat(300);
    var told = Given.verdict(Given.judge(Given.expected("Output:", many), Given.printed(seen)));
    var lines = told.lines().toList();
    assertEquals(
        "line 41 of the output differs: expected l40, got "
            + "x".repeat(200)
            + "… (300 characters)",
        lines.getFirst());
    assertEquals(1 + 1 + 24 + 1, lines.size());
    assertEquals("    l28      | l28", lines.get(2));
    assertEquals("  > l40      | " + "x".repeat(43) + "…", lines.get(14));
    assertEquals("    l51      | l51", lines.get(25));
    assertEquals("    … 8 more lines; the last: l59      | l59", lines.getLast());
    seen[40] = "x".repeat(200);
    assertTrue(
        Given.verdict(Given.judge(Given.expected("Output:", many), Given.printed(seen)))
            .contains("got " + "x".repeat(200) + "\n"));
    var last = many.clone();
    last[59] = "x";
    var atEnd =
        Given.verdict(Given.judge(Given.expected("Output:", many), Given.printed(last)))
            .lines()
            .toList();
    assertEquals(1 + 1 + 24, atEnd.size());
    assertEquals("    l36      | l36", atEnd.get(2));
    assertEquals("  > l59      | x", atEnd.getLast());
    var wide = "w".repeat(44);
    assertTrue(
        told("Output:", wide + "/" + wide + "w", "x")
            .contains("> " + wide + " | x\n    " + "w".repeat(43) + "… |"));
  }

  @Test
  void manyMissingLinesAreCutToo() {
    var many = IntStream.range(0, 40).mapToObj(i -> "l" + i).toArray(String[]::new);
    var told =
        Given.verdict(Given.judge(Given.expected("Unordered output:", many), Given.printed()));
    assertEquals(24, told.lines().filter(line -> line.startsWith("  missing: ")).count());
    assertTrue(told.endsWith("    … 16 more lines; the last: l39      | "), told);
    var stray =
        Given.verdict(Given.judge(Given.expected("Unordered output:", "a"), Given.printed(many)));
    assertEquals(24, stray.lines().filter(line -> line.startsWith("  not expected: ")).count());
    assertTrue(stray.endsWith("    … 16 more lines; the last: a        | l39"), stray);
    var none = Given.verdict(Given.judge(Given.expected("// Output:\n"), Given.printed(many)));
    assertTrue(none.endsWith("    … 16 more lines; the last:          | l39"), none);
  }

  @Test
  void anotherEndingIsToldBesideAnotherOutput() {
    assertEquals(
        """
        expected that it completes, but it exited with code 3
        line 1 of the output differs: expected a, got b
            expected | seen
          > a        | b\
        """,
        told("Output:", "a", "b -> 3"));
    assertEquals(
        "expected that it completes, but it exited with code 3", told("Output:", "a", "a -> 3"));
    assertEquals(
        "expected that it completes, but it exited with code 3",
        told("Unordered output:", "a", "a -> 3"));
  }

  @Test
  void ofSeveralRunsTheFirstThatFailsIsTold() {
    var expectation = Given.expected("Unordered output:", "a");
    assertEquals(
        "run 2 of 3: the lines differ, in whatever order",
        Given.verdict(Given.judge(expectation, Given.run("a"), Given.run("b"), Given.run("c")))
            .lines()
            .findFirst()
            .orElseThrow());
    assertEquals("holds", Given.verdict(Given.judge(expectation, Given.run("a"), Given.run("a"))));
  }

  @Test
  void aFalseConditionIsToldWithItsValues() {
    var comment = "// Output:\n//   {b:int} {a:int} {c}\n// where a < b\n";
    assertEquals(
        "where a < b is false of a = 3, b = 2",
        Given.verdict(Given.judge(Given.expected(comment), Given.run("2 3 x"))));
    assertTrue(
        ((Verdict.Fails) Given.judge(Given.expected(comment), Given.run("2 3 x")).verdict())
            .onlyWhere());
    assertFalse(
        ((Verdict.Fails) Given.judge(Given.expected(comment), Given.run("2 3 x -> 3")).verdict())
            .onlyWhere());
    assertFalse(
        ((Verdict.Fails) Given.judge(Given.expected(comment), Given.run("2")).verdict())
            .onlyWhere());
    var both = Given.judge(Given.expected(comment + "// where a > 9\n"), Given.run("4 3 x"));
    assertEquals("where a > 9 is false of a = 3", Given.verdict(both));
  }

  /// Only a condition that is false may be measured again; a wrong output of a later run may not.
  @Test
  void whatIsWrongInAnyRunIsWorseThanAFalseCondition() {
    var expectation = Given.expected("// Unordered output:\n//   {a:int}\n// where a > 1\n");
    for (var wrong : List.of("x", "2 -> 3", "2/2")) {
      var judged = Given.judge(expectation, Given.run("1"), Given.run(wrong), Given.run("0"));
      assertFalse(((Verdict.Fails) judged.verdict()).onlyWhere());
      assertTrue(Given.verdict(judged).startsWith("run 2 of 3: "), Given.verdict(judged));
    }
    var judged = Given.judge(expectation, Given.run("2"), Given.run("1"), Given.run("0"));
    assertTrue(((Verdict.Fails) judged.verdict()).onlyWhere());
    assertEquals("run 2 of 3: where a > 1 is false of a = 1", Given.verdict(judged));
  }

  @Test
  void anotherSplitMayMakeAConditionTrue() {
    var expectation =
        Given.expected("// Unordered output:\n//   {a:int}\n//   {b:int}\n// where a < b\n");
    assertEquals("a=1 b=2", Given.values(Given.judge(expectation, Given.run("2/1"))));
    assertEquals(
        "a=1,3 b=2,4", Given.values(Given.judge(expectation, Given.run("2/1"), Given.run("3/4"))));
    assertFalse(Given.holds(expectation, Given.run("2/2")));
  }

  @Test
  void anOrderIsToldBeforeAConditionThatWasNotAsked() {
    var expectation =
        Given.expected(
            "// Output:\n//   a {n:int}\n//   b\n// Order:\n//   b < a {n:int}\n// where n > 1\n");
    var failed = Given.judge(expectation, Given.run("a 1/b"));
    assertEquals(
        "order: `b` must come before `a {n:int}`, but was seen at line 2, the other at line 1 of "
            + "the output",
        Given.verdict(failed));
    assertFalse(((Verdict.Fails) failed.verdict()).onlyWhere());
  }

  @Test
  void theOrderIsAskedUnderEachBinding() {
    var expectation =
        Given.expected(
            "// Unordered output:\n//   {x}\n//   {y}\n//   z\n// Order:\n//   {x} < z\n//   z < "
                + "{y}\n");
    assertTrue(Given.holds(expectation, Given.run("b/z/a")));
    assertEquals("x=b y=a", Given.values(Given.judge(expectation, Given.run("b/z/a"))));
    assertFalse(Given.holds(expectation, Given.run("z/a/b")));
  }

  @Test
  void aConditionWithoutAValueIsNotTrue() {
    var expectation = Given.expected("// Output:\n//   {a:int}\n// where a > zz\n");
    assertEquals(
        "where a > zz: no run gave its names a value",
        Given.verdict(Given.judge(expectation, Given.run("1"))));
  }

  @Test
  void verdictsHaveWords() {
    assertEquals("holds|", new Verdict.Holds().word() + "|" + new Verdict.Holds().reason());
    assertEquals(
        "fails|a\nb",
        new Verdict.Fails(List.of("a", "b"), false).word()
            + "|"
            + new Verdict.Fails(List.of("a", "b"), false).reason());
    assertEquals(
        "not applicable|no",
        new Verdict.NotApplicable("no").word() + "|" + new Verdict.NotApplicable("no").reason());
    assertEquals(new Verdict.Fails(List.of("a"), false), Verdict.fails("a"));
    assertEquals(new Verdict.Fails(List.of("a"), false), Verdict.of(List.of("a")));
    assertEquals(new Verdict.Holds(), Verdict.of(List.of()));
    Judgement nothing = Given.judge(Given.expected("Output:", "a"));
    assertEquals("nothing was run", Given.verdict(nothing));
  }

  @Test
  void blanksAtLineEndsDontCount() {
    var run =
        new Run(
            List.of(
                new OutputLine("a \t\r", "main", 1),
                new OutputLine("  b", "main", 2),
                new OutputLine(" ", "main", 3)),
            new Ending.Completed(),
            "",
            false,
            List.of(),
            "",
            1);
    assertEquals(List.of("a", "  b", ""), run.lines());
    assertTrue(Given.holds(Given.expected("Output:", "a", "  b", ""), run));
  }
}
