import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.Inputs;
import check.compile.SourceProgram;
import check.observe.Facts;
import check.observe.Job;
import check.observe.Observation;
import check.observe.Recording;
import check.observe.Replay;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import run.Ending.Refusal;
import run.Explored;
import run.Run;
import snippet.Snippet;

/// What was recorded of programs is played again as it was: in its order, no more than there was,
/// of each program its own. Observed is here what a test gives.
class RecordingTest {
  private static final Run A = Given.printed("a");
  private static final Run B = Given.printed("b");
  private static final TracedRun TRACED = new TracedRun(B, null);
  private static final Explored EXPLORED = ScheduleTest.explored("1 x a; 1 x b");
  private static final Compiled.Classes CLASSES =
      new Compiled.Classes(Path.of("p1"), List.of("Some"));

  private final Snippet snippet =
      Given.snippet("//BREAK 1 => 2\nvoid main() { IO.print(1); }\n\n// Output:\n//   1\n");
  private final Job job = Job.of(1, snippet, Inputs.NONE, List.of());
  private final SourceProgram broken = job.brokenPrograms().getFirst();

  /// Gives these runs, one after the other, whoever asks.
  private record Gives(Iterator<Run> runs, TracedRun traced, Explored explored)
      implements Observation {
    @Override
    public Run once() {
      return runs.next();
    }

    @Override
    public List<Run> many(int times, Predicate<List<Run>> enough) {
      return java.util.stream.Stream.generate(runs::next).limit(times).toList();
    }
  }

  private static Recording recording(Run... runs) {
    var given = new Gives(Arrays.asList(runs).iterator(), TRACED, EXPLORED);
    return new Recording((_, _, _) -> given);
  }

  private Replay replay(Recording recording) {
    return new Replay(Map.of(job.name(), recording.taken(job).orElseThrow()));
  }

  @Test
  void eachProgramIsPlayedAsItRan() throws Exception {
    var recording = recording(A, B, A, A, A, B, B);
    var own = recording.of(job, job.program(), CLASSES);
    assertSame(A, own.once());
    assertSame(B, own.once());
    assertEquals(List.of(A, A, A), own.many(3, _ -> false));
    assertSame(TRACED, own.traced());
    assertSame(EXPLORED, own.explored());
    assertSame(B, recording.of(job, broken, CLASSES).once());

    var replay = replay(recording);
    var played = replay.of(job, job.program(), CLASSES);
    assertSame(A, played.once());
    assertSame(B, played.once());
    assertEquals(List.of(A, A), played.many(2, _ -> false));
    assertEquals(List.of(A), played.many(1, _ -> false));
    assertSame(TRACED, played.traced());
    assertSame(EXPLORED, played.explored());
    assertSame(B, replay.of(job, broken, CLASSES).once());
    assertTrue(replay.had(job.name()));

    assertThrows(Replay.NotKept.class, played::once);
    assertFalse(replay.had(job.name()));
    assertThrows(Replay.NotKept.class, () -> played.many(1, _ -> false));
    assertThrows(Replay.NotKept.class, played::traced);
  }

  @Test
  void aTableIsPlayedUntilItIsEnough() throws Exception {
    var recording = recording(A, A, B, A);
    recording.of(job, job.program(), CLASSES).many(4, _ -> false);
    var played = replay(recording).of(job, job.program(), CLASSES);
    assertEquals(List.of(A, A, B), played.many(4, runs -> runs.contains(B)));
    assertEquals(List.of(A), played.many(1, _ -> true));
  }

  @Test
  void ofWhatWasNotObservedNothingIsPlayed() throws Exception {
    var recording = recording(A);
    assertEquals(Optional.empty(), recording.taken(job));
    recording.of(job, job.program(), CLASSES).once();
    var replay = replay(recording);
    assertThrows(Replay.NotKept.class, () -> replay.of(job, broken, CLASSES));
    assertFalse(replay.had(job.name()));
    var played = replay(played(A)).of(job, job.program(), CLASSES);
    assertThrows(Replay.NotKept.class, played::explored);
    assertEquals(Optional.empty(), recording.taken(job), "what was taken is forgotten");
  }

  private Recording played(Run run) throws Exception {
    var recording = recording(run);
    recording.of(job, job.program(), CLASSES).once();
    return recording;
  }

  @Test
  void whatJavacSaidIsKept() {
    var errors = List.of(new Refusal("", 2, 1, "compiler.err.x", "no x"));
    var recording = recording();
    recording.compiled(job, job.program(), CLASSES);
    recording.compiled(job, broken, new Compiled.Refused(errors));
    var replay = replay(recording);
    assertEquals(Optional.of(CLASSES), replay.compiled(job.program()));
    assertEquals(Optional.of(new Compiled.Refused(errors)), replay.compiled(broken));
    assertTrue(replay.had(job.name()));
    var other = new SourceProgram("p2", snippet, "void main() { }\n");
    assertEquals(Optional.empty(), replay.compiled(other));
    assertFalse(replay.had(job.name()));
  }

  /// Kept is what has two million characters; runs that are the same are kept once.
  @ParameterizedTest(name = "{0} and {1}, {2} times: {3}")
  @CsvSource({
    "1999999, 1, 0, true",
    "2000000, 1, 0, false",
    "10, 1, 1000, true",
    "1500000, 600000, 0, false",
    "1900000, 1, 99999, true",
    "1900000, 1, 100000, false"
  })
  void whatIsTooMuchIsNotKept(int first, int second, int again, boolean kept) throws Exception {
    var one = Given.printed("x".repeat(first));
    var other = Given.printed("y".repeat(second));
    var runs = new Run[again + 2];
    Arrays.fill(runs, one);
    runs[0] = other;
    var recording = recording(runs);
    recording.of(job, job.program(), CLASSES).many(runs.length, _ -> false);
    recording.compiled(job, broken, CLASSES);
    var facts = recording.taken(job);
    assertEquals(kept, facts.isPresent());
    if (!kept) return;
    var many = facts.get().programs().get(Facts.key(job.program().text())).many();
    assertEquals(2, many.different().size());
    assertEquals(runs.length, many.order().size());
  }

  /// Each way of observing counts for what it takes; so long a text is too much by itself.
  @ParameterizedTest
  @ValueSource(strings = {"once", "many", "traced", "explored"})
  void howeverItIsObservedTooMuchIsNotKept(String how) throws Exception {
    for (boolean much : List.of(false, true)) {
      var text = "x".repeat(much ? 2_000_001 : 2_000_000);
      var run = Given.printed(text);
      var explored =
          new Explored(true, "", 0, null, 1, 1, List.of(), List.of(), List.of(), List.of(), text);
      var given = new Gives(List.of(run).iterator(), new TracedRun(run, null), explored);
      var recording = new Recording((_, _, _) -> given);
      var own = recording.of(job, job.program(), CLASSES);
      switch (how) {
        case "once" -> own.once();
        case "many" -> own.many(1, _ -> false);
        case "traced" -> own.traced();
        default -> own.explored();
      }
      assertEquals(!much, recording.taken(job).isPresent());
    }
  }

  @Test
  void aProgramIsItsCodeAndWhereItStands() {
    var key = Facts.key("void main() { }\n");
    assertEquals(key, Facts.key("void main() { } // says nothing\n\n"));
    assertEquals(key, Facts.key("void main() { }   \n// Output:\n//   a\n"));
    assertNotEquals(key, Facts.key("\nvoid main() { }\n"));
    assertNotEquals(key, Facts.key("void  main() { }\n"));
  }
}
