package check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import run.Ending;
import run.OutputLine;
import run.Run;

/// Runs one program, once or many times.
///
/// @param limit of one run
record Runner(Path temporary, Child child, Duration limit, boolean awaitsDeadlock) {
  /// More output of one run is cut.
  static final int OUTPUT_BYTES_MAX = 16 << 20;
  /// Runs of a table are kept until they are judged; beyond this they are cut, all taken together.
  private static final int KEPT_BYTES_MAX = 64 << 20;
  private static final int SIGNAL_BASE = 128;
  /// Those that end a process and that a program can't easily give as an exit code by chance: HUP, INT, QUIT, ILL, TRAP,
  /// ABRT, BUS, FPE, KILL, SEGV, PIPE, TERM.
  private static final List<Integer> SIGNALS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 15);

  /// Runs it in a JVM of its own.
  Run once() throws IOException, InterruptedException {
    try (var fork = new Fork(temporary, child::once, limit, awaitsDeadlock)) {
      var sink = new OneRun(fork);
      int code = fork.await(new Frames(fork.token(), sink));
      return sink.end(code);
    }
  }

  /// Gathers the only run of a fork.
  private static final class OneRun implements Frames.Sink {
    private final Fork fork;
    private final long begin = System.nanoTime();
    private Lines lines = new Lines(0, OUTPUT_BYTES_MAX);

    OneRun(Fork fork) {
      this.fork = fork;
    }

    @Override
    public void bytes(String thread, long nanos, byte[] from, int at, int length) {
      lines.add(thread, nanos, from, at, length);
    }

    @Override
    public void record(long nanos, String text) {
      if (lines.bytes() == 0) lines = new Lines(nanos, OUTPUT_BYTES_MAX);
      fork.runStarts();
    }

    Run end(int code) throws IOException {
      var ending = stopped(fork).or(() -> reported(fork)).orElseGet(() -> exited(code));
      return run(fork, lines, ending, System.nanoTime() - begin);
    }
  }

  private static Run run(Fork fork, Lines lines, Ending ending, long nanos) throws IOException {
    var stop = fork.stopped();
    return new Run(lines.end(), ending, fork.errors(), lines.cut(), stop == null ? List.of() : stop.look().threads(),
      stop == null ? "" : stop.note(), nanos);
  }

  private static Optional<Ending> stopped(Fork fork) {
    var stop = fork.stopped();
    if (stop == null) return Optional.empty();
    if (!stop.look().cycle().isEmpty()) return Optional.of(new Ending.Deadlocked(stop.look().cycle()));
    return Optional.of(stop.atLimit() ? new Ending.StillRunning() : new Ending.Died(9));
  }

  /// What left main, whatever exit code a hook or handler made of it.
  private static Optional<Ending> reported(Fork fork) {
    if (!Files.exists(fork.report())) return Optional.empty();
    try {
      return Optional.of(threw(Files.readString(fork.report(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Two lines: the class, then `=` and the message, `-` for none, `!` and what `getMessage` threw.
  private static Ending threw(String report) {
    int line = report.indexOf('\n');
    var message = report.substring(line + 1);
    return new Ending.Threw(report.substring(0, line), message.startsWith("=") ? Optional.of(message.substring(1)) : Optional.empty());
  }

  private static Ending exited(int code) {
    if (code == 0) return new Ending.Completed();
    return SIGNALS.contains(code - SIGNAL_BASE) ? new Ending.Died(code - SIGNAL_BASE) : new Ending.Exited(code);
  }

  /// Runs it so often, in shared JVMs; stops early where `enough` says so of the runs so far.
  List<Run> many(int times, Predicate<List<Run>> enough) throws IOException, InterruptedException {
    var runs = new ManyRuns(times, enough);
    while (runs.done.size() < times && !runs.stopEarly) {
      int from = runs.done.size() + 1;
      try (var fork = new Fork(temporary, (token, _) -> child.many(token, from, times), limit, awaitsDeadlock)) {
        runs.fork = fork;
        int code = fork.await(new Frames(fork.token(), runs));
        runs.jvmEnded(code);
        if (runs.done.size() < from) throw new IOException("the JVM did not start: " + fork.errors().lines().findFirst().orElse("exit code " + code));
      }
    }
    return runs.done;
  }

  /// Gathers the runs of one fork after another. Equal ones are kept once, so that thousands take little room.
  private static final class ManyRuns implements Frames.Sink {
    private final List<Run> done = new ArrayList<>();
    private final Map<Same, Run> known = new HashMap<>();
    private final int times;
    private final Predicate<List<Run>> enough;
    private Fork fork;
    private Lines lines;
    private Ending last;
    private long begin;
    private int keptBytes;
    private boolean stopEarly;

    private record Same(List<String> lines, List<String> threads, Ending ending) { }

    ManyRuns(int times, Predicate<List<Run>> enough) {
      this.times = times;
      this.enough = enough;
    }

    @Override
    public void bytes(String thread, long nanos, byte[] from, int at, int length) {
      if (lines == null) lines = new Lines(nanos, outputMax());   // before main: a warning of the JVM's
      lines.add(thread, nanos, from, at, length);
    }

    @Override
    public void record(long nanos, String text) {
      var parts = text.split("\n", 2);
      switch (parts[0]) {
        case "start" -> {
          begin = System.nanoTime();
          lines = new Lines(nanos, outputMax());
          fork.runStarts();
        }
        case "end" -> add(ending(parts[1]), "");
        case "last" -> last = ending(parts[1]);
        default -> throw new IllegalStateException("unknown record: " + text);
      }
    }

    private int outputMax() {
      return Math.clamp(KEPT_BYTES_MAX - keptBytes, 0, OUTPUT_BYTES_MAX);
    }

    private static Ending ending(String text) {
      return text.equals("completed") ? new Ending.Completed() : threw(text.substring("threw\n".length()));
    }

    /// The run under way, if there is one, ended with its JVM.
    void jvmEnded(int code) throws IOException {
      if (lines == null || stopEarly || begin == 0) return;
      var said = last != null && (!last.ordinary() || code == 0) ? Optional.of(last) : Optional.<Ending>empty();
      var stop = fork.stopped();
      add(stopped(fork).or(() -> said).orElseGet(() -> exited(code)), fork.errors(), stop);
      last = null;
    }

    private void add(Ending ending, String errors) {
      add(ending, errors, null);
    }

    private void add(Ending ending, String errors, Fork.Stop stop) {
      if (stopEarly || done.size() >= times) return;
      var output = lines.end();
      var same = new Same(output.stream().map(OutputLine::text).toList(), output.stream().map(OutputLine::thread).toList(), ending);
      boolean isNew = !known.containsKey(same);
      if (isNew) {
        keptBytes += lines.bytes();
        known.put(same, new Run(output, ending, errors, lines.cut(), stop == null ? List.of() : stop.look().threads(),
          stop == null ? "" : stop.note(), System.nanoTime() - begin));
      }
      done.add(known.get(same));
      lines = null;
      begin = 0;
      if (isNew && enough.test(done)) {
        stopEarly = true;
        fork.kill();
      }
    }
  }
}
