import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is malformed is told with its line, its column and what to write instead.
class MalformedTest {
  /// The expectation begins at line 4. Problems are parted by `⏎`.
  static Stream<Arguments> comments() {
    return Given.rows(
        """
        // output:⏎//   a            ¦ 4:4 `output:` looks like a header, but is none | did you mean `// \
        Output:`?
        //Output:                    ¦ 4:3 `Output:` looks like a header, but is none | did you mean `// \
        Output:`?
        //  Output:                  ¦ 4:5 `Output:` looks like a header, but is none | did you mean `// \
        Output:`?
        // // Output:                ¦ ok
        // Ouput:                    ¦ 4:4 `Ouput:` looks like a header, but is none | did you mean `// \
        Output:`?
        // Output                    ¦ 4:4 `Output` looks like a header, but is none | did you mean `// \
        Output:`?
        // Output: a                 ¦ 4:4 `Output: a` looks like a header, but is none | did you mean `// \
        Output:`?
        // Oder: a < b               ¦ 4:4 `Oder: a < b` looks like a header, but is none | did you mean `// \
        Order:`?
        // Exit 3                    ¦ 4:4 `Exit 3` looks like a header, but is none | did you mean `// Exit: \
        3`?
        // exit: 3                   ¦ 4:4 `exit: 3` looks like a header, but is none | did you mean `// \
        Exit: 3`?
        // Exit:                     ¦ 4:4 `Exit:` looks like a header, but is none | did you mean `// Exit:`?
        // Exits: 3                  ¦ 4:4 `Exits: 3` looks like a header, but is none | did you mean `// \
        Exit: 3`?
        // Throws                    ¦ 4:4 `Throws` looks like a header, but is none | did you mean `// \
        Throws:`?
        // Throw: a.B                ¦ 4:4 `Throw: a.B` looks like a header, but is none | did you mean `// \
        Throws: type: message`?
        // throws IllegalStateException ¦ 4:4 `throws IllegalStateException` looks like a header, but is none \
        | did you mean `// Throws: IllegalStateException: message`?
        // Outcomes of 20 run:       ¦ 4:4 `Outcomes of 20 run:` looks like a header, but is none | did you \
        mean `// Outcomes of 20 runs:`?
        // Outcome of 20 runs        ¦ 4:4 `Outcome of 20 runs` looks like a header, but is none | did you \
        mean `// Outcomes of 20 runs:`?
        // Outcomes of 2_000 runs:   ¦ 4:4 `Outcomes of 2_000 runs:` looks like a header, but is none | did \
        you mean `// Outcomes of 2000 runs:`?
        // Outcomes of upto 9 runs:  ¦ 4:4 `Outcomes of upto 9 runs:` looks like a header, but is none | did \
        you mean `// Outcomes of up to 9 runs:`?
        // Outcomes of each  lines:  ¦ 4:4 `Outcomes of each  lines:` looks like a header, but is none | did \
        you mean `// Outcomes of each line:`?
        // Deadlock: a -> b          ¦ 4:4 `Deadlock: a -> b` looks like a header, but is none | did you mean \
        `// Deadlocks:`?
        // never ends:               ¦ 4:4 `never ends:` looks like a header, but is none | did you mean `// \
        Never ends:`?
        // Never ends.               ¦ 4:4 `Never ends.` looks like a header, but is none | did you mean `// \
        Never ends:`?
        // exits with 3              ¦ 4:4 `exits with 3` looks like a header, but is none | did you mean `// \
        Exit: 3`?
        // Doesn't compile:          ¦ 4:4 `Doesn't compile:` looks like a header, but is none | did you mean \
        `// Does not compile:`?
        // Border: x                 ¦ 4:4 `Border: x` looks like a header, but is none | did you mean `// \
        Order:`?
        // Output:⏎// a              ¦ 5:4 a line of an expectation has `//` and three blanks before it | A \
        body line: `//   text`; a condition: `// where …`
        // Output:⏎//a               ¦ 5:3 a line of an expectation has `//` and three blanks before it | A \
        body line: `//   text`; a condition: `// where …`
        // Output:⏎//  a             ¦ 5:5 a line of an expectation has `//` and three blanks before it | A \
        body line: `//   text`; a condition: `// where …`
        // Output:⏎// where          ¦ 5:4 a line of an expectation has `//` and three blanks before it | A \
        body line: `//   text`; a condition: `// where …`
        // Output:⏎// Exit 3         ¦ 5:4 `Exit 3` looks like a header, but is none | did you mean `// Exit: \
        3`? A body line: `//   text`; a condition: `// where …`
        // Output:⏎  //   a          ¦ 5:8 a line of an expectation has `//` and three blanks before it | A \
        body line: `//   text`; a condition: `// where …`
        // Output:⏎//   a{b          ¦ 5:7 `{` begins no placeholder | write `\\{` for the character itself, \
        or {}, {name}, {name:int}, {name:number}
        // Output:⏎//   {1} {n:long} ¦ 5:6 `{1}` is no placeholder | write `\\{` for the character itself, or \
        {}, {name}, {name:int}, {name:number}⏎5:10 `{n:long}` is no placeholder | write `\\{` for the \
        character itself, or {}, {name}, {name:int}, {name:number}
        // Output:⏎//   {a-b} {:int} ¦ 5:6 `{a-b}` is no placeholder | write `\\{` for the character itself, \
        or {}, {name}, {name:int}, {name:number}⏎5:12 `{:int}` is no placeholder | write `\\{` for the \
        character itself, or {}, {name}, {name:int}, {name:number}
        // Output:⏎//   a⏎// Unordered output:⏎//   b ¦ 6:4 a second output block: `Unordered output:` beside \
        `Output:` | state one `Output` or `Unordered output`
        // Exit: 3⏎// Never ends:    ¦ 5:4 a second ending: `Never ends:` beside `Exit: 3` | a run ends once
        // Races:⏎// Races:          ¦ 5:4 a second `Races` block: `Races:` beside `Races:` | put all races \
        in one
        // Output:⏎//   {n}⏎//   {n:int} {name} ¦ 6:6 `n` is any text in one place and `:int` in another | a \
        name has one kind: write it the same everywhere
        // Output:⏎//   {n:number} {n:int} ¦ 5:17 `n` is `:number` in one place and `:int` in another | a \
        name has one kind: write it the same everywhere
        // Order:⏎//   {n} < a⏎// Throws: X: {n:int} ¦ 6:15 `n` is any text in one place and `:int` in \
        another | a name has one kind: write it the same everywhere
        // Order:                    ¦ 4:4 an order without chains | add `//   first < second`
        // Order:⏎//   a             ¦ 5:6 a chain has two lines or more: `a < b` | `\\<` is the character \
        itself
        // Order:⏎//   a < < b       ¦ 5:6 a chain has two lines or more: `a < b` | `\\<` is the character \
        itself
        // Order:⏎//   a < {b        ¦ 5:10 `{` begins no placeholder | write `\\{` for the character itself, \
        or {}, {name}, {name:int}, {name:number}
        // Order:⏎//   ... < b       ¦ 5:6 `...` stands for any lines, and this is one | write `{}` for any \
        text, or `\\...` for the dots
        // Throws: X: {n} {n:int}    ¦ 4:19 `n` is any text in one place and `:int` in another | a name has \
        one kind: write it the same everywhere
        // Ordxx: a                  ¦ 4:4 `Ordxx: a` looks like a header, but is none | did you mean `// \
        Order:`?
        // Odre: a                   ¦ ok
        // Throws: 3                 ¦ 4:12 `3` names no exception | write `// Throws: type` or `// Throws: \
        type: message`
        // Throws: a b               ¦ 4:12 `a b` names no exception | write `// Throws: type` or `// Throws: \
        type: message`
        // Throws: X: {              ¦ 4:15 `{` begins no placeholder | write `\\{` for the character itself, \
        or {}, {name}, {name:int}, {name:number}
        // Throws: X:   {            ¦ 4:17 `{` begins no placeholder | write `\\{` for the character itself, \
        or {}, {name}, {name:int}, {name:number}
        // Throws: X: ...            ¦ 4:15 `...` stands for any lines, and this is one | write `{}` for any \
        text, or `\\...` for the dots
        // Throws: X⏎//   more       ¦ 5:6 this header takes no body | put what it expects on the header's \
        own line
        // Throws: X⏎//              ¦ ok
        // Exit: 256                 ¦ 4:10 `256` is no exit code | write a number from 0 to 255
        // Exit: -1                  ¦ 4:10 `-1` is no exit code | write a number from 0 to 255
        // Exit: three               ¦ 4:10 `three` is no exit code | write a number from 0 to 255
        // Exit: 3⏎//   more         ¦ 5:6 this header takes no body | put what it expects on the header's \
        own line
        // Deadlocks:                ¦ 4:4 a deadlock is a ring of threads, and there is none | write a line \
        `//   a -> b -> a` for each ring
        // Deadlocks:⏎//   a -> a⏎//   b -> b ¦ ok
        // Deadlocks:⏎//   a -> a⏎//   b -> c ¦ 6:6 this is no cycle | name each thread once and the first \
        again at the end: `//   a -> b -> a`
        // Deadlocks:⏎//   a -> b    ¦ 5:6 this is no cycle | name each thread once and the first again at \
        the end: `//   a -> b -> a`
        // Deadlocks:⏎//   a         ¦ 5:6 this is no cycle | name each thread once and the first again at \
        the end: `//   a -> b -> a`
        // Deadlocks:⏎//   a -> -> a ¦ 5:6 this is no cycle | name each thread once and the first again at \
        the end: `//   a -> b -> a`
        // Deadlocks:⏎//   a -> b -> b -> a ¦ 5:6 this is no cycle | name each thread once and the first \
        again at the end: `//   a -> b -> a`
        // Never ends:⏎//   main waiting ¦ 5:11 `waiting` is no state of a thread | did you mean `WAITING`? \
        Write `//   thread STATE`, one of NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED
        // Never ends:⏎//     snoring  snoring ¦ 5:17 `snoring` is no state of a thread | Write `//   thread \
        STATE`, one of NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED
        // Never ends:⏎//   main     ¦ 5:6 `main` is no state of a thread | Write `//   thread STATE`, one of \
        NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED
        // Never ends:⏎//   a NEW⏎//   a NEW ¦ 6:6 `a` is named twice | a thread has one state
        // Does not compile:         ¦ 4:4 it says of no line what javac must refuse | add `//   line: \
        compiler.err.…`
        // Does not compile:⏎//   compiler.err.a ¦ 4:4 it says of no line what javac must refuse | add `//   \
        line: compiler.err.…`⏎5:6 a compile error is a line and what javac says of it | write `//   line: \
        compiler.err.…` or `//   line: the full message`
        // Does not compile:⏎//   1: x⏎// Output: ¦ 6:4 what does not compile shows nothing else: `Output:` \
        can't be beside `Does not compile:` | leave one of them out
        // Races:⏎//   n: 1          ¦ 5:6 a race is a field and two lines | write `//   field: line, line`
        // Schedules:                ¦ 4:4 a table without rows | add rows `//   outcome | count | why`
        // Schedules:⏎//   1 | many  ¦ 4:4 a table without rows | add rows `//   outcome | count | why`⏎5:6 a \
        row has an outcome and how many schedules reach it | write `//   outcome | count | why`; `some` counts at least one
        // Schedules:⏎//   1         ¦ 4:4 a table without rows | add rows `//   outcome | count | why`⏎5:6 a \
        row has an outcome and how many schedules reach it | write `//   outcome | count | why`; `some` counts at least one
        // Schedules:⏎//   1 | 1⏎// Schedules:⏎//   2 | 1 ¦ 6:4 a second `Schedules` block: `Schedules:` \
        beside `Schedules:` | put all rows in one
        // Schedules:⏎//   1 | 1⏎// Schedules under tso:⏎//   2 | 1 ¦ ok
        // Schedules under tso:⏎//   1 | 1⏎// Schedules under pso:⏎//   2 | 1 ¦ ok
        // Schedules under tso:⏎//   1 | 1⏎// Schedules under tso:⏎//   2 | 1 ¦ 6:4 a second `Schedules` \
        block: `Schedules under tso:` beside `Schedules under tso:` | put all rows in one
        // Schedules under sc:       ¦ 4:4 `Schedules under sc:` looks like a header, but is none | did you \
        mean `// Schedules:`?
        // outcomes in many runs     ¦ 4:4 `outcomes in many runs` looks like a header, but is none | did you \
        mean `// Outcomes of 1000 runs:`?
        // outcomes in 50 runs       ¦ 4:4 `outcomes in 50 runs` looks like a header, but is none | did you \
        mean `// Outcomes of 50 runs:`?
        // Trows: a                  ¦ 4:4 `Trows: a` looks like a header, but is none | did you mean `// \
        Throws: type: message`?
        // Exist: 3                  ¦ 4:4 `Exist: 3` looks like a header, but is none | did you mean `// \
        Exit: 3`?
        // Output:⏎  // Exit: 3      ¦ 5:6 `Exit: 3` looks like a header, but is none | did you mean `// \
        Exit: 3`? A body line: `//   text`; a condition: `// where …`
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("comments")
  void isToldWithItsPlaceAndRemedy(String comment, String told) {
    assertEquals(told.equals("ok") ? "" : told, Given.problems(Given.PROGRAM + comment));
  }

  @ParameterizedTest
  @CsvSource({"1000, false", "1001, true"})
  void aConditionHasRoomForSoMuch(int characters, boolean told) {
    var condition =
        "1 > 0" + " - 0".repeat((characters - 5) / 4) + " ".repeat((characters - 5) % 4);
    assertEquals(
        told
            ? "5:10 a condition of more than 1000 characters | nobody reads it; say it in several"
            : "",
        Given.problems(Given.PROGRAM + "// Output:\n// where " + condition));
  }

  /// Rows of a table of 20 runs unless a header stands before them; the first row is at line 5.
  static Stream<Arguments> tables() {
    return Given.rows(
        """
        ∅                          ¦ 4:4 a table without rows | add rows `//   outcome | grade | why`
        1                          ¦ 4:4 a table without rows | add rows `//   outcome | grade | why`⏎5:6 a \
        row has an outcome and a grade | write `//   outcome | grade | why`
        1 | requird                ¦ 5:10 `requird` is no grade | did you mean `required`? Grades are \
        acceptable, interesting, required, forbidden, and the two middle ones with `weak`
        1 | Required               ¦ 5:10 `Required` is no grade | did you mean `required`? Grades are \
        acceptable, interesting, required, forbidden, and the two middle ones with `weak`
        1 |  wibble | why          ¦ 5:11 `wibble` is no grade | Grades are acceptable, interesting, \
        required, forbidden, and the two middle ones with `weak`
        1 | required strong        ¦ 5:10 `required strong` is no grade | Grades are acceptable, interesting, \
        required, forbidden, and the two middle ones with `weak`
        1 | required weak weak     ¦ 5:10 `required weak weak` is no grade | Grades are acceptable, \
        interesting, required, forbidden, and the two middle ones with `weak`
        1 |                        ¦ 5:9 `` is no grade | Grades are acceptable, interesting, required, \
        forbidden, and the two middle ones with `weak`
        1 | forbidden weak         ¦ 5:10 only `required weak` and `interesting weak` have a meaning | leave \
        `weak` out
        1 | acceptable weak        ¦ 5:10 only `required weak` and `interesting weak` have a meaning | leave \
        `weak` out
        1 | required⏎ 1 | forbidden ¦ 6:7 this row equals the one at line 5 | remove one of them
        * | required⏎1 | forbidden ¦ 5:6 `*` is any other outcome, so it must be the last row | move it to \
        the end of the table
        a {b | required            ¦ 5:8 `{` begins no placeholder | write `\\{` for the character itself, or \
        {}, {name}, {name:int}, {name:number}
        a, Throws | required       ¦ ok
        a, Throws 3 | required     ¦ 5:6 `3` names no exception | write `, Throws IllegalStateException`
        a, Throws X: { | required  ¦ 5:19 `{` begins no placeholder | write `\\{` for the character itself, \
        or {}, {name}, {name:int}, {name:number}
        a, Throws   X: { | required ¦ 5:21 `{` begins no placeholder | write `\\{` for the character itself, \
        or {}, {name}, {name:int}, {name:number}
        a, throws IllegalStateException | required ¦ 5:6 `a, throws IllegalStateException` nearly states an \
        ending | endings are `, Throws type`, `, Exit 3`, `, Deadlocks` and `, Never ends`
        a, exit 3 | required       ¦ 5:6 `a, exit 3` nearly states an ending | endings are `, Throws type`, \
        `, Exit 3`, `, Deadlocks` and `, Never ends`
        a, Deadlock | required     ¦ 5:6 `a, Deadlock` nearly states an ending | endings are `, Throws type`, \
        `, Exit 3`, `, Deadlocks` and `, Never ends`
        a, never end | required    ¦ 5:6 `a, never end` nearly states an ending | endings are `, Throws \
        type`, `, Exit 3`, `, Deadlocks` and `, Never ends`
        {n}b | required⏎{n:int}a | acceptable ¦ 6:6 `n` is any text in one place and `:int` in another | a \
        name has one kind: write it the same everywhere
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tables")
  void ofATableIsToldWithItsPlaceAndRemedy(String rows, String told) {
    var comment =
        Given.block("Outcomes of 20 runs:", rows.isEmpty() ? new String[0] : rows.split("\n"));
    assertEquals(told.equals("ok") ? "" : told, Given.problems(Given.PROGRAM + comment));
  }

  static Stream<Arguments> otherTables() {
    return Given.rows(
        """
        Outcomes of 0 runs:⏎1 | required         ¦ 4:4 outcomes of 0 runs | \
        write a number from 1 to 1,000,000: nothing run is nothing shown
        Outcomes of 1000001 runs:⏎1 | required   ¦ 4:4 outcomes of 1000001 runs | \
        write a number from 1 to 1,000,000: nothing run is nothing shown
        Outcomes of 99999999999 runs:⏎1 | required ¦ 4:4 outcomes of 99999999999 runs \
        | write a number from 1 to 1,000,000: nothing run is nothing shown
        Outcomes of up to 9 runs:⏎1 | acceptable⏎* | acceptable ¦ 4:4 `up to` without a required row would \
        stop at once | grade a row `required`, or write `// Outcomes of N runs:`
        Outcomes of up to 9 runs:⏎1 | required   ¦ 4:4 `up to` needs a `*` row that isn't forbidden | runs \
        stop early, so it can't say what never happens; add `//   * | acceptable`
        Outcomes of up to 9 runs:⏎1 | required⏎0 | forbidden⏎* | acceptable ¦ 6:6 `up to` stops early, so no \
        row can be forbidden | write `// Outcomes of N runs:`
        Outcomes of each line:⏎1, Exit 3 | required ¦ 5:6 an outcome of a line has no ending | a run has; use \
        `// Outcomes of N runs:`
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("otherTables")
  void ofOtherTablesIsTold(String lines, String told) {
    var parts = lines.split("\n", 2);
    assertEquals(told, Given.problems(Given.PROGRAM + Given.block(parts[0], parts[1].split("\n"))));
  }

  static Stream<Arguments> pairs() {
    var table = "// Outcomes of 9 runs:\n//   1 | required\n";
    return Stream.of(
        Arguments.of("// Output:\n" + table, "`Outcomes of 9 runs:` can't be beside `Output:`"),
        Arguments.of(table + "// Exit: 3\n", "`Exit: 3` can't be beside `Outcomes of 9 runs:`"),
        Arguments.of(
            table + table,
            "6:4 a second table: `Outcomes of 9 runs:` beside `Outcomes of 9 runs:` | a snippet has"
                + " one table; write another snippet"),
        Arguments.of(
            table + "// Order:\n//   a < b\n",
            "6:4 an outcome table stands alone: `Order:` can't be beside `Outcomes of 9 runs:` |"
                + " state endings in its rows: `ok, Throws IllegalStateException`"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("pairs")
  void aTableStandsAlone(String comment, String told) {
    assertTrue(
        Given.problems(Given.PROGRAM + comment).contains(told),
        Given.problems(Given.PROGRAM + comment));
  }
}
