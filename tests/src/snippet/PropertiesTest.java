import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import expect.Expectation;
import expect.Judgement.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import run.Run;
import snippet.Expectations;
import text.Diff;
import text.Nearest;
import text.Source;
import text.Template;

/// What must be true of whatever is generated. What fails is named by its seed: the same seed, the
/// same case.
class PropertiesTest {
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void printingWhatWasParsedParsesToTheSame(long seed) {
    Generated.cases(
        seed,
        random -> {
          var comment = comment(random);
          assertEquals(comment, Written.comment(Given.expected(comment)));
        });
  }

  /// Any text, as a part of a line that goes on.
  private static String part(Random random, String also) {
    return Written.template(Template.literal("_" + Generated.literal(random)), also);
  }

  private static String cell(Random random, int number) {
    return "c"
        + number
        + IntStream.range(0, random.nextInt(3))
            .mapToObj(_ -> "\\n" + (random.nextInt(4) == 0 ? "..." : part(random, "|") + "{v}"))
            .collect(Collectors.joining())
        + List.of(
                "", ", Exit 3", ", Throws a.B", ", Throws B: m {w}", ", Deadlocks", ", Never ends")
            .get(random.nextInt(6));
  }

  private static String comment(Random random) {
    var grades =
        List.of(
            "acceptable",
            "interesting",
            "required",
            "forbidden",
            "required weak",
            "interesting weak");
    var output =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(
                _ ->
                    random.nextInt(5) == 0
                        ? "..."
                        : part(random, "")
                            + List.of("", "{}", "{v}", "{n:int}").get(random.nextInt(4)));
    var rows =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(
                i ->
                    cell(random, i)
                        + " | "
                        + grades.get(random.nextInt(6))
                        + List.of("", " | why", " | a \\| b").get(random.nextInt(3)));
    return switch (random.nextInt(8)) {
      case 0 ->
          Given.block("Output:", output.toArray(String[]::new))
                  .replace("//   \n", "//\n")
                  .replace("//\n", "//   \n")
              + Given.block("Exit: " + random.nextInt(256));
      case 1 ->
          Given.block("Unordered output:", output.toArray(String[]::new))
              + Given.block("Order:", "a{v} < b \\< c < d")
              + "// where v == 1\n";
      case 2 ->
          Given.block(
              "Outcomes of " + (1 + random.nextInt(1000)) + " runs:", rows.toArray(String[]::new));
      case 3 ->
          Given.block(
              "Outcomes of up to 7 runs:",
              "a | required",
              part(random, "|") + "{v} | interesting",
              "* | acceptable");
      case 4 -> Given.block("Deadlocks:", "a b -> t" + random.nextInt(9) + " -> c -> a b");
      case 5 ->
          Given.block(
              "Never ends:", "main " + Thread.State.values()[random.nextInt(6)], "t 1 BLOCKED");
      case 6 ->
          Given.block(
              "Does not compile:",
              random.nextInt(99) + ": " + "compiler.err.x",
              "7: some: message");
      default -> Given.block("Throws: a.B" + random.nextInt(9) + ": m" + part(random, "|") + "{v}");
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void anEscapedLineFitsOnlyItself(long seed) {
    Generated.cases(
        seed,
        random -> {
          String line = Generated.literal(random), other = Generated.literal(random);
          var written = Written.template(Template.literal(line), "");
          assertEquals(line, Expectations.line(written).literalText());
          var output = Given.expected("Output:", written);
          assertTrue(Given.holds(output, Given.printed(line)), line);
          assertEquals(
              line.equals(other),
              Given.holds(output, Given.printed(other)),
              line + " and " + other);
          var cell = line.equals("*") ? "\\*" : Written.template(Template.literal(line), "|");
          if (!line.isEmpty())
            assertTrue(
                Given.holds(
                    Given.expected("Outcomes of 2 runs:", cell + " | required"),
                    Given.printed(line)),
                line);
        });
  }

  private static Expectation table(Random random) {
    var grades = List.of("acceptable", "interesting", "required", "forbidden");
    var rows =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(
                i ->
                    List.of("" + i, "{}" + i, i + ", Exit 3").get(random.nextInt(3))
                        + " | "
                        + grades.get(random.nextInt(4)))
            .collect(Collectors.toList());
    if (random.nextBoolean()) rows.add("* | " + grades.get(random.nextInt(4)));
    return Given.expected("Outcomes of 30 runs:", rows.toArray(String[]::new));
  }

  private static List<Run> runs(Random random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(
            _ ->
                Given.ended(
                    random.nextInt(4) == 0 ? new Ending.Exited(3) : new Ending.Completed(),
                    "" + random.nextInt(20)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void aTableCountsEveryRunOnceAndKnowsNoOrder(long seed) {
    Generated.cases(
        seed,
        random -> {
          var table = table(random);
          var runs = runs(random);
          var judged = table.judge(runs, Given.CONDITIONS);
          assertEquals(runs.size(), judged.outcomes().stream().mapToLong(Counted::count).sum());
          Collections.shuffle(runs, random);
          var again = table.judge(runs, Given.CONDITIONS);
          assertEquals(judged.verdict().word(), again.verdict().word());
          assertEquals(new HashSet<>(judged.outcomes()), new HashSet<>(again.outcomes()));
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void aForbiddenOutcomeAnywhereFails(long seed) {
    Generated.cases(
        seed,
        random -> {
          var runs =
              IntStream.range(0, 1 + random.nextInt(20))
                  .mapToObj(_ -> Given.printed("1"))
                  .collect(Collectors.toCollection(ArrayList::new));
          var table =
              Given.expected(
                  "Outcomes of 30 runs:", "1 | required", "0 | forbidden", "* | acceptable");
          assertEquals("holds", table.judge(runs, Given.CONDITIONS).verdict().word());
          runs.add(
              random.nextInt(runs.size() + 1),
              random.nextBoolean() ? Given.printed("0") : Given.run("1 -> 3"));
          assertEquals("fails", table.judge(runs, Given.CONDITIONS).verdict().word());
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void whatIsSettledStaysSettled(long seed) {
    Generated.cases(
        seed,
        random -> {
          var expectation = table(random);
          var runs = runs(random);
          boolean settled = false;
          for (int n = 1; n <= runs.size(); n++) {
            boolean now =
                expectation
                    .table()
                    .orElseThrow()
                    .settled(expectation.judge(runs.subList(0, n), Given.CONDITIONS).outcomes());
            assertTrue(now || !settled);
            settled = now;
          }
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void severalRunsHoldIfEachDoes(long seed) {
    Generated.cases(
        seed,
        random -> {
          var expectation = Given.expected("Unordered output:", "a", "{x}");
          var runs =
              IntStream.range(0, 1 + random.nextInt(3))
                  .mapToObj(_ -> Given.printed(Generated.lines(random, "ab", 2)))
                  .toArray(Run[]::new);
          assertEquals(
              Arrays.stream(runs).allMatch(run -> Given.holds(expectation, run)),
              Given.holds(expectation, runs));
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void anOffsetAndItsPlaceAgree(long seed) {
    Generated.cases(
        seed,
        random -> {
          var text = Generated.word(random, "ab\n", 30);
          var source = Source.of("n.md", text);
          for (int offset = 0; offset < source.text().length(); offset++) {
            var place = source.atOffset(offset);
            char there = (source.line(place.line()) + "\n").charAt(place.column() - 1);
            assertEquals(source.text().charAt(offset), there);
            assertEquals(
                source.text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1,
                place.line());
          }
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void aDifferenceHasBothTextsInIt(long seed) {
    Generated.cases(
        seed,
        random -> {
          List<String> before = List.of(Generated.lines(random, "ab", 7)),
              after = List.of(Generated.lines(random, "ab", 7));
          var diff = Diff.shown(before, after);
          assertEquals(
              before,
              diff.stream().filter(l -> !l.startsWith("+ ")).map(l -> l.substring(2)).toList());
          assertEquals(
              after,
              diff.stream().filter(l -> !l.startsWith("- ")).map(l -> l.substring(2)).toList());
          assertTrue(!before.equals(after) || diff.stream().allMatch(l -> l.startsWith("  ")));
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void editsAreADistance(long seed) {
    Generated.cases(
        seed,
        random -> {
          String a = Generated.word(random, "abc", 5), b = Generated.word(random, "abc", 5);
          int edits = Nearest.edits(a, b);
          assertEquals(edits, Nearest.edits(b, a));
          assertEquals(a.equals(b), edits == 0);
          assertTrue(
              edits <= Math.max(a.length(), b.length())
                  && edits >= Math.abs(a.length() - b.length()));
          assertEquals(edits, Nearest.edits("x" + a + "y", "x" + b + "y"));
        });
  }
}
