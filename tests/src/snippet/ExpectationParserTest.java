import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import expect.ExpectationBlock;
import expect.Fault;
import expect.Grade;
import expect.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import snippet.ExpectationPlaces;
import text.Template;

/// What is read of a program's last comment.
class ExpectationParserTest {
  /// In a comment `/` parts lines.
  static Stream<Arguments> comments() {
    return Given.rows(
        """
        // Output:⏎//   a⏎//     b⏎//⏎//   c               ¦ same
        // Output:⏎//   a  ⏎//   ⏎                         ¦ // Output:⏎//   a⏎//⏎
        // Output:⏎⏎//   a⏎⏎//   b                         ¦ // Output:⏎//   a⏎//   b⏎
        // Output:                                         ¦ same
        // Unordered output:⏎//   {}⏎//   ...              ¦ same
        // Order:⏎//   a < b⏎//   b < c < {n:int}          ¦ same
        // Order:⏎//   a<b⏎//⏎//   c \\< d < e             ¦ // Order:⏎//   a < b⏎//   c \\< d < e⏎
        // Output:⏎//   a⏎// Order:⏎//   a < b             ¦ same
        // Output:⏎//   a⏎// Exit: 3                       ¦ same
        // Throws: IllegalStateException                   ¦ same
        // Throws: java.io.IOException: no {what} \\{}     ¦ same
        // Throws: X: a: b                                 ¦ same
        // Throws: X:                                      ¦ // Throws: X⏎
        // Throws: a.B$C: it's $x                          ¦ same
        // Exit: 0                                         ¦ same
        // Exit: 255                                       ¦ same
        // Deadlocks:⏎//   a -> b -> a                     ¦ same
        // Deadlocks:⏎//   my a->b c  ->  my a             ¦ // Deadlocks:⏎//   my a -> b c -> my a⏎
        // Deadlocks:⏎//⏎//   a -> a                       ¦ // Deadlocks:⏎//   a -> a⏎
        // Never ends:                                     ¦ same
        // Never ends:⏎//   main WAITING⏎//   a b  BLOCKED ¦ // Never ends:⏎//   main WAITING⏎//   a b BLOCKED⏎
        // Does not compile:⏎//   3: compiler.err.a.b⏎//   12: a: b ¦ same
        // Does not compile:⏎//   3:x                      ¦ // Does not compile:⏎//   3: x⏎
        // Races:                                          ¦ same
        // Races:⏎//   n: 3, 4⏎//   A.b: 1,2               ¦ // Races:⏎//   n: 3, 4⏎//   A.b: 1, 2⏎
        // Schedules:⏎//   2 | 2_000 | why⏎//   1 | 4      ¦ // Schedules:⏎//   2 | 2000 | why⏎//   1 | 4⏎
        // Schedules:⏎//   a\\nb, Deadlocks | 1⏎//   , Never ends | 12 ¦ same
        // Schedules:⏎//   1 | 123456789012345678901234567890 | a \\| b ¦ same
        // Outcomes of 20 runs:⏎//   1|required|why        ¦ // Outcomes of 20 runs:⏎//   1 | required | why⏎
        // Outcomes of 20 runs:⏎//   1 | required | a \\| b | c ¦ // Outcomes of 20 runs:⏎//   1 | required | \
        a \\| b \\| c⏎
        // Outcomes of 20 runs:⏎//   a \\| b | required    ¦ same
        // Outcomes of 20 runs:⏎//   | required            ¦ // Outcomes of 20 runs:⏎//    | required⏎
        // Outcomes of 20 runs:⏎//   1 | required weak⏎//   2 | interesting weak | why ¦ same
        // Outcomes of 20 runs:⏎//   a\\n{n:int}\\n... | acceptable⏎//   \\* | forbidden⏎//   * | interesting \
        ¦ same
        // Outcomes of 20 runs:⏎//   a, Throws X: m {n} | required⏎//   b, Exit 3 | acceptable⏎//   , \
        Deadlocks | acceptable⏎//   *, Never ends | acceptable ¦ same
        // Outcomes of 20 runs:⏎//   a,Exit 3 | required   ¦ // Outcomes of 20 runs:⏎//   a, Exit 3 | required⏎
        // Outcomes of 20 runs:⏎//   a, b | required       ¦ same
        // Outcomes of up to 20 runs:⏎//   1 | required⏎//   * | acceptable ¦ same
        // Outcomes of each line:⏎//   {n:int} | required⏎//   * | acceptable ¦ same
        // Outcomes of 1000000 runs:⏎//   1 | required     ¦ same
        // Outcomes of 1 runs:⏎//   1 | required           ¦ same
        // Output:⏎//   {n:int}⏎// where n > 1⏎// where n != 3 ¦ same
        // Output:⏎//   {n:int}⏎// where n > 1⏎//   b      ¦ // Output:⏎//   {n:int}⏎//   b⏎// where n > 1⏎
        // Schedules:⏎//   1 | 4⏎// Races:⏎//   n: 1, 2⏎// Outcomes of 9 runs:⏎//   1 | required ¦ same
        // Does not compile:⏎//   1: x⏎// Races:           ¦ same
        // Some prose.⏎// Output:⏎//   a                   ¦ // Output:⏎//   a⏎
        // Some prose⏎⏎// more: of it⏎// Exit: 3           ¦ // Exit: 3⏎
        // Output:⏎//   // Exit: 3                         ¦ same
        // Output:⏎//   Exit: 3                            ¦ same
        // Output:⏎//   \\...⏎//   a\\b                    ¦ // Output:⏎//   \\...⏎//   a\\\\b⏎
        """);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("comments")
  void readsWhatWritingGives(String comment, String written) {
    var normal = written.equals("same") ? comment + "\n" : written;
    assertEquals(
        normal.replace("//   \n", "//\n"),
        Written.comment(Given.expected(comment)).replace("//   \n", "//\n"));
  }

  @Test
  void placesAreThoseOfTheFile() {
    var expectation =
        Given.expected(
            """
            // prose
            // Outcomes of 20 runs:
            //   1 | required
            //     2 | forbidden | why
            // where  1 > 0
            """);
    assertEquals("snippets/part/Some.java:5:1", expectation.place().toString());
    assertEquals(
        List.of("6:6", "7:8"),
        expectation.table().orElseThrow().rows().stream()
            .map(r -> r.place().line() + ":" + r.place().column())
            .toList());
    assertEquals(
        "snippets/part/Some.java:8:11", expectation.wheres().getFirst().place().toString());
    assertEquals("1 > 0", expectation.wheres().getFirst().expression());
  }

  private static final String PARTS =
      """
      // Output:
      //   a

      //
      // where 1 > 0
      //   c
      // Exit: 3
      // Schedules:
      //   1 | 4
      // where 2 > 0
      """;

  /// Places of a block, or of a line of its body, that is counted from 0; or of a condition.
  static Stream<Arguments> parts() {
    return Given.rows(
        """
        block 0        ¦ 4:1
        line 0 0       ¦ 5:6
        line 0 1       ¦ 7:3
        line 0 2       ¦ 9:6
        block 1        ¦ 10:1
        block 2        ¦ 11:1
        line 2 0       ¦ 12:6
        condition 0    ¦ 8:10
        condition 1    ¦ 13:10
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("parts")
  void whatIsNotSoIsPointedAt(String part, String place) {
    var expectation = Given.expected(PARTS);
    var words = part.split(" ");
    int index = Integer.parseInt(words[1]);
    var fault =
        switch (words[0]) {
          case "block" -> new Fault.InBlock(expectation.blocks().get(index), OptionalInt.empty());
          case "line" ->
              new Fault.InBlock(
                  expectation.blocks().get(index), OptionalInt.of(Integer.parseInt(words[2])));
          default -> new Fault.InCondition(expectation.wheres().get(index));
        };
    var found = ExpectationPlaces.of(expectation, fault);
    assertEquals(place, found.line() + ":" + found.column());
  }

  @Test
  void aRowThatIsNotSoIsPointedAt() {
    var expectation = Given.expected("Outcomes of 20 runs:", "1 | required", "2 | forbidden");
    var row = expectation.table().orElseThrow().rows().getLast();
    assertEquals(row.place(), ExpectationPlaces.of(expectation, new Fault.InRow(row)));
    assertEquals(6, row.place().line());
  }

  static Stream<Arguments> messages() {
    return Given.rows(
        """
        a\\nb       ¦ a⏎b
        ...a\\nb    ¦ ...a⏎b
        \\...a\\nb ¦ \\...a⏎b
        \\...       ¦ ...
        a\\\\nb     ¦ a\\nb
        \\e[31mred\\e[0m ¦ \u001B[31mred\u001B[0m
        """);
  }

  /// What `\\n` joins are lines, also where the message begins with dots.
  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void aMessageIsRead(String written, String literal) {
    var thrown =
        (ExpectationBlock.Throws) Given.expected("Throws: X: " + written).blocks().getFirst();
    assertEquals(literal, thrown.message().orElseThrow().literalText());
  }

  @Test
  void coloursAndEmptyLinesAreWrittenOut() {
    var line =
        (ExpectationBlock.Output) Given.expected("Output:", "\\e[31mred").blocks().getFirst();
    assertEquals("\u001B[31mred", line.lines().getFirst().literalText());
    for (int lines : List.of(1, 3))
      assertEquals(
          lines,
          Given.expected("Outcomes of 20 runs:", "\\n".repeat(lines) + " | required")
              .table()
              .orElseThrow()
              .rows()
              .getFirst()
              .lines()
              .size());
  }

  @Test
  void aRowIsRead() {
    var row =
        Given.expected("Outcomes of 20 runs:", " a\\|b, Exit 3 | required weak | it \\| was ")
            .table()
            .orElseThrow()
            .rows()
            .getFirst();
    assertEquals("a\\|b, Exit 3", row.shown());
    assertEquals(Grade.REQUIRED, row.grade());
    assertTrue(row.weak());
    assertFalse(row.any());
    assertEquals("it | was", row.why());
    assertEquals(Optional.of(new ExpectationBlock.Exit(3)), row.ending());
    assertEquals("a|b", row.lines().getFirst().literalText());
  }

  @Test
  void aSourceWithOtherLineEndsIsTheSame() {
    assertEquals(
        "// Output:\n//   a\n", Written.comment(Given.expected("// Output:\r\n//   a\r\n")));
    assertEquals("// Output:\n//   a\n", Written.comment(Given.expected("// Output:\n//   a")));
  }

  @ParameterizedTest(name = "`{0}`")
  @ValueSource(
      strings = {
        "",
        "// nothing\n",
        "// a: b\n",
        "// See Output above\n",
        "/// Output:\n",
        "// Errors: none\n",
        "// n: int\n",
        "/* Output: */\n",
        "//   Output:\n",
        "// the output: it is long\n",
        "// In order: first, second\n",
        "// Error: 3\n",
        "// This output is longer than any header could be, and yet ends so: Output:\n",
        "// Node: a\n",
        "// Exits early\n",
        "// Throws nothing\n",
        "// An outcome of 3 runs was lost.\n",
        "// Done:\n",
        "// 3 runs:\n"
      })
  void ordinaryCommentsAreNone(String comment) {
    assertEquals(Optional.empty(), Given.snippet(Given.PROGRAM + comment).expected());
  }

  @Test
  void onlyTheLastCommentIsOne() {
    assertEquals(Optional.empty(), Given.snippet("// Output:\n// a\nvoid main() { }\n").expected());
    assertEquals(
        "4:1",
        Given.shown(
                List.of(
                    new text.Problem(
                        Given.snippet("void main() { }\n// Exit: 3\nint n;\n// Exit: 4\n")
                            .expected()
                            .orElseThrow()
                            .place(),
                        "",
                        "")))
            .substring(0, 3));
    assertEquals(
        "// Exit: 4\n",
        Written.comment(
            Given.snippet("// Exit: 3\n\n// Exit: 4\n".replace("// Exit: 3\n", ""))
                .expected()
                .orElseThrow()));
  }

  @Test
  void countsRunsByKind() {
    assertEquals(1, Given.expected("Output:", "a").runs());
    assertEquals(20, Given.expected("Unordered output:", "a").runs());
    assertEquals(20, Given.expected("Order:", "a < b").runs());
    assertEquals(1, Given.expected("Exit: 3").runs());
    assertEquals(300, Given.expected("Outcomes of 300 runs:", "1 | required").runs());
    assertEquals(1, Given.expected("Outcomes of each line:", "1 | required").runs());
    assertEquals(
        7, Given.expected("Outcomes of up to 007 runs:", "1 | required", "* | acceptable").runs());
  }

  @Test
  void knowsWhatItAwaits() {
    assertTrue(Given.expected("Deadlocks:", "a -> b -> a").awaitsDeadlock());
    assertFalse(Given.expected("Deadlocks:", "a -> b -> a").awaitsLimit());
    assertTrue(Given.expected("Never ends:").awaitsLimit());
    assertFalse(Given.expected("Never ends:").awaitsDeadlock());
    assertTrue(
        Given.expected("Outcomes of 2 runs:", "1 | required", ", Deadlocks | acceptable")
            .awaitsDeadlock());
    assertTrue(
        Given.expected("Outcomes of 2 runs:", "1, Never ends | acceptable", "2 | required")
            .awaitsLimit());
    assertFalse(Given.expected("Outcomes of 2 runs:", "1, Exit 3 | acceptable").awaitsLimit());
    assertFalse(Given.expected("Output:", "a").awaitsDeadlock());
  }

  @Test
  void knowsItsNamesAndBlocks() {
    var expectation =
        Given.expected(
            """
            // Output:
            //   {b} {a:int}
            // Order:
            //   {c} < {a:int}
            // Throws: X: {d:number}
            """);
    assertEquals("[b, a, c, d]", expectation.names().keySet().toString());
    assertEquals("[TEXT, INT, TEXT, NUMBER]", expectation.names().values().toString());
    assertEquals(4, expectation.templates().size());
    assertTrue(expectation.table().isEmpty());
    assertTrue(expectation.block(ExpectationBlock.Order.class).isPresent());
    assertTrue(expectation.ending().orElseThrow() instanceof ExpectationBlock.Throws);
    assertTrue(Given.expected("Output:", "a").ending().isEmpty());
    var table =
        Given.expected(
            "Outcomes of 2 runs:", "{x}, Throws X: {y} | required", "{z:int} | acceptable");
    assertEquals("[x, y, z]", table.names().keySet().toString());
    assertEquals(Map.of(), Given.expected("// Schedules:\n//   1 | 1\n// Races:\n").names());
  }

  @Test
  void otherLinesMayTakeTheOutputsPlace() {
    var expectation = Given.expected("// Output:\n//   {n:int}\n// Exit: 3\n// where n > 1\n");
    assertEquals(
        "// Output:\n//   b\n// Exit: 3\n",
        Written.comment(expectation.withOutput(List.of(Template.literal("b")))));
    assertEquals(expectation.place(), expectation.withOutput(List.of()).place());
  }

  @Test
  void aConditionIsItsPlace() {
    var one = Given.expected("// Output:\n//   {n:int}\n// where n > 1\n// where n > 1\n").wheres();
    assertEquals(one.getFirst(), one.getFirst());
    assertNotEquals(one.getFirst(), one.getLast());
    assertNotEquals(one.getFirst().hashCode(), one.getLast().hashCode());
    assertEquals(Set.of(), Where.NONE.names(one.getFirst()));
    assertFalse(Where.NONE.test(one.getFirst(), Map.of()));
  }

  @Test
  void endingsAreTold() {
    for (var ending : List.of("Exit: 3", "Throws: X"))
      assertTrue(Given.expected(ending).blocks().getFirst().isEnding());
    assertTrue(Given.expected("Deadlocks:", "a -> b -> a").blocks().getFirst().isEnding());
    assertTrue(Given.expected("Never ends:").blocks().getFirst().isEnding());
    assertTrue(Given.expected("Does not compile:", "1: x").blocks().getFirst().isEnding());
    assertFalse(Given.expected("Races:").blocks().getFirst().isEnding());
  }
}
