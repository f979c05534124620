package check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import run.Explored;

/// Explores all schedules of a compiled program, in a JVM of its own.
///
/// What bounds it is the engine's number of states, so that load changes no verdict; the time is
/// only the net beneath.
record Exploration(Path temporary, ChildFiles files) {
  private static final Duration TIME_MAX = Duration.ofMinutes(2);
  private static final String RESULT = "explored.json";

  /// All its schedules, or why they could not be explored.
  Explored of(Job job, Program program, Compiled.Classes classes)
      throws IOException, InterruptedException {
    var limit = new Fork.Limit(TIME_MAX, false, false);
    try (var fork =
        new Fork(temporary, (_, work) -> command(job, program, classes, work), files.jar(), limit)) {
      fork.runStarts();
      int code = fork.await(new Frames(fork.token(), NOTHING), 0);
      var result = fork.folders().getLast().resolve(RESULT);
      if (fork.stopped() != null)
        return refused("it took longer than " + TIME_MAX.toMinutes() + " minutes");
      if (!Files.exists(result))
        return refused(
            "the explorer ended with code "
                + code
                + fork.errors(Fork.ERROR_BYTES_MAX).lines().findFirst().map(l -> ": " + l).orElse(""));
      return ExploredJson.read(Files.readString(result), program.snippet().wrapped());
    }
  }

  private static Explored refused(String why) {
    return new Explored(
        false, why, 0, null, 0, 0, List.of(), List.of(), List.of(), "");
  }

  private List<String> command(Job job, Program program, Compiled.Classes classes, Path work) {
    return new ArrayList<>();
  }

  private static final Frames.Sink NOTHING =
      new Frames.Sink() {
        @Override
        public void bytes(String thread, long nanos, byte[] from, int at, int length) {}

        @Override
        public void record(long nanos, String text) {}
      };
}
