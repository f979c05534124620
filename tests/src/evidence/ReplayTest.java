import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.Checked;
import check.compile.UnnamedThreads;
import check.observe.Facts;
import check.observe.Replay;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import run.Run;
import snippet.Snippet;

/// What was kept is judged as far as it goes; where it doesn't, that is told, and of no other
/// snippet.
class ReplayTest {
  private static final Run A = Given.printed("a");
  private static final Run B = Given.printed("b");

  private static Snippet snippet(String head, String expectation) {
    return Given.snippet(head + "void main() {\n  IO.print(1);\n}\n\n" + expectation);
  }

  private static Facts facts(Snippet snippet, List<Run> once, List<Run> many) {
    var program =
        new Facts.Program(List.of(), UnnamedThreads.KEPT, runs(once), runs(many), List.of(), null);
    return new Facts(Map.of(Facts.key(snippet.program()), program));
  }

  private static Facts.Runs runs(List<Run> all) {
    var different = all.stream().distinct().toList();
    return new Facts.Runs(
        different,
        IntStream.range(0, all.size()).mapToObj(i -> different.indexOf(all.get(i))).toList());
  }

  private static Replay replay(Snippet snippet, List<Run> once, List<Run> many) {
    return new Replay(Map.of(snippet.name(), facts(snippet, once, many)));
  }

  private static Checked check(Snippet snippet, Replay replay) throws Exception {
    return Check.replay(List.of(snippet), replay).getFirst();
  }

  @Test
  void enoughIsEnough() throws Exception {
    var snippet = snippet("", Given.block("Output:", "a"));
    var replay = replay(snippet, List.of(A), List.of());
    assertEquals("holds", check(snippet, replay).verdict().word());
    assertTrue(replay.had(snippet.name()));
  }

  @Test
  void oneRunTooFewIsToldOfItsSnippet() throws Exception {
    var snippet = snippet("", Given.block("Outcomes of 3 runs:", "a | acceptable"));
    var replay = replay(snippet, List.of(), List.of(A, A));
    assertEquals("fails", check(snippet, replay).verdict().word());
    assertFalse(replay.had(snippet.name()));
    assertTrue(replay.had("Other"));
  }

  @Test
  void aTableStopsAtWhatItLooksFor() throws Exception {
    var table =
        Given.block(
            "Outcomes of up to 9 runs:", "b | required", "a | acceptable", "* | acceptable");
    var snippet = snippet("", table);
    var replay = replay(snippet, List.of(), List.of(A, A, B));
    var checked = check(snippet, replay);
    assertEquals("holds", checked.verdict().word());
    assertEquals(3, checked.ran().runs());
    assertTrue(replay.had(snippet.name()));
  }

  @Test
  void anotherProgramIsNone() throws Exception {
    var before = snippet("", Given.block("Output:", "a"));
    var after = Given.snippet("void main() {\n  IO.print(2);\n}\n\n" + Given.block("Output:", "a"));
    var replay = new Replay(Map.of(after.name(), facts(before, List.of(A), List.of())));
    assertEquals("fails", check(after, replay).verdict().word());
    assertFalse(replay.had(after.name()));
  }

  @Test
  void aTraceAndSchedulesThatWereNotKeptAreLacking() throws Exception {
    for (var asks : List.of("//TIMELINE\n", "//EXPLORE\n")) {
      var snippet = snippet(asks, Given.block("Output:", "a"));
      var many = java.util.Collections.nCopies(20, A);
      var replay = replay(snippet, many, many);
      assertEquals("fails", check(snippet, replay).verdict().word(), asks);
      assertFalse(replay.had(snippet.name()), asks);
    }
  }
}
